import type { StoredRelease } from '../StoredRelease';
import {
  addDeployment,
  isComplete,
  type ReportedDeployment,
} from './deployments';
import type { ReleaseFacts } from './guards';
import { moveRelease } from './moveRelease';
import { rollbackUnmet } from './rollback';
import { isBeforeDeployment } from './signRelease';

/**
 * Records a deployment of a release as it happened, whatever was agreed: it is deployed when all its entities are, and on its
 * way before.
 */
export function recordDeployment(
  facts: ReleaseFacts,
  deployment: ReportedDeployment,
  by: string,
): StoredRelease {
  const release = addDeployment(facts.release, deployment);
  const next = { ...facts, release };
  const { state } = release;
  if (state === 'rolling-back') return finishRollback(next, by);
  const reason = `Reported: ${deployment.title}`;
  if (isBeforeDeployment(release) || state === 'deploying') {
    if (isComplete(release)) {
      return moveRelease({ to: 'deployed', by, reason }, next);
    }
    return state === 'deploying'
      ? release
      : moveRelease({ to: 'deploying', by, reason, isReported: true }, next);
  }
  return release;
}

/** Ends a rollback by itself, when its run ended well and a deployment proves it; not when nothing was reported of it. */
export function finishRollback(facts: ReleaseFacts, by: string): StoredRelease {
  const { release } = facts;
  const isProven =
    release.state === 'rolling-back' &&
    release.runs.some(({ purpose }) => purpose === 'rollback') &&
    !rollbackUnmet(release).length;
  return isProven
    ? moveRelease(
        {
          to: 'rolled-back',
          by,
          reason:
            'The run of its rollback ended well, and nothing else is awaited',
        },
        facts,
      )
    : release;
}
