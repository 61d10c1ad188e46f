import type { ReleaseState } from 'backstage-plugin-handoff-common';
import { moveRelease, signRelease, type ReleaseFacts } from '../rules';
import type { StoredRelease } from '../StoredRelease';
import { draftForTest, factsOf, NOW, OPERATIONS } from './draftForTest';

export const by = 'user:default/dana';
export const olaf = {
  by: 'user:default/olaf',
  ownershipRefs: ['user:default/olaf', OPERATIONS],
  at: NOW.toISO(),
};

export const approve = (
  release: StoredRelease,
  role = 'operations',
  signer = olaf,
) =>
  signRelease(
    factsOf(release),
    { id: `${role}-${release.signOffs.length}`, role, state: 'approved' },
    signer,
  );

export const move = (
  release: StoredRelease,
  to: ReleaseState,
  facts: Partial<ReleaseFacts> = {},
) => moveRelease({ to, by, reason: 'Because' }, factsOf(release, facts));

export const window = {
  start: '2026-03-11T20:00:00.000Z',
  end: '2026-03-11T22:00:00.000Z',
  timeZone: 'Europe/Vienna',
};

export function accepted(
  overrides: Partial<StoredRelease> = {},
): StoredRelease {
  return move(approve(move(draftForTest(overrides), 'in-review')), 'accepted');
}
