import { randomUUID } from 'node:crypto';
import { ConflictError, InputError } from '@backstage/errors';
import type { NewReleaseDecision } from 'backstage-plugin-handoff-common';
import { readNeededText, readText, readUrl } from './readTexts';
import type { StoredDecision, StoredRelease } from './StoredRelease';

/** @throws InputError that names the field which cannot be used */
export async function readDecision(
  wanted: NewReleaseDecision,
  { by, at }: { by: string; at: string },
): Promise<StoredDecision> {
  return {
    id: randomUUID(),
    decision: await readNeededText('decision', wanted.decision),
    alternatives: await readText(wanted.alternatives),
    links: (wanted.links ?? []).map(link => readUrl('links', link)),
    supersedes: wanted.supersedes,
    by,
    at,
  };
}

/**
 * Adds a decision to the log, which is never edited.
 *
 * @throws InputError when it supersedes one that the release does not have
 * @throws ConflictError when that was superseded already
 */
export function decide(
  release: StoredRelease,
  decision: StoredDecision,
): StoredRelease {
  const { decisions } = release;
  const { supersedes } = decision;
  if (supersedes && !decisions.some(({ id }) => id === supersedes)) {
    throw new InputError(
      `supersedes: the release has no decision ${supersedes}`,
    );
  }
  const later = decisions.find(
    each => supersedes && each.supersedes === supersedes,
  );
  if (later) {
    throw new ConflictError(
      `${later.by} has superseded that decision at ${later.at}; supersede ${later.id}`,
    );
  }
  return { ...release, decisions: [...decisions, decision] };
}
