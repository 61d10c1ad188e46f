import type {
  ReleaseRehearsal,
  ReleaseRole,
  ReleaseState,
  ReleaseTask,
  ReleaseTransition,
  RunOutcome,
} from 'backstage-plugin-handoff-common';
import type {
  StoredCriterion,
  StoredDecision,
  StoredDeployment,
  StoredException,
  StoredRelease,
  StoredReleaseRun,
  StoredSignOff,
} from '../StoredRelease';

/** Columns of the tables that hold the lists of releases, without release and position. */
export interface PartRows {
  handoff_release_entities: { entity_ref: string };
  handoff_release_changes: { change_id: string };
  handoff_release_parties: { role: string; party_ref: string };
  handoff_release_tasks: {
    id: string;
    title: string;
    phase: ReleaseTask['phase'];
    owner_ref: string | null;
    due_at: string | null;
    depends_on: string | null;
    document_id: string | null;
    criterion_id: string | null;
    evidence: string | null;
    done_at: string | null;
    done_by: string | null;
  };
  handoff_release_sign_offs: {
    id: string;
    role: string;
    state: StoredSignOff['state'];
    signed_by: string;
    signed_at: string;
    reason: string | null;
    signed: string;
    withdrawn_at: string | null;
    replaced_at: string | null;
  };
  handoff_release_decisions: {
    id: string;
    decision: string;
    alternatives: string | null;
    links: string;
    supersedes: string | null;
    decided_by: string;
    decided_at: string;
  };
  handoff_release_records: {
    kind: 'criterion' | 'exception' | 'rehearsal';
    content: string;
  };
  handoff_release_deployments: {
    entity_ref: string;
    change_id: string;
    at: string;
    version: string | null;
    /** SQLite has numbers for it. */
    proves_rollback: boolean | number;
  };
  handoff_release_runs: {
    run_id: string;
    purpose: StoredReleaseRun['purpose'];
    task_id: string | null;
    rehearsal_id: string | null;
    document_id: string;
    outcome: RunOutcome | null;
    ended_at: string | null;
  };
  handoff_release_transitions: {
    from_state: ReleaseState;
    to_state: ReleaseState;
    moved_by: string;
    moved_at: string;
    reason: string | null;
    unmet: string;
  };
}

export type PartTable = keyof PartRows;

/** The rows of all lists of a release, in their order. */
export function toPartRows(release: StoredRelease): {
  [TTable in PartTable]: PartRows[TTable][];
} {
  return {
    handoff_release_entities: release.entityRefs.map(ref => ({
      entity_ref: ref,
    })),
    handoff_release_changes: release.changeIds.map(id => ({ change_id: id })),
    handoff_release_parties: release.roles.flatMap(({ role, parties }) =>
      parties.map(ref => ({ role, party_ref: ref })),
    ),
    handoff_release_tasks: release.tasks.map(task => ({
      id: task.id,
      title: task.title,
      phase: task.phase,
      owner_ref: task.owner ?? null,
      due_at: task.dueAt ?? null,
      depends_on: task.dependsOn?.length
        ? JSON.stringify(task.dependsOn)
        : null,
      document_id: task.documentId ?? null,
      criterion_id: task.criterionId ?? null,
      evidence: task.evidence ?? null,
      done_at: task.doneAt ?? null,
      done_by: task.doneBy ?? null,
    })),
    handoff_release_sign_offs: release.signOffs.map(signOff => ({
      id: signOff.id,
      role: signOff.role,
      state: signOff.state,
      signed_by: signOff.by,
      signed_at: signOff.at,
      reason: signOff.reason ?? null,
      signed: JSON.stringify(signOff.signed),
      withdrawn_at: signOff.withdrawnAt ?? null,
      replaced_at: signOff.replacedAt ?? null,
    })),
    handoff_release_decisions: release.decisions.map(each => ({
      id: each.id,
      decision: each.decision,
      alternatives: each.alternatives ?? null,
      links: JSON.stringify(each.links),
      supersedes: each.supersedes ?? null,
      decided_by: each.by,
      decided_at: each.at,
    })),
    handoff_release_records: [
      ...toRecords('criterion', release.criteria),
      ...toRecords('exception', release.exceptions),
      ...toRecords('rehearsal', release.rehearsals),
    ],
    handoff_release_deployments: release.deployments.map(each => ({
      entity_ref: each.entityRef,
      change_id: each.changeId,
      at: each.at,
      version: each.version ?? null,
      proves_rollback: each.provesRollback,
    })),
    handoff_release_runs: release.runs.map(each => ({
      run_id: each.runId,
      purpose: each.purpose,
      task_id: each.taskId ?? null,
      rehearsal_id: each.rehearsalId ?? null,
      document_id: each.documentId,
      outcome: each.outcome ?? null,
      ended_at: each.endedAt ?? null,
    })),
    handoff_release_transitions: release.transitions.map(each => ({
      from_state: each.from,
      to_state: each.to,
      moved_by: each.by,
      moved_at: each.at,
      reason: each.reason ?? null,
      unmet: JSON.stringify(each.unmet),
    })),
  };
}

