import type { CodeChange } from './CodeChange';
import { defaultFreshnessRules } from './rules';
import { sumEvidence } from './sumEvidence';

const SINCE = '2026-10-14T00:00:00.000Z';
const SERVICE = 'component:default/payments';

const subject = {
  entityRef: SERVICE,
  dependencies: ['component:default/ledger'],
  names: ({ paths }: CodeChange) => paths.includes('src/refunds.ts'),
  edits: ({ paths }: CodeChange) => paths.includes('ops/refunds.md'),
};

function change(id: string, overrides: Partial<CodeChange> = {}): CodeChange {
  return {
    id,
    isPullRequest: true,
    at: '2026-10-20T00:00:00.000Z',
    repository: 'github.com/acme/payments',
    entityRefs: [SERVICE],
    paths: ['src/refunds.ts'],
    isReverted: false,
    ...overrides,
  };
}

const sum = (...changes: CodeChange[]) =>
  sumEvidence(changes, { since: SINCE, subject }, defaultFreshnessRules);

const nothing = {
  changes: 0,
  highRisk: 0,
  named: 0,
  dependencies: 0,
  points: 0,
};

describe('sumEvidence', () => {
  const elsewhere = { paths: ['src/other.ts'] };
  const ledger = { ...elsewhere, entityRefs: ['component:default/ledger'] };

  it.each<[string, Partial<CodeChange>, object]>([
    ['in files that it names', {}, { changes: 1, named: 1, points: 1 }],
    [
      'in files that it names, of whichever entity',
      { entityRefs: [] },
      { changes: 1, named: 1, points: 1 },
    ],
    [
      'of high risk',
      { risk: 'high' },
      { changes: 1, named: 1, highRisk: 1, points: 5 },
    ],
    ['of medium risk', { risk: 'medium' }, { changes: 1, named: 1, points: 2 }],
    ['of low risk', { risk: 'low' }, { changes: 1, named: 1, points: 0.5 }],
    ['of ten lines', { lines: 10 }, { changes: 1, named: 1, points: 0.5 }],
    ['of eleven lines', { lines: 11 }, { changes: 1, named: 1, points: 1 }],
    ['of 51 files', { files: 51 }, { changes: 1, named: 1, points: 0.25 }],
    ['of its service', elsewhere, { changes: 1, points: 0.05 }],
    [
      'of its service and of high risk',
      { ...elsewhere, risk: 'high' },
      { changes: 1, highRisk: 1, points: 1 },
    ],
    ['of a dependency', ledger, { dependencies: 1, points: 0.01 }],
    [
      'of a dependency and of high risk',
      { ...ledger, risk: 'high' },
      { dependencies: 1, points: 0.2 },
    ],
    ['of something else', { ...elsewhere, entityRefs: [] }, {}],
    ['of the document itself', { paths: ['ops/refunds.md'] }, {}],
    ['before', { at: SINCE }, {}],
    ['undone', { isReverted: true }, {}],
  ])('weighs a change %s', (_, overrides, expected) => {
    expect(sum(change('one', overrides))).toEqual({ ...nothing, ...expected });
  });

  it('counts what goes on in a busy service up to a limit', () => {
    const busy = Array.from({ length: 1000 }, (_, n) =>
      change(`busy ${n}`, elsewhere),
    );
    expect(sum(...busy)).toEqual({ ...nothing, changes: 1000, points: 2 });
    expect(sum(...busy, change('named'))).toMatchObject({ points: 3 });
  });

  it('leaves out what was undone with what undid it', () => {
    const undone = { isReverted: true, revertedBy: 'revert' };
    expect(sum(change('bad', undone), change('revert'))).toEqual(nothing);
    expect(
      sum(change('bad', { ...undone, at: SINCE }), change('revert')),
    ).toMatchObject({ changes: 1, points: 1 });
  });
});
