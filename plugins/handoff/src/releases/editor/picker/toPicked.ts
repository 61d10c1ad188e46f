import type { Change, ChangeReference } from 'backstage-plugin-handoff-common';
import type { PickedChange } from '../planDraft';

/** What the form keeps of a change. */
export function toPicked(
  change: ChangeReference & Pick<Change, 'note'>,
): PickedChange {
  const { id, kind, title, state, note } = change;
  return { id, kind, title, state, risk: note?.risk };
}
