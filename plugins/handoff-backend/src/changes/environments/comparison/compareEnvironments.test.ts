import type {
  DeploymentFacts,
  ExpectedDifference,
} from 'backstage-plugin-handoff-common';
import fc from 'fast-check';
import { compareEnvironments } from './compareEnvironments';
import { declarationsFor } from './DeclaredDifference';

const environments = (...facts: (DeploymentFacts | undefined)[]) =>
  ['development', 'staging', 'production']
    .slice(-facts.length)
    .map((name, index) => ({ name, facts: facts[index] }));

const flags = (...values: (boolean | string | undefined)[]) =>
  environments(
    ...(values.map(beta => ({
      featureFlags: beta === undefined ? {} : { beta },
    })) as DeploymentFacts[]),
  );

const declare = (
  changes: Partial<ExpectedDifference> = {},
): ExpectedDifference => ({
  fact: 'featureFlags.beta',
  environments: ['staging'],
  reason: 'It is tried out there',
  isExpired: false,
  ...changes,
});

describe('compareEnvironments', () => {
  it.each([
    ['same', flags(true, true)],
    ['same', flags(true)],
    // A shell script reports everything as texts.
    ['same', flags('true', true)],
    ['differs', flags(true, false)],
    ['missing', flags(undefined, true)],
    ['missing', flags(undefined, true, true)],
    ['differs', flags(undefined, true, false)],
    ['same', environments({ runtime: {} }, { featureFlags: { beta: true } })],
    ['same', environments(undefined, { featureFlags: { beta: true } })],
  ])('is %s: %j', (state, compared) => {
    const comparison = compareEnvironments(compared, []);
    expect(comparison).toHaveLength(1);
    expect(comparison[0]).toMatchObject({
      fact: 'featureFlags.beta',
      group: 'featureFlags',
      name: 'beta',
      state,
      isExpected: false,
    });
  });

  it('names each fact once, by group and name, with what all say', () => {
    const compared = environments(
      { version: '1.2', runtime: { node: '24.1', java: '21' } },
      { version: '1.1', migration: '0042', runtime: { node: '24.1' } },
    );
    expect(
      compareEnvironments(compared, []).map(({ fact, state, values }) => [
        fact,
        state,
        ...values.map(({ value, isTold }) => (isTold ? value : 'not told')),
      ]),
    ).toEqual([
      ['version', 'differs', '1.2', '1.1'],
      ['migration', 'same', 'not told', '0042'],
      ['runtime.java', 'missing', '21', undefined],
      ['runtime.node', 'same', '24.1', '24.1'],
    ]);
  });

  it('takes names for names, whatever they are', () => {
    const odd = JSON.parse('{"constructor": "1", "__proto__": "2"}');
    const comparison = compareEnvironments(
      environments({ runtime: odd }, { runtime: {} }),
      [],
    );
    expect(comparison.map(({ fact, state }) => [fact, state])).toEqual([
      ['runtime.__proto__', 'missing'],
      ['runtime.constructor', 'missing'],
    ]);
  });

  const odd = { compared: flags(true, false, false) };
  const both = { compared: flags(true, false, undefined) };
  it.each([
    ['the environment that differs', flags(true, false), declare(), true],
    [
      'its short name',
      flags(true, false),
      declare({ environments: ['STG'] }),
      true,
    ],
    [
      'any environment',
      flags(true, false),
      declare({ environments: undefined }),
      true,
    ],
    ['a pattern', odd.compared, declare({ environments: ['dev*'] }), true],
    [
      'a pattern of facts',
      flags(true, false),
      declare({ fact: 'featureFlags.*' }),
      true,
    ],
    ['every fact', flags(true, false), declare({ fact: '*' }), true],
    ['another environment', odd.compared, declare(), false],
    ['one of two that differ', both.compared, declare(), false],
    ['one that is missing', flags(undefined, true), declare(), true],
    [
      'what has expired',
      flags(true, false),
      declare({ isExpired: true }),
      false,
    ],
  ])(
    'expects a difference declared for %s',
    (_, compared, declaration, isExpected) => {
      const [{ isExpected: actual, declarations }] = compareEnvironments(
        compared,
        [declaration],
      );
      expect(actual).toBe(isExpected);
      expect(declarations).toEqual([declaration]);
    },
  );

  it('adds declarations up, and leaves out those of other facts and places', () => {
    const [{ isExpected, declarations }] = compareEnvironments(both.compared, [
      declare(),
      declare({ environments: ['dev'] }),
      declare({ fact: 'runtime.beta' }),
      declare({ fact: 'featureFlags.beta-2' }),
      declare({ environments: ['qa'] }),
    ]);
    expect(isExpected).toBe(true);
    expect(declarations.map(each => each.environments)).toEqual([
      ['staging'],
      ['dev'],
    ]);
  });

  const anyFacts = fc.record(
    {
      version: fc.constantFrom('1', '2'),
      featureFlags: fc.dictionary(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom(true, false, 'x'),
      ),
    },
    { requiredKeys: [] },
  );
  const anyCase = fc.array(fc.option(anyFacts, { nil: undefined }), {
    minLength: 1,
    maxLength: 3,
  });

  it('does not depend on the order of environments', () => {
    fc.assert(
      fc.property(anyCase, facts => {
        const compared = environments(...facts);
        const verdicts = (list: typeof compared) =>
          compareEnvironments(list, [declare()]).map(
            ({ fact, state, isExpected }) => ({ fact, state, isExpected }),
          );
        expect(verdicts([...compared].reverse())).toEqual(verdicts(compared));
      }),
    );
  });

  it('expects all differences that may be anywhere, and none without declarations', () => {
    fc.assert(
      fc.property(anyCase, facts => {
        const compared = environments(...facts);
        for (const each of compareEnvironments(compared, [])) {
          expect(each.isExpected).toBe(false);
        }
        const all = [declare({ fact: '*', environments: undefined })];
        for (const each of compareEnvironments(compared, all)) {
          expect(each.isExpected).toBe(each.state !== 'same');
        }
      }),
    );
  });
});

describe('declarationsFor', () => {
  const declared = [
    { fact: 'version', reason: 'Of all' },
    { fact: '*', reason: 'Of shop', entities: ['Component:shop/*'] },
    { fact: '*', reason: 'Until today', until: '2026-11-20' },
    { fact: '*', reason: 'Until yesterday', until: '2026-11-19' },
  ];
  const told = (entityRef: string) =>
    declarationsFor(entityRef, declared, '2026-11-20').map(
      ({ reason, isExpired }) => [reason, isExpired],
    );

  it('are of the entity, and count on their last day', () => {
    expect(told('component:default/web')).toEqual([
      ['Of all', false],
      ['Until today', false],
      ['Until yesterday', true],
    ]);
    expect(told('component:shop/cart')).toHaveLength(4);
  });
});
