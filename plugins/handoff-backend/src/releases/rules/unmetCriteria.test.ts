import { draftForTest, factsOf } from '../__testUtils__/draftForTest';
import { unmetOfCriterion } from './unmetCriteria';

const [PAYMENTS, LEDGER, NEW] = ['payments', 'ledger', 'new'].map(
  name => `component:default/${name}`,
);

describe('gates as criteria', () => {
  const release = draftForTest({ entityRefs: [PAYMENTS, LEDGER, NEW] });
  const standing = (entityRef: string, gates: [string, string][]) => ({
    entityRef,
    status: 'ready' as const,
    gates: gates.map(([gateId, state]) => ({ gateId, state })),
  });
  const evidence = {
    documents: [],
    readiness: [
      standing(PAYMENTS, [['load-test', 'failed']]),
      standing(LEDGER, [['other', 'failed']]),
    ],
  };
  const criterion = { kind: 'gate', value: 'load-test' } as const;

  it('hold where they do not apply, and not where nobody has looked', () => {
    expect(unmetOfCriterion(criterion, factsOf(release, { evidence }))).toEqual(
      [
        { entityRef: PAYMENTS, state: 'failed' },
        { entityRef: NEW, state: 'unknown' },
      ],
    );
  });

  it('hold nowhere once there is no such gate any more', () => {
    const facts = factsOf(release, { evidence, unknownGates: ['load-test'] });
    expect(unmetOfCriterion(criterion, facts).map(each => each.state)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it.each(['passed', 'not-applicable', 'waived'])('hold when %s', state => {
    const readiness = [standing(PAYMENTS, [['load-test', state]])];
    const facts = factsOf(draftForTest({ entityRefs: [PAYMENTS] }), {
      evidence: { documents: [], readiness },
    });
    expect(unmetOfCriterion(criterion, facts)).toEqual([]);
  });
});
