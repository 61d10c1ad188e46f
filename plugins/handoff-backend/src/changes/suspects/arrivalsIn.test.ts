import {
  context,
  deployment,
  minutesBefore,
  pullRequest,
  setting,
  startedAt,
} from './__testUtils__/builders';
import { arrivalsIn } from './arrivalsIn';
import type { SuspectChange } from './SuspectChange';

/** What is there, as `change by deployment, minutes before`, and what is merged and not there. */
function arrive(changes: SuspectChange[], given = context) {
  const { arrivals, absences } = arrivalsIn(changes, given);
  return {
    there: arrivals
      .map(({ change, deployment: by, at, how }) => {
        const minutes = startedAt.diff(at).as('minutes');
        return by
          ? `${change.id} ${how} by ${by.id}, ${minutes}`
          : `${change.id} ${how}, ${minutes}`;
      })
      .sort(),
    missing: absences.map(({ change, takenBackBy, elsewhere }) =>
      [change.id, takenBackBy?.id, ...elsewhere].filter(Boolean).join(' '),
    ),
  };
}

const at = (minutes: number) => ({ mergedAt: minutesBefore(minutes) });
const ORDERS = {
  entityRefs: ['component:default/orders-api'],
  repository: 'shop/orders-api',
};

describe('arrivalsIn', () => {
  it.each<[string, SuspectChange[], string[], string[]]>([
    [
      'a deployment brings what was merged until then',
      [pullRequest('a', at(90)), pullRequest('b', at(30)), deployment('d', 40)],
      ['a deployed by d, 40'],
      ['b'],
    ],
    [
      'or until its commit was merged, if that is known',
      [
        pullRequest('aaaaaaa', at(90)),
        pullRequest('b', at(80)),
        deployment('d', 40, { commit: 'aaaaaaa' }),
      ],
      ['aaaaaaa deployed by d, 40'],
      ['b'],
    ],
    [
      'or until that commit was first deployed anywhere',
      [
        pullRequest('a', at(90)),
        pullRequest('b', at(60)),
        deployment('s', 70, { commit: 'fffffff', environment: 'staging' }),
        deployment('d', 40, { commit: 'fffffff' }),
      ],
      ['a deployed by d, 40'],
      ['b'],
    ],
    [
      'or until that version was',
      [
        pullRequest('a', at(90)),
        pullRequest('b', at(60)),
        deployment('s', 70, { version: '1.4.0', environment: 'staging' }),
        deployment('d', 40, { version: '1.4.0' }),
      ],
      ['a deployed by d, 40'],
      ['b'],
    ],
    [
      'and what it names, by id or commit, also when that was merged later or elsewhere',
      [
        pullRequest('aaaaaaa', at(90)),
        pullRequest('b', at(60)),
        pullRequest('ccccccc', { ...at(60), repository: 'shop/library' }),
        deployment('d', 40, { commit: 'aaaaaaa', deploys: ['b', 'ccccccc'] }),
      ],
      [
        'aaaaaaa deployed by d, 40',
        'b deployed by d, 40',
        'ccccccc deployed by d, 40',
      ],
      [],
    ],
    [
      'not what an earlier one has brought',
      [
        pullRequest('a', at(90)),
        pullRequest('b', at(60)),
        deployment('e', 40),
        deployment('d', 80),
      ],
      ['a deployed by d, 80', 'b deployed by e, 40'],
      [],
    ],
    [
      'what was named stays, though it is merged after the next commit',
      [
        pullRequest('aaaaaaa', at(90)),
        pullRequest('bbbbbbb', at(85)),
        pullRequest('c', at(70)),
        deployment('d', 60, { commit: 'aaaaaaa', deploys: ['c'] }),
        deployment('e', 40, { commit: 'bbbbbbb' }),
      ],
      [
        'aaaaaaa deployed by d, 60',
        'bbbbbbb deployed by e, 40',
        'c deployed by d, 60',
      ],
      [],
    ],
    [
      'a deployment that brings nothing known stands for itself',
      [pullRequest('a', at(90)), deployment('d', 80), deployment('e', 40)],
      ['a deployed by d, 80', 'e deployed, 40'],
      [],
    ],
    [
      'a failed one brings nothing, and stands for itself',
      [pullRequest('a', at(90)), deployment('d', 40, { state: 'failed' })],
      ['d failed, 40'],
      ['a'],
    ],
    [
      'what came after the start of the alert does not count',
      [
        pullRequest('a', at(90)),
        pullRequest('b', at(-10)),
        deployment('d', -5),
        setting('s', -1),
      ],
      [],
      ['a'],
    ],
    [
      'what came at its start does',
      [pullRequest('a', at(90)), deployment('d', 0), setting('s', 0)],
      ['a deployed by d, 0', 's set, 0'],
      [],
    ],
    [
      'a deployment counts from its beginning where the alert starts meanwhile',
      [
        pullRequest('a', at(90)),
        deployment('d', -5, { openedAt: minutesBefore(4) }),
      ],
      ['a rolling by d, 4'],
      [],
    ],
    [
      'also when it is not over',
      [
        pullRequest('a', at(90)),
        deployment('d', 0, {
          state: 'open',
          deployedAt: undefined,
          openedAt: minutesBefore(4),
        }),
      ],
      ['a rolling by d, 4'],
      [],
    ],
    [
      'but not when it began long before and waited',
      [
        pullRequest('a', at(90)),
        deployment('d', -5, { openedAt: minutesBefore(61) }),
      ],
      [],
      ['a'],
    ],
  ])('%s', (_, changes, there, missing) => {
    expect(arrive(changes)).toEqual({ there, missing });
  });

  describe('of rollbacks', () => {
    const a = pullRequest('aaaaaaa', at(300));
    const b = pullRequest('bbbbbbb', at(200));
    const first = deployment('d', 290, { commit: 'aaaaaaa' });
    const second = deployment('e', 190, { commit: 'bbbbbbb' });

    it.each<[string, SuspectChange[], string[], string[]]>([
      [
        'an older commit takes back what it does not contain',
        [a, b, first, second, deployment('r', 30, { commit: 'aaaaaaa' })],
        ['aaaaaaa deployed by d, 290', 'r rollback, 30'],
        ['bbbbbbb r'],
      ],
      [
        'until it is deployed again',
        [
          a,
          b,
          first,
          second,
          deployment('r', 30, { commit: 'aaaaaaa' }),
          deployment('f', 10, { commit: 'bbbbbbb' }),
        ],
        [
          'aaaaaaa deployed by d, 290',
          'bbbbbbb deployed by f, 10',
          'r rollback, 30',
        ],
        [],
      ],
      [
        'a version that was there before is older, whatever is known of commits',
        [
          b,
          deployment('d', 290, { version: '1.4.0' }),
          deployment('e', 190, { version: '1.5.0' }),
          deployment('r', 30, { version: '1.4.0' }),
        ],
        ['d deployed, 290', 'r rollback, 30'],
        ['bbbbbbb r'],
      ],
      [
        'an unknown commit is not taken to be newer than the known one after it',
        [
          a,
          b,
          deployment('u', 190, { commit: 'fffffff' }),
          deployment('e', 30, { commit: 'aaaaaaa' }),
        ],
        ['aaaaaaa deployed by u, 190', 'e deployed, 30'],
        ['bbbbbbb'],
      ],
      [
        'the same once more is none',
        [a, first, deployment('r', 30, { commit: 'aaaaaaa' })],
        ['aaaaaaa deployed by d, 290', 'r deployed, 30'],
        [],
      ],
      [
        'one that failed takes nothing back',
        [
          a,
          b,
          first,
          second,
          deployment('r', 30, { commit: 'aaaaaaa', state: 'failed' }),
        ],
        [
          'aaaaaaa deployed by d, 290',
          'bbbbbbb deployed by e, 190',
          'r failed, 30',
        ],
        [],
      ],
    ])('%s', (_, changes, there, missing) => {
      expect(arrive(changes)).toEqual({ there, missing });
    });
  });

  describe('of reverts', () => {
    const reverted = { ...at(300), revertedAt: minutesBefore(50) };
    const a = pullRequest('a', { ...reverted, state: 'reverted' });
    const revert = pullRequest('r', at(50));

    it.each<[string, SuspectChange[], string[], string[]]>([
      [
        'a change is there until its revert is deployed',
        [a, revert, deployment('d', 200)],
        ['a deployed by d, 200'],
        ['r'],
      ],
      [
        'then the revert is',
        [a, revert, deployment('d', 200), deployment('e', 20)],
        ['r deployed by e, 20'],
        [],
      ],
      [
        'a change that is deployed with its revert never came',
        [a, revert, deployment('e', 20)],
        ['r deployed by e, 20'],
        [],
      ],
      [
        'where merged counts as deployed, so does the revert',
        [a, revert],
        ['r merged, 50'],
        [],
      ],
      [
        'what is reverted after the alert was there',
        [pullRequest('a', { ...at(300), revertedAt: minutesBefore(-20) })],
        ['a merged, 300'],
        [],
      ],
    ])('%s', (_, changes, there, missing) => {
      expect(arrive(changes)).toEqual({ there, missing });
    });
  });

  describe('of environments', () => {
    it('keeps them apart, by their usual names', () => {
      const changes = [
        pullRequest('a', at(90)),
        deployment('s', 80, { environment: 'staging' }),
        setting('t', 5, { environment: 'staging' }),
        setting('p', 5, { environment: 'PROD' }),
        setting('n', 5, { environment: undefined }),
      ];
      expect(arrive(changes)).toEqual({
        there: ['n set, 5', 'p set, 5'],
        missing: ['a staging'],
      });
      const promoted = [
        ...changes,
        deployment('d', 10, { environment: 'prd' }),
      ];
      expect(arrive(promoted).there).toContain('a deployed by d, 10');
      const unnamed = [
        ...changes,
        deployment('d', 10, { environment: undefined }),
      ];
      expect(arrive(unnamed).there).toContain('a deployed by d, 10');
    });

    it('takes all where the alert names none', () => {
      const anywhere = { ...context, environment: undefined };
      expect(
        arrive(
          [
            pullRequest('a', at(90)),
            deployment('s', 80, { environment: 'staging' }),
            deployment('d', 10),
            setting('t', 5, { environment: 'staging' }),
          ],
          anywhere,
        ),
      ).toEqual({
        there: ['a deployed by d, 10', 'a deployed by s, 80', 't set, 5'],
        missing: [],
      });
    });

    it('believes a change that says itself where it is', () => {
      const said = {
        deployedAt: minutesBefore(20),
        state: 'deployed' as const,
      };
      expect(
        arrive([
          pullRequest('a', { ...said, environment: 'production' }),
          pullRequest('b', { ...said, environment: 'staging' }),
          deployment('d', 500),
        ]),
      ).toEqual({
        there: ['a deployed, 20', 'd deployed, 500'],
        missing: ['b'],
      });
    });
  });

  describe('of entities', () => {
    it('takes merged for deployed only where no deployment would tell', () => {
      expect(
        arrive([
          pullRequest('a', at(90)),
          pullRequest('o', { ...at(90), ...ORDERS }),
          deployment('d', 500),
        ]),
      ).toEqual({
        there: ['d deployed, 500', 'o merged, 90'],
        missing: ['a'],
      });
      // Deployments of another repository, as of manifests, tell where they name what they bring.
      const manifests = deployment('m', 20, {
        repository: 'shop/manifests',
        deploys: ['a'],
      });
      const changes = [pullRequest('a', at(90)), pullRequest('b', at(80))];
      expect(arrive([...changes, manifests])).toEqual({
        there: ['a deployed by m, 20'],
        missing: ['b'],
      });
      expect(
        arrive([...changes, { ...manifests, deploys: undefined }]).there,
      ).toEqual(['a merged, 90', 'b merged, 80', 'm deployed, 20']);
    });

    it('tells the services of one repository apart, and brings what they share', () => {
      const repository = 'shop/monorepo';
      const of = (...names: string[]) => ({
        repository,
        entityRefs: names.map(name => `component:default/${name}`),
      });
      const changes = [
        pullRequest('own', of('payments-api')),
        pullRequest('other', of('orders-api')),
        pullRequest('both', of('payments-api', 'orders-api')),
        pullRequest('library', of('payments-db')),
        pullRequest('root', of()),
        pullRequest('foreign', of('website')),
        deployment('d', 10, of('payments-api')),
        deployment('o', 500, of('orders-api')),
      ];
      expect(arrive(changes)).toEqual({
        there: [
          'both deployed by d, 10',
          'library deployed by d, 10',
          'o deployed, 500',
          'own deployed by d, 10',
          'root deployed by d, 10',
        ],
        missing: ['other'],
      });
    });

    it('leaves out what neither the alerted entity nor its dependencies are', () => {
      const foreign = {
        entityRefs: ['component:default/website'],
        repository: 'shop/website',
      };
      expect(
        arrive([
          pullRequest('a', foreign),
          deployment('d', 10, foreign),
          setting('s', 5, foreign),
        ]),
      ).toEqual({ there: [], missing: [] });
    });
  });

  it('counts settings and alerting rules from their own time, unless they were taken back', () => {
    expect(
      arrive([
        setting('s', 20),
        setting('m', 10, { kind: 'monitoring' }),
        setting('g', 0, { deployedAt: undefined, ...at(30) }),
        setting('f', 25, { state: 'failed' }),
        setting('r', 15, { revertedAt: minutesBefore(5) }),
        setting('o', 15, { state: 'open' }),
        setting('c', 15, { state: 'closed' }),
      ]).there,
    ).toEqual(['f failed, 25', 'g set, 30', 'm set, 10', 's set, 20']);
  });

  it('has nothing to say of open and closed pull requests', () => {
    expect(
      arrive([
        pullRequest('o', { state: 'open', mergedAt: undefined }),
        pullRequest('c', { state: 'closed', mergedAt: undefined }),
      ]),
    ).toEqual({ there: [], missing: [] });
  });
});
