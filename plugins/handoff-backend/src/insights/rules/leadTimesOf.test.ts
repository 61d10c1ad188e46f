import type { CodeCommit, Deployment } from '../facts';
import { at, commit, deployment, LEDGER, WEB } from '../__testUtils__/facts';
import { leadTimesOf } from './leadTimesOf';

const sha = (name: string) => commit(name, 0).commit;
const deploys = (
  name: string,
  minute: number,
  overrides: Partial<Deployment> = {},
) => deployment(`d-${name}`, minute, { commit: sha(name), ...overrides });

const told = (code: CodeCommit[], deployments: Deployment[]) =>
  leadTimesOf(code, deployments)
    .map(
      ({ code: { changeId, at: since }, deploymentId, at: then }) =>
        `${changeId} by ${deploymentId} in ${(then - since) / 60_000}`,
    )
    .sort();

const code = [commit('a', 0), commit('b', 10), commit('c', 20)];

describe('leadTimesOf', () => {
  it.each<[string, Deployment[], string[]]>([
    [
      'the commit of the first deployment, and no earlier ones',
      [deploys('b', 30)],
      ['b by d-b in 20'],
    ],
    [
      'what came in since the deployment before',
      [deploys('a', 5), deploys('c', 40)],
      ['a by d-a in 5', 'b by d-c in 30', 'c by d-c in 20'],
    ],
    [
      'what is named',
      [deployment('d', 50, { commits: [sha('a')!, sha('c')!.slice(0, 8)] })],
      ['a by d in 50', 'c by d in 30'],
    ],
    [
      'each once, by the first that brings it',
      [deploys('a', 5), deploys('b', 30), deploys('b', 60)],
      ['a by d-a in 5', 'b by d-b in 20'],
    ],
    [
      'nothing by a rollback, and again nothing after it',
      [deploys('a', 5), deploys('c', 30), deploys('a', 40), deploys('c', 50)],
      ['a by d-a in 5', 'b by d-c in 20', 'c by d-c in 10'],
    ],
    [
      'nothing by a commit that nobody reported',
      [deploys('a', 5), deployment('d', 40, { commit: 'ffffffffffff' })],
      ['a by d-a in 5'],
    ],
    ['nothing before it was written', [deploys('c', 15)], []],
  ])('counts %s', (_, deployments, expected) => {
    expect(told(code, deployments)).toEqual(expected);
  });

  it('leaves out what was undone before', () => {
    const undone = [
      code[0],
      commit('b', 10, { revertedAt: at(25) }),
      commit('c', 20, { revertedAt: at(90) }),
    ];
    expect(told(undone, [deploys('a', 5), deploys('c', 40)])).toEqual([
      'a by d-a in 5',
      'c by d-c in 20',
    ]);
  });

  it('keeps repositories and entities apart', () => {
    const all = [
      ...code,
      commit('other', 12, { repository: 'shop/other' }),
      commit('ledger', 12, { entityRefs: [LEDGER] }),
      commit('both', 15, { entityRefs: [LEDGER, WEB] }),
    ];
    expect(told(all, [deploys('a', 5), deploys('c', 40)])).toEqual([
      'a by d-a in 5',
      'b by d-c in 30',
      'both by d-c in 25',
      'c by d-c in 20',
    ]);
  });

  it('believes code that says when it was deployed, unless it was there earlier', () => {
    const said = [
      commit('a', 0, { deployedAt: at(7) }),
      commit('b', 10, { deployedAt: at(99) }),
    ];
    expect(told(said, [deploys('a', 20), deploys('b', 40)])).toEqual([
      'a by undefined in 7',
      'b by d-b in 30',
    ]);
  });
});
