import { DateTime } from 'luxon';
import type { StoredDeployment, StoredRelease } from '../StoredRelease';

/** A deployment that a pipeline has reported. */
export interface ReportedDeployment {
  changeId: string;
  title: string;
  entityRefs: string[];
  environment?: string;
  /** ISO 8601 in UTC. */
  at: string;
  version?: string;
  /** Those that it names. */
  commits: string[];
}

/** What is known beside of a deployment and a release. */
export interface DeploymentRules {
  /** Whether two names mean the same environment. */
  isSameEnvironment: (a: string, b: string) => boolean;
  productionEnvironments: readonly string[];
  /** Commits of the changes of the release. */
  commits: readonly string[];
  isSameCommit: (a: string, b: string) => boolean;
}

/** How long after a release was said to be deployed the pipeline may say the same. */
const LATE = { hours: 1 };

/**
 * How surely a deployment is one of a release: 0 when it is not.
 *
 * @remarks
 *
 * Of a release that nobody has accepted yet, it has to name the version or a commit, for others are deployed meanwhile. Of
 * one that was accepted, any will do to its environment that does not name another version.
 */
export function weighDeployment(
  release: StoredRelease,
  deployment: ReportedDeployment,
  rules: DeploymentRules,
): number {
  const { version, state } = release;
  const isKnown = release.deployments.some(
    ({ changeId }) => changeId === deployment.changeId,
  );
  if (isKnown || !mayBeOf(release, deployment, rules)) return 0;
  if (state === 'rolling-back') return undoes(release, deployment) ? 1 : 0;
  if (version && deployment.version) {
    if (version !== deployment.version) return 0;
    return state === 'deployed' && isComplete(release) ? 0 : 3;
  }
  const names = deployment.commits.some(commit =>
    rules.commits.some(each => rules.isSameCommit(commit, each)),
  );
  if (names) return state === 'deployed' && isComplete(release) ? 0 : 2;
  if (state === 'accepted' || state === 'deploying') return 1;
  return isEcho(release, deployment) ? 1 : 0;
}

/** Whether a deployment is one of the entities of a release in its environment: what a list of releases tells already. */
export function mayBeOf(
  release: Pick<StoredRelease, 'entityRefs' | 'environment'>,
  deployment: ReportedDeployment,
  rules: Pick<DeploymentRules, 'isSameEnvironment' | 'productionEnvironments'>,
): boolean {
  return (
    deployment.entityRefs.some(ref => release.entityRefs.includes(ref)) &&
    isThere(release, deployment, rules)
  );
}

/** Whether all entities of a release were deployed, as far as pipelines have said. */
export function isComplete({
  entityRefs,
  deployments,
}: StoredRelease): boolean {
  const done = deployments.filter(each => !each.provesRollback);
  return entityRefs.every(ref => done.some(each => each.entityRef === ref));
}

/** The release with a deployment of those of its entities that it is about. */
export function addDeployment(
  release: StoredRelease,
  { changeId, entityRefs, at, version }: ReportedDeployment,
): StoredRelease {
  const added = release.entityRefs
    .filter(ref => entityRefs.includes(ref))
    .map(
      (entityRef): StoredDeployment => ({
        entityRef,
        changeId,
        at,
        version,
        provesRollback: release.state === 'rolling-back',
      }),
    );
  return { ...release, deployments: [...release.deployments, ...added] };
}

/** When the release began to be rolled back last. */
export function rollbackStart({
  transitions,
}: StoredRelease): string | undefined {
  return transitions.findLast(({ to }) => to === 'rolling-back')?.at;
}

function isThere(
  { environment }: Pick<StoredRelease, 'environment'>,
  deployment: ReportedDeployment,
  {
    isSameEnvironment,
    productionEnvironments,
  }: Pick<DeploymentRules, 'isSameEnvironment' | 'productionEnvironments'>,
): boolean {
  const there =
    environment === undefined ? productionEnvironments : [environment];
  const named = deployment.environment;
  return (
    named !== undefined && there.some(each => isSameEnvironment(each, named))
  );
}

/** Whether something else than the release was deployed since it is being rolled back. */
function undoes(release: StoredRelease, deployment: ReportedDeployment) {
  const start = rollbackStart(release);
  const isSame =
    release.version !== undefined && release.version === deployment.version;
  return start !== undefined && deployment.at >= start && !isSame;
}

/** Whether a pipeline says what somebody has said just before. */
function isEcho(
  release: StoredRelease,
  { at, entityRefs }: ReportedDeployment,
) {
  const said = release.transitions.findLast(({ to }) => to === 'deployed')?.at;
  const isNew = !release.deployments.some(({ entityRef }) =>
    entityRefs.includes(entityRef),
  );
  return (
    release.state === 'deployed' &&
    isNew &&
    said !== undefined &&
    Math.abs(DateTime.fromISO(at).diff(DateTime.fromISO(said)).as('hours')) <=
      LATE.hours
  );
}
