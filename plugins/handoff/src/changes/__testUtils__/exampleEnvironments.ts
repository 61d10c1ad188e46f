import type {
  EntityEnvironment,
  EntityEnvironments,
  FactComparison,
} from 'backstage-plugin-handoff-common';

/** An environment that lacks nothing. */
export function exampleEnvironment(
  name: string,
  changes: Partial<EntityEnvironment> = {},
): EntityEnvironment {
  return {
    name,
    deployment: {
      id: `deployment-to-${name}`,
      title: `Deploy 1.42.0 to ${name}`,
      version: '1.42.0',
      commit: '5f2c9d1e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d',
      author: 'deploy-bot',
      at: '2026-11-20T14:05:00Z',
    },
    configurations: [],
    behind: { count: 0, isAtLeast: false, changes: [] },
    ...changes,
  };
}

/** A flag that is on in staging and off in production. */
export function exampleFact(
  changes: Partial<FactComparison> = {},
): FactComparison {
  return {
    fact: 'featureFlags.new-checkout',
    group: 'featureFlags',
    name: 'new-checkout',
    state: 'differs',
    values: [
      { environment: 'staging', value: true, isTold: true },
      { environment: 'production', value: false, isTold: true },
    ],
    isExpected: false,
    declarations: [],
    ...changes,
  };
}

/** Staging and production, with what differs between them. */
export function exampleEnvironments(
  comparison: FactComparison[] = [],
  changes: Partial<EntityEnvironments> = {},
): EntityEnvironments {
  const differing = comparison.filter(({ state }) => state !== 'same');
  const expected = differing.filter(({ isExpected }) => isExpected).length;
  return {
    environments: [
      exampleEnvironment('staging'),
      exampleEnvironment('production'),
    ],
    comparison,
    differences: { expected, unexpected: differing.length - expected },
    left: { environments: 0, unnamed: 0 },
    ...changes,
  };
}
