import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  EntityEnvironment,
  EntityEnvironments,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../../catalog';
import { environmentKey } from '../suspects';
import { toReference } from '../toChange';
import { codeSince } from './codeSince';
import {
  compareEnvironments,
  declarationsFor,
  mergeFacts,
  orderEnvironments,
} from './comparison';
import type { EnvironmentsConfig } from './config';
import { findBehind } from './findBehind';
import { readHistory } from './readHistory';
import {
  toPlaced,
  type Configuration,
  type DeploymentsStore,
  type PlacedChange,
} from './store';

const MAX_CODE = 1_000;
const MAX_BEHIND = 50;

interface Options {
  store: DeploymentsStore;
  access: EntityAccess;
  config: EnvironmentsConfig;
  clock: () => DateTime<true>;
}

/** What stands in one environment. */
interface Standing {
  deployment: PlacedChange & { environment: string };
  configurations: Configuration[];
}

/** Tells what of an entity is deployed where, and in what its environments differ. */
export class EnvironmentFinder {
  static create(options: Options): EnvironmentFinder {
    return new EnvironmentFinder(options);
  }

  private constructor(private readonly options: Options) {}

  /**
   * @throws NotFoundError when the caller may not read the entity
   */
  async compare(
    entityRef: string,
    { credentials }: { credentials: BackstageCredentials },
  ): Promise<EntityEnvironments> {
    const { store, access, config, clock } = this.options;
    await access.getEntity(entityRef, credentials);
    const now = clock().toUTC();
    const history = await readHistory(store, { entityRefs: [entityRef] });
    const standing = await this.findStanding(entityRef, history.deployments);
    const facts = await store.readFacts(
      standing.map(({ deployment }) => deployment.id),
    );
    const behind = await this.findBehind(
      entityRef,
      { standing, deployments: history.deployments },
      now,
    );
    const environments = orderEnvironments(
      standing,
      config.order,
      ({ deployment }) => deployment.environment,
    ).map(({ deployment, configurations }): EntityEnvironment => {
      const own = facts.get(deployment.id);
      const version = own?.version ?? deployment.version;
      return {
        name: deployment.environment,
        deployment: {
          id: deployment.id,
          title: deployment.title,
          url: deployment.url,
          version,
          commit: deployment.commit,
          author: deployment.author,
          at: deployment.at,
        },
        facts: mergeFacts(
          version === undefined ? own : { ...own, version },
          configurations.map(each => each.facts),
        ),
        configurations: configurations.map(toReference),
        behind: behind(deployment),
      };
    });
    const comparison = compareEnvironments(
      environments,
      declarationsFor(entityRef, config.expectedDifferences, now.toISODate()),
    );
    const differing = comparison.filter(({ state }) => state !== 'same');
    const expected = differing.filter(({ isExpected }) => isExpected).length;
    return {
      environments,
      comparison,
      differences: { expected, unexpected: differing.length - expected },
      left: { environments: history.left, unnamed: history.unnamed },
    };
  }

  /** The last deployment to each environment, with what was configured there since. */
  private async findStanding(
    entityRef: string,
    deployments: PlacedChange[],
  ): Promise<Standing[]> {
    const last = new Map<string, Standing['deployment']>();
    for (const each of [...deployments].sort(byTime)) {
      const { environment } = each;
      if (environment === undefined) continue;
      last.set(environmentKey(environment), { ...each, environment });
    }
    if (!last.size) return [];
    const since = [...last.values()].map(({ at }) => at).sort()[0];
    const configurations = await this.options.store.listConfigurations({
      entityRef,
      since,
    });
    return [...last].map(([key, deployment]) => ({
      deployment,
      configurations: configurations.filter(
        ({ environment = '', at }) =>
          environmentKey(environment) === key && at >= deployment.at,
      ),
    }));
  }

  private async findBehind(
    entityRef: string,
    known: { standing: Standing[]; deployments: PlacedChange[] },
    now: DateTime<true>,
  ): Promise<
    (deployment: Standing['deployment']) => EntityEnvironment['behind']
  > {
    const times = known.standing.map(({ deployment }) => deployment.at).sort();
    const since = codeSince(times[0] ?? now.toISO(), now);
    const code = times.length
      ? await this.options.store.listCode({
          entityRefs: [entityRef],
          since,
          limit: MAX_CODE,
        })
      : [];
    const lookedBack =
      code.length < MAX_CODE ? since : code.at(-1)?.at ?? since;
    const byId = new Map(code.map(each => [each.id, each]));
    const placed = [...known.deployments, ...code].map(toPlaced);
    return ({ environment, at }) => {
      const ids = findBehind(placed, { entityRef, environment, now });
      return {
        count: ids.length,
        isAtLeast: at < lookedBack,
        changes: ids
          .slice(0, MAX_BEHIND)
          .flatMap(id => byId.get(id) ?? [])
          .map(toReference),
      };
    };
  }
}

/** As `followDeployments` takes them. */
function byTime(a: PlacedChange, b: PlacedChange): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
