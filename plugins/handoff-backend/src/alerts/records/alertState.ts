import type { AlertState } from 'backstage-plugin-handoff-common';
import type { AlertRecord } from './AlertRecordsStore';

/**
 * Whether an alert fires. One that fired when it was last heard of, but that long ago that nobody can know, is stale.
 *
 * @param heardAfter - open alerts that were heard of after this fire
 */
export function alertState(
  { endsAt, lastHeardAt }: Pick<AlertRecord, 'endsAt' | 'lastHeardAt'>,
  heardAfter: string,
): AlertState {
  if (endsAt !== undefined) return 'resolved';
  return lastHeardAt > heardAfter ? 'firing' : 'stale';
}
