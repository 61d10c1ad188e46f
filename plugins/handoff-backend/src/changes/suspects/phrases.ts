import { parseEntityRef } from '@backstage/catalog-model';
import type { DateTime } from 'luxon';
import { countOf } from '../../texts';
import type { AlertContext } from './AlertContext';

const UNITS: readonly [string, number][] = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
];
/** Up to this many hours are said in hours. */
const MAX_HOURS = 48;

/** How long it was from one time to another, in the largest unit that says enough. */
export function timeBetween(from: DateTime<true>, to: DateTime<true>): string {
  const minutes = Math.floor((to.toMillis() - from.toMillis()) / 60_000);
  const unit = UNITS.find(
    ([name, length]) =>
      minutes >= length && (name !== 'day' || minutes >= MAX_HOURS * 60),
  );
  return unit
    ? countOf(Math.floor(minutes / unit[1]), unit[0])
    : 'less than a minute';
}

/** How long before an alert, or the moment that is asked about, something was. */
export function beforeStart(
  at: DateTime<true>,
  { startedAt, isMoment }: Pick<AlertContext, 'startedAt' | 'isMoment'>,
): string {
  return `${timeBetween(at, startedAt)} before${isMoment ? '' : ' the alert'}`;
}

/** The name of an entity. */
export function nameOf(entityRef: string): string {
  return parseEntityRef(entityRef).name;
}
