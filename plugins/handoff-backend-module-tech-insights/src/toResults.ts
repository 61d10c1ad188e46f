import type { ReportedResult } from 'backstage-plugin-handoff-node';
import type { CheckAnswer, EntityAnswer } from './answers';

/**
 * What an answer of tech-insights means for the gates of the entity. Nothing but `true` passes.
 *
 * @param gateOf - ids of the checks that were run, with the ids of the gates that they decide
 */
export function toResults(
  answer: EntityAnswer,
  gateOf: ReadonlyMap<string, string>,
): ReportedResult[] {
  return [...gateOf].map(([checkId, gateId]) => ({
    entityRef: answer.entity,
    gateId,
    ...toResult(answer, checkId),
  }));
}

function toResult(
  { results, error }: EntityAnswer,
  checkId: string,
): Omit<ReportedResult, 'entityRef' | 'gateId'> {
  if (error) {
    return {
      state: 'error',
      reason: `tech-insights could not run its checks: ${
        error.message ?? 'it does not say why'
      }`,
    };
  }
  const found = results.find(({ check }) => check.id === checkId);
  if (!found) {
    return {
      state: 'no-data',
      reason: `tech-insights has no facts for its check '${checkId}', or it does not apply`,
    };
  }
  const { check, result } = found;
  const name = check.name || checkId;
  if (typeof result !== 'boolean') {
    return {
      state: 'error',
      reason: `The check '${name}' of tech-insights says neither true nor false`,
    };
  }
  return {
    state: result ? 'passed' : 'failed',
    reason: [name, check.description].filter(Boolean).join(': '),
    evidenceUrl: findLink(check),
    at: findNewest(found),
  };
}

/**
 * Where one reads more: of the metadata, which tech-insights leaves to its users, under the keys of its own examples, or
 * the first link of the check.
 */
function findLink({
  metadata,
  links,
}: CheckAnswer['check']): string | undefined {
  return [
    metadata?.link,
    metadata?.url,
    ...(links ?? []).map(({ url }) => url),
  ].find(
    (url): url is string =>
      typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url),
  );
}

/** When the newest of the facts was retrieved, for check engines that say so. */
function findNewest({ facts }: CheckAnswer): string | undefined {
  const times = Object.values(facts ?? {})
    .map(({ timestamp }) =>
      typeof timestamp === 'string' ? Date.parse(timestamp) : NaN,
    )
    .filter(time => !Number.isNaN(time));
  return times.length ? new Date(Math.max(...times)).toISOString() : undefined;
}
