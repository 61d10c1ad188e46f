import type { AlertFiring, Deployment } from '../facts';
import { deployment, firing, judgement, LEDGER } from '../__testUtils__/facts';
import type { IncidentJudgement } from './IncidentJudgement';
import { failedDeployments } from './failedDeployments';
import { idsOf, intervalsOfFirings } from './IncidentInterval';
import { judgeIncidents } from './judgeIncidents';

const windowMs = 4 * 3_600_000;

function told(
  deployments: Deployment[],
  firings: AlertFiring[] = [],
  judgements: IncidentJudgement[] = [],
) {
  const incidents = judgeIncidents(
    intervalsOfFirings(firings, ['critical']),
    judgements,
    { gapMs: 30 * 60_000 },
  );
  const failures = failedDeployments(deployments, incidents, { windowMs });
  return [...failures].map(([id, failure]) => {
    if (failure.how === 'incident') {
      return `${id} incident ${idsOf(failure.incident.intervals, 'alert').join(
        '+',
      )}`;
    }
    return failure.how === 'rolled-back'
      ? `${id} rolled back by ${failure.by}`
      : `${id} ${failure.how}`;
  });
}

const versions = (...names: string[]) =>
  names.map((version, index) =>
    deployment(`${version}${index}`, index * 10, { version }),
  );

describe('failedDeployments', () => {
  it.each<[string, Deployment[], string[]]>([
    ['only forward', versions('a', 'b', 'c'), []],
    ['back by one', versions('a', 'b', 'a'), ['b1 rolled back by a2']],
    [
      'back by two',
      versions('a', 'b', 'c', 'a'),
      ['b1 rolled back by a3', 'c2 rolled back by a3'],
    ],
    ['the same again', versions('a', 'b', 'b'), []],
    ['back and forth', versions('a', 'b', 'a', 'b'), ['b1 rolled back by a2']],
    [
      'to a shortened commit',
      [
        deployment('one', 0, { commit: '0123456789ab' }),
        deployment('two', 10, { commit: 'fedcba987654' }),
        deployment('back', 20, { commit: '0123456' }),
      ],
      ['two rolled back by back'],
    ],
    [
      'two repositories of one entity',
      [
        deployment('one', 0, { version: 'a' }),
        deployment('other', 5, { version: 'b', repository: 'shop/other' }),
        deployment('again', 10, { version: 'a' }),
      ],
      [],
    ],
    [
      'two entities of one repository',
      [
        deployment('one', 0, { version: 'a' }),
        deployment('other', 5, { version: 'b', entityRefs: [LEDGER] }),
        deployment('again', 10, { version: 'a' }),
      ],
      [],
    ],
    [
      'neither commit nor version',
      [deployment('one', 0), deployment('two', 10)],
      [],
    ],
    [
      'a reverted one, which was rolled back as well',
      [
        ...versions('a'),
        deployment('bad', 5, { version: 'x', isReverted: true }),
        deployment('back', 10, { version: 'a' }),
      ],
      ['bad reverted'],
    ],
  ])('finds what went wrong of deployments of %s', (_, all, expected) => {
    expect(told(all)).toEqual(expected);
  });

  it.each([
    ['before it', -10, []],
    ['with it', 0, ['d incident x']],
    ['after it', 200, ['d incident x']],
    ['four hours after it', 240, ['d incident x']],
    ['later', 241, []],
  ])('puts down to a deployment an incident %s', (_, minute, expected) => {
    const deployed = [deployment('d', 0)];
    expect(told(deployed, [firing('x', minute, minute + 5)])).toEqual(expected);
  });

  it('does not put down to it what already was, elsewhere, or less than an incident', () => {
    const deployed = [deployment('d', 0)];
    expect(
      told(deployed, [
        // Still firing, so that the next alert is the same incident.
        firing('before', -100, 20),
        firing('during', 10, 30),
        firing('elsewhere', 10, 30, { entityRef: LEDGER }),
        firing('warning', 100, 110, { severity: 'warning' }),
      ]),
    ).toEqual([]);
  });

  it('takes the first incident of any of its entities, and each deployment before it', () => {
    const deployed = [
      deployment('one', 0, { entityRefs: [LEDGER] }),
      deployment('two', 10, { entityRefs: [LEDGER, 'component:default/web'] }),
    ];
    expect(
      told(deployed, [
        firing('late', 100, 110, { entityRef: LEDGER }),
        firing('early', 50, 60),
      ]),
    ).toEqual(['one incident late', 'two incident early']);
  });

  it('passes over an incident that somebody unlinked, for that deployment alone', () => {
    const deployments = [deployment('a', 0), deployment('b', 5)];
    const firings = [firing('first', 10, 20), firing('next', 100, 110)];
    const unlink = judgement('unlink', ['first'], { changeId: 'a' });
    expect(told(deployments, firings, [unlink])).toEqual([
      'a incident next',
      'b incident first',
    ]);
    const undone = { by: 'user:default/ann', at: '2026-06-02T00:00:00.000Z' };
    expect(told(deployments, firings, [{ ...unlink, undone }])).toEqual([
      'a incident first',
      'b incident first',
    ]);
  });
});
