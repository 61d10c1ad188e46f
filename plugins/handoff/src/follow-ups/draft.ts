import type { FollowUp } from 'backstage-plugin-handoff-common';

/** What is typed of a follow-up. */
export interface FollowUpDraft {
  title: string;
  description: string;
  /** Full ref; empty until one is chosen. */
  owner: string;
  /** A date as YYYY-MM-DD, or empty. */
  due: string;
  severity: FollowUp['severity'];
}

export function draftOf(
  followUp: FollowUp | undefined,
  owner = '',
): FollowUpDraft {
  return {
    title: followUp?.title ?? '',
    description: followUp?.description ?? '',
    owner: followUp?.owner ?? owner,
    due: followUp?.due ?? '',
    severity: followUp?.severity ?? 'medium',
  };
}

/** What the backend is to keep; no date clears it. */
export function toChange(draft: FollowUpDraft) {
  return {
    ...draft,
    title: draft.title.trim(),
    due: draft.due || null,
  };
}
