import { DateTime } from 'luxon';
import type { Gate } from '../gates';
import type { StoredSignOff } from './records';

/** Whether a sign-off counts, or how it ended. */
export type SignOffState = 'valid' | 'void' | 'revoked' | 'expired';

/** When a sign-off ends by itself, if it does. */
export function signOffEnd(
  { at }: Pick<StoredSignOff, 'at'>,
  { validFor }: Pick<Gate, 'validFor'>,
): DateTime<true> | undefined {
  const time = DateTime.fromISO(at, { zone: 'utc' });
  return validFor && time.isValid ? time.plus(validFor) : undefined;
}

/** Where a sign-off stands at a time. */
export function signOffState(
  signOff: Pick<StoredSignOff, 'at' | 'end'>,
  gate: Pick<Gate, 'validFor'>,
  now: DateTime<true>,
): SignOffState {
  if (signOff.end) return signOff.end.state;
  const end = signOffEnd(signOff, gate);
  return end && end <= now ? 'expired' : 'valid';
}
