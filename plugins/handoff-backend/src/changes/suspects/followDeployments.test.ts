import { arrive } from './__testUtils__/arrive';
import {
  deployment,
  merged,
  minutesBefore,
  pullRequest,
  setting,
} from './__testUtils__/builders';
import type { SuspectChange } from './SuspectChange';

describe('followDeployments', () => {
  it.each<[string, SuspectChange[], string[], string[]]>([
    [
      'a deployment brings what was merged until then',
      [
        pullRequest('a', merged(90)),
        pullRequest('b', merged(30)),
        deployment('d', 40),
      ],
      ['a deployed by d, 40'],
      ['b'],
    ],
    [
      'or until its commit was merged, if that is known',
      [
        pullRequest('aaaaaaa', merged(90)),
        pullRequest('b', merged(80)),
        deployment('d', 40, { commit: 'aaaaaaa' }),
      ],
      ['aaaaaaa deployed by d, 40'],
      ['b'],
    ],
    [
      'or until that commit was first deployed anywhere',
      [
        pullRequest('a', merged(90)),
        pullRequest('b', merged(60)),
        deployment('s', 70, { commit: 'fffffff', environment: 'staging' }),
        deployment('d', 40, { commit: 'fffffff' }),
      ],
      ['a deployed by d, 40'],
      ['b'],
    ],
    [
      'or until that version was',
      [
        pullRequest('a', merged(90)),
        pullRequest('b', merged(60)),
        deployment('s', 70, { version: '1.4.0', environment: 'staging' }),
        deployment('d', 40, { version: '1.4.0' }),
      ],
      ['a deployed by d, 40'],
      ['b'],
    ],
    [
      'and what it names, by id or commit, also when that was merged later or elsewhere',
      [
        pullRequest('aaaaaaa', merged(90)),
        pullRequest('b', merged(60)),
        pullRequest('ccccccc', { ...merged(60), repository: 'shop/library' }),
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
        pullRequest('a', merged(90)),
        pullRequest('b', merged(60)),
        deployment('e', 40),
        deployment('d', 80),
      ],
      ['a deployed by d, 80', 'b deployed by e, 40'],
      [],
    ],
    [
      'what was named stays, though it is merged after the next commit',
      [
        pullRequest('aaaaaaa', merged(90)),
        pullRequest('bbbbbbb', merged(85)),
        pullRequest('c', merged(70)),
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
      [pullRequest('a', merged(90)), deployment('d', 80), deployment('e', 40)],
      ['a deployed by d, 80', 'e deployed, 40'],
      [],
    ],
    [
      'a failed one brings nothing, and stands for itself',
      [pullRequest('a', merged(90)), deployment('d', 40, { state: 'failed' })],
      ['d failed, 40'],
      ['a'],
    ],
    [
      'also when it is known only when it began',
      [
        deployment('d', 0, {
          state: 'failed',
          deployedAt: undefined,
          openedAt: minutesBefore(200),
        }),
      ],
      ['d failed, 200'],
      [],
    ],
    [
      'what came after the start of the alert does not count',
      [
        pullRequest('a', merged(90)),
        pullRequest('b', merged(-10)),
        deployment('d', -5),
        setting('s', -1),
      ],
      [],
      ['a'],
    ],
    [
      'what came at its start does',
      [pullRequest('a', merged(90)), deployment('d', 0), setting('s', 0)],
      ['a deployed by d, 0', 's set, 0'],
      [],
    ],
    [
      'a deployment counts from its beginning where the alert starts meanwhile',
      [
        pullRequest('a', merged(90)),
        deployment('d', -5, { openedAt: minutesBefore(4) }),
      ],
      ['a rolling by d, 4'],
      [],
    ],
    [
      'also when it is not over',
      [
        pullRequest('a', merged(90)),
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
        pullRequest('a', merged(90)),
        deployment('d', -5, { openedAt: minutesBefore(61) }),
      ],
      [],
      ['a'],
    ],
  ])('%s', (_, changes, there, missing) => {
    expect(arrive(changes)).toEqual({ there, missing });
  });

  describe('of rollbacks', () => {
    const a = pullRequest('aaaaaaa', merged(300));
    const b = pullRequest('bbbbbbb', merged(200));
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
        'commits that nobody reported are as old as their first deployment anywhere',
        [
          pullRequest('a', merged(250)),
          deployment('s', 300, { commit: '1111111', environment: 'staging' }),
          deployment('t', 200, { commit: '2222222', environment: 'staging' }),
          deployment('d', 100, { commit: '2222222' }),
          deployment('r', 30, { commit: '1111111' }),
        ],
        ['r rollback, 30'],
        ['a r staging'],
      ],
      [
        'what is of no entity is taken back with the rest',
        [
          a,
          pullRequest('root', { ...merged(200), entityRefs: [] }),
          first,
          deployment('e', 190),
          deployment('r', 30, { commit: 'aaaaaaa' }),
        ],
        ['aaaaaaa deployed by d, 290', 'r rollback, 30'],
        ['root r'],
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
    const reverted = { ...merged(300), revertedAt: minutesBefore(50) };
    const a = pullRequest('a', { ...reverted, state: 'reverted' });
    const revert = pullRequest('r', merged(50));

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
        [pullRequest('a', { ...merged(300), revertedAt: minutesBefore(-20) })],
        ['a merged, 300'],
        [],
      ],
    ])('%s', (_, changes, there, missing) => {
      expect(arrive(changes)).toEqual({ there, missing });
    });
  });
});
