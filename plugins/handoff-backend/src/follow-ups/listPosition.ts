import { severities, type FollowUp } from 'backstage-plugin-handoff-common';

/** After every date that fits. */
const WITHOUT_DUE = '99999999';
/** Milliseconds of the year 2286; until then, 13 digits are enough. */
const END_OF_TIME_MS = 9_999_999_999_999;

/**
 * Where a follow-up stands in lists: the most severe first, then those due first, then the newest. Digits alone and
 * always as many, so that every database sorts them alike, whatever its language.
 */
export function listPosition(
  followUp: Pick<FollowUp, 'severity' | 'due' | 'createdAt'>,
): string {
  const { severity, due, createdAt } = followUp;
  const age = END_OF_TIME_MS - Date.parse(createdAt);
  return [
    severities.indexOf(severity),
    due?.replaceAll('-', '') ?? WITHOUT_DUE,
    String(age).padStart(13, '0'),
  ].join('');
}
