import { randomUUID } from 'node:crypto';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { maskText } from '../../documents';
import type { GateSet } from '../gates';
import type { WaiverDecision, WaiverRequest } from './WaiversService';
import type { StoredWaiver } from './WaiversStore';

/** Whoever needs longer needs another gate. */
const MAX_DAYS = 366;

/**
 * A request as it is stored.
 *
 * @throws InputError that names the field which cannot be used
 */
export async function draftWaiver(
  wanted: WaiverRequest,
  options: {
    entity: Entity;
    gates: GateSet;
    requestedBy: string;
    now: DateTime<true>;
  },
): Promise<StoredWaiver> {
  const { entity, gates, requestedBy, now } = options;
  assertApplies(wanted.gateId, { entity, gates });
  return {
    id: randomUUID(),
    entityRef: stringifyEntityRef(entity),
    gateId: wanted.gateId,
    reason: await readText('reason', wanted.reason),
    mitigation: await readText('mitigation', wanted.mitigation),
    requestedBy,
    requestedAt: now.toUTC().toISO(),
    expiresAt: readExpiry(wanted.expiresAt, now),
  };
}

/**
 * A decision as it is stored. Whoever is denied something is owed a reason.
 *
 * @throws InputError that names the field which is missing
 */
export async function draftDecision(
  { state, reason }: WaiverDecision,
  { by, now }: { by: string; now: DateTime<true> },
): Promise<NonNullable<StoredWaiver['decision']>> {
  const isNeeded = state === 'denied';
  return {
    state,
    by,
    at: now.toUTC().toISO(),
    reason:
      isNeeded || reason?.trim() ? await readText('reason', reason) : undefined,
  };
}

/**
 * @returns the text as it may be stored
 * @throws InputError that names the field, for a blank text
 */
export async function readText(field: string, text = ''): Promise<string> {
  const read = await maskText(text);
  if (!read) throw new InputError(`${field}: is missing; say it in a sentence`);
  return read;
}

function assertApplies(
  gateId: string,
  { entity, gates }: { entity: Entity; gates: GateSet },
): void {
  if (!gates.find(gateId)) {
    throw new InputError(`gateId: there is no gate '${gateId}'`);
  }
  const applied = gates.appliedTo(entity).map(({ id }) => id);
  if (!applied.includes(gateId)) {
    const others = applied.length
      ? `those that do are ${applied.join(', ')}`
      : 'no gate does';
    throw new InputError(
      `gateId: the gate '${gateId}' does not apply to ${stringifyEntityRef(
        entity,
      )}; ${others}`,
    );
  }
}

/**
 * @returns the time in UTC
 * @throws InputError for what is none, has passed or is too far ahead
 */
function readExpiry(expiresAt: string, now: DateTime<true>): string {
  const time = DateTime.fromISO(expiresAt, { zone: 'utc' });
  if (!time.isValid) {
    throw new InputError(
      `expiresAt: '${expiresAt}' is no time; write 2026-01-31T10:00:00Z`,
    );
  }
  if (time <= now) throw new InputError(`expiresAt: ${expiresAt} has passed`);
  if (time > now.plus({ days: MAX_DAYS })) {
    throw new InputError(
      `expiresAt: ${expiresAt} is more than ${MAX_DAYS} days ahead; ask for less, and again when it ends`,
    );
  }
  return time.toISO();
}
