import type {
  Drill,
  Run,
  RunDetail,
  RunStep,
} from 'backstage-plugin-handoff-common';
import { ENTITY_REF } from '../../__testUtils__/examples';

export const PRIYA = 'user:default/priya.raman';

/** Whom test apps sign in. */
export const ME = 'user:default/test';

/** An active run of three steps, at the first. */
export function exampleRun(changes: Partial<Run> = {}): Run {
  return {
    id: 'r1',
    document: {
      id: 'd1',
      entityRef: ENTITY_REF,
      kind: 'runbook',
      title: 'High error rate',
    },
    revision: 4,
    trigger: 'manual',
    state: 'active',
    alerts: [],
    startedAt: '2026-11-21T02:00:00Z',
    startedBy: PRIYA,
    lastActivityAt: '2026-11-21T02:10:00Z',
    participants: [PRIYA],
    steps: 3,
    settledSteps: 0,
    currentStep: { number: 1, title: 'Look at the dashboard' },
    asksForOutcome: false,
    ...changes,
  };
}

/** A step that nobody has touched. */
export function exampleStep(changes: Partial<RunStep> = {}): RunStep {
  return {
    number: 1,
    title: 'Look at the dashboard',
    content: 'Look at the dashboard.',
    line: 5,
    section: { text: 'Diagnosis', slug: 'diagnosis' },
    state: 'open',
    version: 0,
    ...changes,
  };
}

/** A run with its steps, as the backend answers. */
export function exampleDetail(changes: Partial<RunDetail> = {}): RunDetail {
  return {
    run: exampleRun(),
    steps: [
      exampleStep(),
      exampleStep({
        number: 2,
        title: 'Roll back',
        content: 'Roll back:\n\n```bash\nhelm rollback payments-api\n```',
        section: { text: 'Mitigation', slug: 'mitigation' },
      }),
      exampleStep({
        number: 3,
        title: 'Say so',
        content: 'Say so.',
        section: { text: 'Mitigation', slug: 'mitigation' },
      }),
    ],
    notes: [],
    escalation: { owners: [], contacts: [], documents: [] },
    ...changes,
  };
}

/** A drill that is planned for far ahead. */
export function exampleDrill(changes: Partial<Drill> = {}): Drill {
  return {
    id: 'dr1',
    document: exampleRun().document,
    at: '2099-01-12T09:00:00Z',
    owner: 'group:default/checkout',
    state: 'planned',
    createdAt: '2026-11-20T08:00:00Z',
    createdBy: PRIYA,
    ...changes,
  };
}