function toRecords(
  kind: PartRows['handoff_release_records']['kind'],
  records: readonly object[],
): PartRows['handoff_release_records'][] {
  return records.map(record => ({ kind, content: JSON.stringify(record) }));
}

/** What is kept as JSON, because nothing asks the database for what is in it. */
export function readRecords(rows: PartRows['handoff_release_records'][]): {
  criteria: StoredCriterion[];
  exceptions: StoredException[];
  rehearsals: ReleaseRehearsal[];
} {
  const read = (wanted: string) =>
    rows
      .filter(({ kind }) => kind === wanted)
      .map(({ content }) => JSON.parse(content));
  return {
    criteria: read('criterion'),
    exceptions: read('exception'),
    rehearsals: read('rehearsal'),
  };
}

export function toRoles(
  rows: PartRows['handoff_release_parties'][],
): ReleaseRole[] {
  return [...new Set(rows.map(({ role }) => role))].map(role => ({
    role,
    parties: rows
      .filter(row => row.role === role)
      .map(({ party_ref }) => party_ref),
  }));
}

export function toTask(row: PartRows['handoff_release_tasks']): ReleaseTask {
  return {
    id: row.id,
    title: row.title,
    phase: row.phase,
    owner: row.owner_ref ?? undefined,
    dueAt: row.due_at ?? undefined,
    dependsOn: row.depends_on ? JSON.parse(row.depends_on) : undefined,
    documentId: row.document_id ?? undefined,
    criterionId: row.criterion_id ?? undefined,
    evidence: row.evidence ?? undefined,
    doneAt: row.done_at ?? undefined,
    doneBy: row.done_by ?? undefined,
  };
}

export function toSignOff(
  row: PartRows['handoff_release_sign_offs'],
): StoredSignOff {
  return {
    id: row.id,
    role: row.role,
    state: row.state,
    by: row.signed_by,
    at: row.signed_at,
    reason: row.reason ?? undefined,
    signed: JSON.parse(row.signed),
    withdrawnAt: row.withdrawn_at ?? undefined,
    replacedAt: row.replaced_at ?? undefined,
  };
}

export function toDeployment(
  row: PartRows['handoff_release_deployments'],
): StoredDeployment {
  return {
    entityRef: row.entity_ref,
    changeId: row.change_id,
    at: row.at,
    version: row.version ?? undefined,
    provesRollback: Boolean(row.proves_rollback),
  };
}

export function toReleaseRun(
  row: PartRows['handoff_release_runs'],
): StoredReleaseRun {
  return {
    runId: row.run_id,
    purpose: row.purpose,
    taskId: row.task_id ?? undefined,
    rehearsalId: row.rehearsal_id ?? undefined,
    documentId: row.document_id,
    outcome: row.outcome ?? undefined,
    endedAt: row.ended_at ?? undefined,
  };
}

export function toDecision(
  row: PartRows['handoff_release_decisions'],
): StoredDecision {
  return {
    id: row.id,
    decision: row.decision,
    alternatives: row.alternatives ?? undefined,
    links: JSON.parse(row.links),
    supersedes: row.supersedes ?? undefined,
    by: row.decided_by,
    at: row.decided_at,
  };
}

export function toTransition(
  row: PartRows['handoff_release_transitions'],
): ReleaseTransition {
  return {
    from: row.from_state,
    to: row.to_state,
    by: row.moved_by,
    at: row.moved_at,
    reason: row.reason ?? undefined,
    unmet: JSON.parse(row.unmet),
  };
}
