export const CHANGES = 'handoff_changes';
export const CHANGE_ENTITIES = 'handoff_change_entities';
export const CHANGE_KEYS = 'handoff_change_keys';
export const CHANGE_REVERTS = 'handoff_change_reverts';
export const ACKNOWLEDGEMENTS = 'handoff_change_acknowledgements';
export const NOTE_LACKS = 'handoff_note_lacks';
export const NOTE_REVISIONS = 'handoff_note_revisions';
