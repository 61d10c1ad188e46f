import { environmentKey } from '../suspects';
import type { DeploymentsStore, PlacedChange } from './store';

/** Environments that are looked at; of more, as of those of pull requests, the ones that were deployed to last count. */
const MAX_ENVIRONMENTS = 20;
/** Of each environment; so many tell what is there, also after a rollback. */
const MAX_DEPLOYMENTS = 10;

/** An environment under all names that deployments give it. */
export interface KnownEnvironment {
  /** As `environmentKey` writes it. */
  key: string;
  names: string[];
}

/** What is known of the deployments of entities. */
export interface DeploymentHistory {
  environments: KnownEnvironment[];
  /** Further environments. */
  left: number;
  /** How many deployments name no environment. */
  unnamed: number;
  /** The last ones of each environment, the newest first. */
  deployments: PlacedChange[];
}

/**
 * Reads the last deployments of entities to their environments.
 *
 * @param wanted - `until`: up to then, ISO 8601 in UTC
 */
export async function readHistory(
  store: DeploymentsStore,
  wanted: { entityRefs: string[]; until?: string },
): Promise<DeploymentHistory> {
  const named = await store.listEnvironments(wanted);
  const byKey = new Map<string, string[]>();
  for (const { name } of named) {
    if (name === undefined) continue;
    const key = environmentKey(name);
    byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  const environments = [...byKey]
    .slice(0, MAX_ENVIRONMENTS)
    .map(([key, names]) => ({ key, names }));
  const names = environments.flatMap(each => each.names);
  return {
    environments,
    left: byKey.size - environments.length,
    unnamed: named.find(({ name }) => name === undefined)?.deployments ?? 0,
    deployments: names.length
      ? await store.listDeployments({
          ...wanted,
          environments: names,
          limit: MAX_DEPLOYMENTS,
        })
      : [],
  };
}
