import type { StoredNote, StoredRun, StoredStep } from './RunsStore';

/** Row of `handoff_runs`. */
export interface RunRow {
  id: string;
  document_id: string;
  entity_ref: string;
  revision: number;
  trigger: StoredRun['trigger'];
  environment: string | null;
  state: StoredRun['state'];
  position: string;
  drill_id: string | null;
  /** SQLite keeps 0 and 1. */
  is_incident: boolean | number;
  started_at: string;
  started_by: string;
  last_activity_at: string;
  outcome: StoredRun['outcome'] | null;
  ended_at: string | null;
  ended_by: string | null;
  reason: string | null;
  request_id: string | null;
  sole_of: string | null;
}

/** Row of `handoff_run_steps`. */
export interface StepRow {
  run_id: string;
  number: number;
  line: number;
  state: StoredStep['state'];
  reason: string | null;
  changed_at: string | null;
  changed_by: string | null;
  version: number;
}

/** Row of `handoff_run_notes`. */
export interface NoteRow {
  id: string;
  run_id: string;
  kind: StoredNote['kind'];
  noted_at: string;
  noted_by: string | null;
  step: number | null;
  text: string;
  request_id: string | null;
}

/** Row of `handoff_run_alerts`. */
export interface AlertRow {
  run_id: string;
  key: string;
  position: number;
  alert_id: string | null;
  alertname: string;
  labels: string;
}

/** Sorts descending: what is active stands before what has ended. */
export function positionOf(run: {
  state: StoredRun['state'];
  startedAt: string;
}): string {
  return `${run.state === 'active' ? 1 : 0} ${run.startedAt}`;
}

export function toStoredRun(
  row: RunRow,
  joined: Pick<StoredRun, 'alerts' | 'participants' | 'steps'>,
): StoredRun {
  return {
    id: row.id,
    documentId: row.document_id,
    entityRef: row.entity_ref,
    revision: row.revision,
    trigger: row.trigger,
    environment: row.environment ?? undefined,
    state: row.state,
    drillId: row.drill_id ?? undefined,
    isIncident: Boolean(row.is_incident),
    startedAt: row.started_at,
    startedBy: row.started_by,
    lastActivityAt: row.last_activity_at,
    outcome: row.outcome ?? undefined,
    endedAt: row.ended_at ?? undefined,
    endedBy: row.ended_by ?? undefined,
    reason: row.reason ?? undefined,
    ...joined,
  };
}

export function toRunRow(
  run: Omit<StoredRun, 'participants'>,
): Omit<RunRow, 'request_id' | 'sole_of'> {
  return {
    id: run.id,
    document_id: run.documentId,
    entity_ref: run.entityRef,
    revision: run.revision,
    trigger: run.trigger,
    environment: run.environment ?? null,
    state: run.state,
    position: positionOf(run),
    drill_id: run.drillId ?? null,
    is_incident: run.isIncident,
    started_at: run.startedAt,
    started_by: run.startedBy,
    last_activity_at: run.lastActivityAt,
    outcome: run.outcome ?? null,
    ended_at: run.endedAt ?? null,
    ended_by: run.endedBy ?? null,
    reason: run.reason ?? null,
  };
}

export function toStoredStep(row: StepRow): StoredStep {
  return {
    number: row.number,
    line: row.line,
    state: row.state,
    reason: row.reason ?? undefined,
    at: row.changed_at ?? undefined,
    by: row.changed_by ?? undefined,
    version: row.version,
  };
}

export function toStepRow(runId: string, step: StoredStep): StepRow {
  return {
    run_id: runId,
    number: step.number,
    line: step.line,
    state: step.state,
    reason: step.reason ?? null,
    changed_at: step.at ?? null,
    changed_by: step.by ?? null,
    version: step.version,
  };
}

export function toStoredNote(row: NoteRow): StoredNote {
  return {
    id: row.id,
    kind: row.kind,
    at: row.noted_at,
    by: row.noted_by ?? undefined,
    step: row.step ?? undefined,
    text: row.text,
  };
}

export function toNoteRow(
  runId: string,
  note: StoredNote,
  requestId?: string,
): NoteRow {
  return {
    id: note.id,
    run_id: runId,
    kind: note.kind,
    noted_at: note.at,
    noted_by: note.by ?? null,
    step: note.step ?? null,
    text: note.text,
    request_id: requestId ?? null,
  };
}
