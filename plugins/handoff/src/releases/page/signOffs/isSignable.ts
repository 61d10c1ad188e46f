import type { Release } from 'backstage-plugin-handoff-common';

/** Whether a release can be signed now; what was deployed without sign-offs may get them later. */
export function isSignable(
  release: Pick<Release, 'state' | 'isExpedited' | 'isUnapproved'>,
): boolean {
  const { state, isExpedited, isUnapproved } = release;
  return (
    state === 'in-review' ||
    state === 'accepted' ||
    (['deploying', 'deployed'].includes(state) && (isExpedited || isUnapproved))
  );
}
