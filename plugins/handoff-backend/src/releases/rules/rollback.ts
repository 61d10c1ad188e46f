import type { StoredRelease } from '../StoredRelease';
import { rollbackStart } from './deployments';

/** Outcomes after which what was to be undone is undone. */
const ENDED_WELL = ['resolved', 'mitigated'];

/** What a rollback waits for: its run, and a deployment for each entity that pipelines have deployed. */
export function rollbackUnmet(release: StoredRelease): string[] {
  const start = rollbackStart(release) ?? '';
  const run = release.runs.findLast(({ purpose }) => purpose === 'rollback');
  const deployed = new Set(
    release.deployments
      .filter(each => !each.provesRollback)
      .map(({ entityRef }) => entityRef),
  );
  const missing = [...deployed].filter(
    ref =>
      !release.deployments.some(
        each =>
          each.provesRollback && each.entityRef === ref && each.at >= start,
      ),
  );
  return [
    ...(run ? describeRun(run) : []),
    ...(missing.length
      ? [
          `No deployment proves it yet for ${missing.length} of ${deployed.size} entities`,
        ]
      : []),
  ];
}

function describeRun({ outcome, endedAt }: StoredRelease['runs'][number]) {
  if (!endedAt) return ['The run of its rollback goes on'];
  return ENDED_WELL.includes(outcome ?? '')
    ? []
    : [
        `The run of its rollback ended as ${
          outcome ?? 'abandoned'
        }: start another`,
      ];
}
