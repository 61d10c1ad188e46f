import type { Run, RunDetail } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { draftStatusUpdate } from './draftStatusUpdate';
import { exportRun } from './exportRun';
import { findCommunication, findEscalation } from './sections';

const now = DateTime.fromISO('2026-11-21T15:05:00Z') as DateTime<true>;

const run: Run = {
  id: 'run-1',
  document: {
    id: 'document-1',
    entityRef: 'component:default/payments',
    kind: 'runbook',
    title: 'The queue is full',
  },
  revision: 3,
  trigger: 'alert',
  environment: 'production',
  state: 'active',
  alerts: [
    {
      alertname: 'QueueFull',
      labels: { alertname: 'QueueFull', queue: 'a`b' },
    },
    { alertname: 'QueueFull', labels: { queue: 'c' } },
  ],
  startedAt: '2026-11-21T14:00:00.000Z',
  startedBy: 'user:default/ann',
  lastActivityAt: '2026-11-21T14:00:00.000Z',
  participants: ['user:default/bob', 'user:default/ann'],
  steps: 3,
  settledSteps: 1,
  currentStep: { number: 2, title: 'Empty it' },
  asksForOutcome: false,
};

describe('draftStatusUpdate', () => {
  const draft = (template?: string, changed: Partial<Run> = {}) =>
    draftStatusUpdate({
      run: { ...run, ...changed },
      entityTitle: 'Payments API',
      link: 'https://portal.example/handoff/runs/run-1',
      template,
      now,
    });

  it('fills in the placeholders of a template', () => {
    expect(
      draft(
        '**{{ entity }}** ({{environment}}): {{alert}} for {{elapsed}} since {{Started}}, {{step}}. Next by {{next}}.\n{{link}}',
      ),
    ).toBe(
      '**Payments API** (production): QueueFull for 1 h 5 min since 14:00 UTC, step 2 of 3 (Empty it). Next by {{next}}.\nhttps://portal.example/handoff/runs/run-1',
    );
  });

  it('says where the run stands before a template without placeholders', () => {
    expect(draft('> Some payments fail.')).toBe(
      [
        '**Payments API** (production): QueueFull',
        'For 1 h 5 min, since 14:00 UTC. We are at step 2 of 3 (Empty it) of “The queue is full”.',
        '',
        '> Some payments fail.',
      ].join('\n'),
    );
    expect(
      draft(undefined, {
        state: 'finished',
        outcome: 'resolved',
        endedAt: '2026-11-21T14:09:00.000Z',
        alerts: [],
        environment: undefined,
      }),
    ).toBe('**Payments API**\nOver (resolved), after 9 min, since 14:00 UTC.');
  });
});

describe('exportRun', () => {
  it('writes down who did what, when and why', () => {
    const step = { content: '', line: 1, version: 1 };
    const detail: RunDetail = {
      run: {
        ...run,
        state: 'finished',
        outcome: 'mitigated',
        reason: 'Enough\nfor now',
        endedAt: '2026-11-21T14:30:00.000Z',
        endedBy: 'user:default/bob',
      },
      steps: [
        {
          ...step,
          number: 1,
          title: 'Look',
          state: 'done',
          at: '2026-11-21T14:02:00.000Z',
          by: 'user:default/ann',
        },
        {
          ...step,
          number: 2,
          title: 'Empty it',
          state: 'skipped',
          reason: 'was empty',
          at: '2026-11-21T14:03:00.000Z',
          by: 'user:default/bob',
        },
        { ...step, number: 3, title: 'Look again', state: 'open' },
      ],
      notes: [
        {
          id: 'note-1',
          kind: 'status-update',
          at: '2026-11-21T14:04:00.000Z',
          by: 'user:default/ann',
          step: 2,
          text: '- We are on it',
        },
      ],
      escalation: { owners: [], contacts: [], documents: [] },
    };
    expect(
      exportRun(detail, {
        entityTitle: 'Payments API',
        link: 'https://portal.example/handoff/runs/run-1',
        now,
      }),
    ).toBe(
      [
        '# The queue is full',
        '',
        '- **Service:** Payments API (`component:default/payments`)',
        '- **Environment:** production',
        '- **Document:** The queue is full, revision 3',
        '- **Trigger:** alert',
        '- **Alerts:** `QueueFull{queue="a\'b"}`, `QueueFull{queue="c"}`',
        '- **Started:** 2026-11-21 14:00 UTC by user:default/ann',
        '- **Ended:** 2026-11-21 14:30 UTC by user:default/bob',
        '- **Took:** 30 min',
        '- **Outcome:** mitigated',
        '- **Reason:** Enough for now',
        '- **Took part:** user:default/bob, user:default/ann',
        '- **Run:** https://portal.example/handoff/runs/run-1',
        '',
        '## Steps',
        '',
        '1. [x] Look (done 2026-11-21 14:02 UTC by user:default/ann)',
        '2. [ ] Empty it (skipped 2026-11-21 14:03 UTC by user:default/bob: was empty)',
        '3. [ ] Look again (not done)',
        '',
        '## Notes',
        '',
        '**2026-11-21 14:04 UTC** · user:default/ann · step 2 · Status update',
        '',
        '- We are on it',
        '',
      ].join('\n'),
    );
  });
});

describe('sections', () => {
  const heading = (depth: number, text: string, line: number) => ({
    depth,
    text,
    slug: text.toLowerCase(),
    line,
  });

  it('are found by their headings, with what is below them', () => {
    const document = {
      content: [
        '---',
        'title: A',
        '---',
        '# Escalation of alerts',
        'Text',
        '## Escalation',
        '## Escalate when',
        'After 5 minutes',
        '### Whom',
        'Ann',
        '## Status updates',
        'Status',
        '---',
        'Say it',
      ].join('\n'),
      headings: [
        heading(1, 'Escalation of alerts', 4),
        heading(2, 'Escalation', 6),
        heading(2, 'Escalate when', 7),
        heading(3, 'Whom', 9),
        heading(2, 'Status updates', 11),
      ],
    };
    expect(findEscalation(document)).toEqual({
      heading: { text: 'Escalate when', slug: 'escalate when' },
      text: 'After 5 minutes\n### Whom\nAnn',
    });
    expect(findCommunication(document)?.text).toContain('Say it');
    expect(findCommunication({ content: '', headings: [] })).toBeUndefined();
  });
});
