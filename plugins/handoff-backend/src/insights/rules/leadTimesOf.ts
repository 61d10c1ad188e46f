import type { CodeCommit, Deployment } from '../facts';
import { CommitIndex } from './CommitIndex';

/** Code that came to production. */
export interface Delivery {
  code: CodeCommit;
  entityRef: string;
  /** The deployment that brought it; undefined where the code says itself when it was deployed. */
  deploymentId?: string;
  at: number;
}

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
  const deploymentsOf = byEntity(deployments);
  const codeOf = byEntity([...code].sort((a, b) => a.at - b.at));
  return [...codeOf].flatMap(([entityRef, own]) =>
    deliveriesOf(entityRef, own, deploymentsOf.get(entityRef) ?? []),
  );
}

/** The code of one repository, the oldest first, and how much of it is deployed. */
interface Line {
  code: CodeCommit[];
  /** Undefined before the first deployment. */
  deployed?: number;
}

/** Of one entity. */
function deliveriesOf(
  entityRef: string,
  code: readonly CodeCommit[],
  deployments: readonly Deployment[],
): Delivery[] {
  const lines = new Map<string | undefined, Line>();
  const delivered = new Map<CodeCommit, Delivery>();
  const deliver = (each: CodeCommit, at: number, deploymentId?: string) => {
    const known = delivered.get(each);
    if (at < each.at || (known && known.at <= at)) return;
    delivered.set(each, { code: each, entityRef, deploymentId, at });
  };
  for (const each of code) {
    const line = lines.get(each.repository);
    if (line) line.code.push(each);
    else lines.set(each.repository, { code: [each] });
    if (each.deployedAt !== undefined) deliver(each, each.deployedAt);
  }
  const index = CommitIndex.create(code);
  for (const { changeId, at, commit, commits, repository } of deployments) {
    const brought = commits.flatMap(each => index.find(each, repository) ?? []);
    const own = commit && index.find(commit, repository);
    if (own) brought.push(own, ...advance(lines.get(own.repository)!, own.at));
    for (const each of brought) {
      const isUndone = each.revertedAt !== undefined && each.revertedAt < at;
      if (!isUndone) deliver(each, at, changeId);
    }
  }
  return [...delivered.values()];
}

/** What a deployment of all until a time brings besides its own commit. */
function advance(line: Line, until: number): CodeCommit[] {
  const { code, deployed } = line;
  let end = deployed ?? 0;
  while (end < code.length && code[end].at <= until) end += 1;
  line.deployed = end;
  return deployed === undefined ? [] : code.slice(deployed, end);
}

function byEntity<TFact extends { entityRefs: string[] }>(
  facts: readonly TFact[],
): Map<string, TFact[]> {
  const grouped = new Map<string, TFact[]>();
  for (const fact of facts) {
    for (const entityRef of fact.entityRefs) {
      const group = grouped.get(entityRef);
      if (group) group.push(fact);
      else grouped.set(entityRef, [fact]);
    }
  }
  return grouped;
}
