/** What SQL the columns of rows take, for many rows in one statement. */
export const READINESS_COLUMNS = {
  entity_ref: 'text',
  title: 'text',
  search_text: 'text',
  kind: 'text',
  type: 'text',
  tier: 'text',
  system_ref: 'text',
  rank: 'integer',
  gates: 'integer',
  has_say: 'integer',
  because: 'text',
  parts: 'text',
  advisory_failures: 'integer',
  since: 'text',
  computed_at: 'text',
  look_at: 'text',
  gates_hash: 'text',
} as const;

export const STANDING_COLUMNS = {
  entity_ref: 'text',
  gate_id: 'text',
  state: 'text',
  result: 'text',
  reason: 'text',
  enforced: 'integer',
  blocks: 'integer',
  at: 'text',
  expires_at: 'text',
  signals: 'text',
} as const;

export const TRANSITION_COLUMNS = {
  entity_ref: 'text',
  gate_id: 'text',
  at: 'text',
  day: 'text',
  from_state: 'text',
  to_state: 'text',
  result: 'text',
  reason: 'text',
  cause: 'text',
  caused_by: 'text',
} as const;
