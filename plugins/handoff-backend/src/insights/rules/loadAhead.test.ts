import type { ReleaseLoad } from '../facts';
import { at, WEB } from '../__testUtils__/facts';
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
    loadAhead(releases, weeks).map(({ party, overdue, weeks: of, later }) => [
      party ?? 'nobody',
      [
        overdue,
        ...[...of, later].map(load => `${load.releases}/${load.tasks}`),
      ].join(' '),
    ]),
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
    expect(loadAhead([], weeks)).toEqual([]);
    const ann = release({ parties: ['user:default/ann'] });
    const both = release({ parties: ['user:default/ann', 'user:default/bob'] });
    expect(loadAhead([both, ann], weeks).map(({ party }) => party)).toEqual([
      'user:default/ann',
      'user:default/bob',
    ]);
  });
});
