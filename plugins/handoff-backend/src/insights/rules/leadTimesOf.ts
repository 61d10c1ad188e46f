import { isSameCommit } from '../../changes';
import type { CodeCommit, Deployment } from '../facts';

/** Code that came to production. */
export interface Delivery {
  code: CodeCommit;
  entityRef: string;
  /** The deployment that brought it; undefined where the code says itself when it was deployed. */
  deploymentId?: string;
  at: number;
}

const PREFIX = 7;

/**
 * When code came to production, for each entity that it is about, the first time.
 *
 * @remarks
 *
 * A deployment brings the commits that it names and, where its own commit is known, what came into the main branch of that
 * repository since the commit of the deployment before. The first one that is known of an entity and repository brings
 * only what it names: nobody knows what was there already. Code that was undone before is not brought.
 *
 * @param code - in any order
 * @param deployments - the oldest first
 */
export function leadTimesOf(
  code: readonly CodeCommit[],
  deployments: readonly Deployment[],
): Delivery[] {
  const byPlace = new Map<string, Line>();
  const byEntity = new Map<string, Map<string, CodeCommit[]>>();
  const delivered = new Map<string, Delivery>();
  const deliver = (delivery: Delivery) => {
    const key = `${delivery.code.changeId} ${delivery.entityRef}`;
    const known = delivered.get(key);
    if (known && known.at <= delivery.at) return;
    if (delivery.at >= delivery.code.at) delivered.set(key, delivery);
  };
  for (const each of [...code].sort((a, b) => a.at - b.at)) {
    for (const entityRef of each.entityRefs) {
      lineOf(byPlace, entityRef, each.repository).code.push(each);
      enter(byEntity, entityRef, each);
      if (each.deployedAt !== undefined) {
        deliver({ code: each, entityRef, at: each.deployedAt });
      }
    }
  }
  for (const deployment of deployments) {
    const { changeId: deploymentId, at, entityRefs } = deployment;
    for (const entityRef of entityRefs) {
      const known = byEntity.get(entityRef);
      const find = (commit: string) => findCommit(known, commit, deployment);
      const named = deployment.commits.flatMap(each => find(each) ?? []);
      const own = deployment.commit ? find(deployment.commit) : undefined;
      if (own) named.push(own, ...advance(byPlace, entityRef, own));
      for (const each of named) {
        const isUndone = each.revertedAt !== undefined && each.revertedAt < at;
        if (!isUndone) deliver({ code: each, entityRef, deploymentId, at });
      }
    }
  }
  return [...delivered.values()];
}

/** The code of an entity in one repository, the oldest first, and how much of it is deployed. */
interface Line {
  code: CodeCommit[];
  /** Undefined before the first deployment. */
  deployed?: number;
}

/** What the deployment of a commit brings besides it. */
function advance(
  byPlace: Map<string, Line>,
  entityRef: string,
  own: CodeCommit,
): CodeCommit[] {
  const line = lineOf(byPlace, entityRef, own.repository);
  const { code, deployed } = line;
  let end = deployed ?? 0;
  while (end < code.length && code[end].at <= own.at) end += 1;
  line.deployed = end;
  return deployed === undefined ? [] : code.slice(deployed, end);
}

function lineOf(
  byPlace: Map<string, Line>,
  entityRef: string,
  repository: string | undefined,
): Line {
  const key = `${entityRef} ${repository ?? ''}`;
  const line = byPlace.get(key) ?? { code: [] };
  byPlace.set(key, line);
  return line;
}

function enter(
  byEntity: Map<string, Map<string, CodeCommit[]>>,
  entityRef: string,
  code: CodeCommit,
): void {
  if (!code.commit) return;
  const commits = byEntity.get(entityRef) ?? new Map<string, CodeCommit[]>();
  byEntity.set(entityRef, commits);
  const prefix = prefixOf(code.commit);
  const same = commits.get(prefix);
  if (same) same.push(code);
  else commits.set(prefix, [code]);
}

/** Code by its commit, which may be shortened, and which only its own repository has. */
function findCommit(
  known: ReadonlyMap<string, readonly CodeCommit[]> | undefined,
  commit: string,
  { repository }: Deployment,
): CodeCommit | undefined {
  const found = known
    ?.get(prefixOf(commit))
    ?.filter(code => isSameCommit(code.commit, commit));
  return found?.find(code => code.repository === repository) ?? found?.[0];
}

function prefixOf(commit: string): string {
  return commit.slice(0, PREFIX).toLowerCase();
}
