import { exampleFact } from '../__testUtils__/exampleEnvironments';
import { groupFacts } from './groupFacts';

const fact = (
  group: 'runtime' | 'dependencies' | 'featureFlags',
  name: string,
  changes = {},
) => exampleFact({ fact: `${group}.${name}`, group, name, ...changes });

const comparison = [
  fact('featureFlags', 'expected', { isExpected: true }),
  fact('runtime', 'a-same', { state: 'same' }),
  fact('runtime', 'differs'),
  fact('dependencies', 'same', { state: 'same' }),
];

const told = (onlyDifferences: boolean) =>
  groupFacts(comparison, { onlyDifferences }).map(
    ({ group, facts, expected, unexpected }) => [
      group,
      facts.map(({ name }) => name),
      expected.map(({ name }) => name),
      unexpected,
    ],
  );

describe('groupFacts', () => {
  it('puts what is unexpected first, and leaves out groups without differences', () => {
    expect(told(true)).toEqual([
      ['runtime', ['differs'], [], 1],
      ['featureFlags', [], ['expected'], 0],
    ]);
  });

  it('shows what is the same after what is not', () => {
    expect(told(false)).toEqual([
      ['runtime', ['differs', 'a-same'], [], 1],
      ['featureFlags', [], ['expected'], 0],
      ['dependencies', ['same'], [], 0],
    ]);
  });
});
