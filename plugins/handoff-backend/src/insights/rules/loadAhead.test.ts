import type { HeldPeriod } from '../../calendar';
import type { ReleaseLoad } from '../facts';
import { at, LEDGER, WEB } from '../__testUtils__/facts';
import { loadAhead } from './loadAhead';

const WEEK = 7 * 24 * 60;
const weeks = [0, 1, 2].map(index => ({
  start: at(index * WEEK),
  end: at((index + 1) * WEEK),
}));

const release = (overrides: Partial<ReleaseLoad>): ReleaseLoad => ({
  releaseId: 'r',
  entityRefs: [WEB],
  parties: ['group:default/shop'],
  tasks: [],
  ...overrides,
});

const window = (from: number, to: number) => ({
  start: at(from * WEEK),
  end: at(to * WEEK),
});

/** As `overdue | releases/tasks of each week | later`. */
const told = (releases: ReleaseLoad[]) =>
  Object.fromEntries(
    loadAhead(releases, weeks, []).map(
      ({ party, overdue, weeks: of, later }) => [
        party ?? 'nobody',
        [
          overdue,
          ...[...of, later].map(load => `${load.releases}/${load.tasks}`),
        ].join(' '),
      ],
    ),
  );

describe('loadAhead', () => {
  it.each<[string, Partial<ReleaseLoad>, string]>([
    [
      'a window in the second week',
      { window: window(1.1, 1.2) },
      '0 0/0 1/0 0/0 0/0',
    ],
    ['one over two weeks', { window: window(0.9, 1.2) }, '0 1/0 1/0 0/0 0/0'],
    [
      'one that ends with a week',
      { window: window(0.5, 1 - 1e-9) },
      '0 1/0 0/0 0/0 0/0',
    ],
    ['one after them all', { window: window(5, 6) }, '0 0/0 0/0 0/0 1/0'],
    ['one that is past', { window: window(-3, -2) }, '0 1/0 0/0 0/0 0/0'],
    ['none', {}, '0 0/0 0/0 0/0 1/0'],
  ])('counts a release with %s', (_, overrides, expected) => {
    expect(told([release(overrides)])).toEqual({
      'group:default/shop': expected,
    });
  });

  it('counts tasks for their owners, those of nobody apart', () => {
    const tasks = [
      { owner: 'user:default/ann', dueAt: at(-1) },
      { owner: 'user:default/ann', dueAt: at(0) },
      { owner: 'user:default/ann', dueAt: at(3 * WEEK) },
      { owner: 'user:default/ann' },
      { dueAt: at(WEEK) },
    ];
    expect(told([release({ parties: [], tasks })])).toEqual({
      'user:default/ann': '1 0/1 0/0 0/0 0/2',
      nobody: '0 0/0 0/1 0/0 0/0',
    });
  });

  it('has those with most to do first, and nobody where there is nothing', () => {
    expect(loadAhead([], weeks, [])).toEqual([]);
    const ann = release({ parties: ['user:default/ann'] });
    const both = release({ parties: ['user:default/ann', 'user:default/bob'] });
    expect(loadAhead([both, ann], weeks, []).map(({ party }) => party)).toEqual(
      ['user:default/ann', 'user:default/bob'],
    );
  });

  describe('of windows, freezes and maintenance', () => {
    const period = (overrides: Partial<HeldPeriod>): HeldPeriod => ({
      id: 'p',
      kind: 'freeze',
      title: 'Audit',
      environments: [],
      entityRefs: new Set([WEB]),
      occurrences: [window(1.1, 1.2)],
      ...overrides,
    });
    const held = (
      overrides: Partial<HeldPeriod>,
      of: Partial<ReleaseLoad> = {},
    ) =>
      loadAhead([release(of)], weeks, [period(overrides)])[0].weeks.map(
        ({ periods: [found] }) => found?.times ?? 0,
      );

    it.each<[string, Partial<HeldPeriod>, Partial<ReleaseLoad>, number[]]>([
      ['in one week', {}, {}, [0, 1, 0]],
      [
        'that come back',
        { occurrences: [0.1, 0.3, 2.5].map(each => window(each, each + 0.1)) },
        {},
        [2, 0, 1],
      ],
      [
        'over several weeks, up to where one begins',
        { occurrences: [window(-3, 2)] },
        {},
        [1, 1, 0],
      ],
      ['of other entities', { entityRefs: new Set([LEDGER]) }, {}, [0, 0, 0]],
      [
        'of one of several entities',
        { entityRefs: new Set([LEDGER]) },
        { entityRefs: [WEB, LEDGER] },
        [0, 1, 0],
      ],
      [
        'of another environment',
        { environments: ['production'] },
        { environment: 'staging' },
        [0, 0, 0],
      ],
      [
        'of its environment',
        { environments: ['staging', 'production'] },
        { environment: 'staging' },
        [0, 1, 0],
      ],
      [
        'of an environment, where it may go to any',
        { environments: ['production'] },
        {},
        [0, 1, 0],
      ],
    ])('counts times %s', (_, overrides, of, expected) => {
      expect(held(overrides, of)).toEqual(expected);
    });

    it('tells each party those of its own releases and tasks, and changes no order', () => {
      const teams = loadAhead(
        [
          release({ parties: ['group:default/shop'] }),
          release({
            entityRefs: [LEDGER],
            parties: [],
            tasks: [{ owner: 'user:default/ann' }, {}],
          }),
        ],
        weeks,
        [
          period({ id: 'everything', entityRefs: new Set([WEB, LEDGER]) }),
          period({ id: 'ledger', entityRefs: new Set([LEDGER]) }),
        ],
      );
      expect(
        teams.map(({ party, weeks: [, second] }) => [
          party,
          second.periods.map(({ id }) => id),
        ]),
      ).toEqual([
        [undefined, ['everything', 'ledger']],
        ['group:default/shop', ['everything']],
        ['user:default/ann', ['everything', 'ledger']],
      ]);
    });
  });
});
