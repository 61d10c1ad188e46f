import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { Shortcuts } from '../entity/shortcuts';

/** The two documents an operator wants first: how to act and how to undo, or whom to call where one is missing. */
export function operatorLinks(shortcuts: Shortcuts): HandoffDocument[] {
  return [
    ...shortcuts.runbook.slice(0, 1),
    ...shortcuts.rollback.slice(0, 1),
    ...shortcuts.escalation.slice(0, 1),
  ].slice(0, 2);
}
