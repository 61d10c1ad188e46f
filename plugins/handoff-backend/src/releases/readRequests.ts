import { randomUUID } from 'node:crypto';
import type {
  NewReleaseCriterion,
  NewReleaseException,
} from 'backstage-plugin-handoff-common';
import { readNeededText, readTime } from './readTexts';
import type { StoredCriterion, StoredException } from './StoredRelease';

/** @throws InputError that names the field which cannot be used */
export async function readCriterion(
  { kind, value, reason }: NewReleaseCriterion,
  { by, at }: { by: string; at: string },
): Promise<StoredCriterion> {
  return {
    id: randomUUID(),
    kind,
    value: kind === 'dry-run' ? '' : value?.trim() ?? '',
    reason: await readNeededText('reason', reason),
    isRemoved: false,
    by,
    at,
  };
}

/** @throws InputError that names the field which cannot be used */
export async function readException({
  subject,
  reason,
  expiresAt,
}: NewReleaseException): Promise<
  Pick<StoredException, 'id' | 'subject' | 'reason' | 'expiresAt'>
> {
  return {
    id: randomUUID(),
    subject,
    reason: await readNeededText('reason', reason),
    expiresAt: readTime('expiresAt', expiresAt),
  };
}
