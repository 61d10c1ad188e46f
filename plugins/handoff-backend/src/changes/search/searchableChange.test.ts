import type { ChangeRecord } from '../store';
import { searchableChange } from './searchableChange';

function change(overrides: Partial<ChangeRecord> = {}): ChangeRecord {
  return {
    id: 'change-1',
    source: 'github',
    externalId: 'github.com/acme/payments/pull:9',
    kind: 'pull-request',
    title: 'Raise the pool',
    entityRefs: ['component:default/payments'],
    labels: [],
    paths: [],
    commits: [],
    state: 'merged',
    at: '2026-11-02T10:00:00.000Z',
    receivedAt: '2026-11-02T10:00:00.000Z',
    reportedBy: 'plugin:github',
    ...overrides,
  };
}

const last = {
  number: 1,
  origin: 'portal',
  fields: {},
  at: '2026-11-02T10:00:00.000Z',
  by: 'user:default/amara',
} as const;

describe('searchableChange', () => {
  it('has what a change is called by', () => {
    expect(
      searchableChange(
        change({
          number: 512,
          commit: '3f2a9c81d04be57f6a1c2d3e4f5a6b7c8d9e0f1a',
          version: 'v2.4.0',
          environment: 'production',
          author: 'octocat',
          repository: 'github.com/acme/payments',
          labels: ['database', 'production'],
        }),
      ),
    ).toEqual({
      documentId: 'change-1',
      title: 'Raise the pool',
      alerts: ['#512'],
      tags: [
        'v2.4.0',
        'production',
        'octocat',
        '3f2a9c81d04be57f6a1c2d3e4f5a6b7c8d9e0f1a',
        '3f2a9c8',
        '3f2a9c81',
        'database',
      ],
      path: 'github.com/acme/payments/pull:9 github.com/acme/payments',
      entityNames: ['payments'],
      sections: [],
    });
  });

  it('has the note as it counts, and what the description says beside it', () => {
    const { sections } = searchableChange(
      change({
        description: [
          'Closes ACME-7. <!-- tell why -->',
          '## Intent',
          'Fewer **timeouts** at the [end](https://example.com) of the month.',
          '## Risk',
          'High',
          '## Rollback',
          'At 2 % errors.',
          '## Tested',
          '- [x] by hand',
        ].join('\r\n'),
        note: {
          fromDescription: {
            intent:
              'Fewer **timeouts** at the [end](https://example.com) of the month.',
            rollbackCriteria: 'At 2 % errors.',
            risk: 'high',
          },
          edited: {
            rollbackCriteria: 'At 5 % errors.\n\n## Who\n\nThe one on call.',
            monitoring: null,
            documents: ['ops/rollback.md', 'Failover of the pool'],
          },
          documents: [],
          last,
        },
      }),
    );
    expect(sections).toEqual([
      {
        heading: { text: '', slug: 'intent' },
        text: 'Fewer timeouts at the end of the month.',
      },
      {
        heading: { text: '', slug: 'rollbackCriteria' },
        text: 'At 5 % errors.\nWho\nThe one on call.',
      },
      {
        heading: { text: '', slug: 'documents' },
        text: 'ops/rollback.md\nFailover of the pool',
      },
      {
        heading: { text: '', slug: 'description' },
        text: 'Closes ACME-7.\nRollback\nAt 2 % errors.\nTested\n[x] by hand',
      },
    ]);
  });

  it('names no entity of several, which not everybody who reads the change may know', () => {
    expect(
      searchableChange(
        change({ entityRefs: ['component:default/a', 'component:default/b'] }),
      ).entityNames,
    ).toEqual([]);
  });
});
