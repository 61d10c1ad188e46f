import {
  factGroups,
  type DeploymentFacts,
  type ExpectedDifference,
  type FactComparison,
  type FactGroup,
} from 'backstage-plugin-handoff-common';
import { environmentKey } from '../../suspects';
import { matchesPattern } from './matchesPattern';

/** What is known of one environment. */
export interface ComparedEnvironment {
  readonly name: string;
  readonly facts?: DeploymentFacts;
}

type Value = string | number | boolean;

/**
 * Compares the facts of environments.
 *
 * @remarks
 *
 * Only environments whose deployment tells of a group of facts are compared in it: one that reports no flags may have any. Where
 * some of them lack a fact that all others have alike, it is missing; where values are not the same, it differs. A difference is
 * expected when declarations in force name so many environments that the others are the same.
 *
 * @param declarations - those that are about the entity
 * @returns each fact that any of the environments has, by group and name
 */
export function compareEnvironments(
  environments: readonly ComparedEnvironment[],
  declarations: readonly ExpectedDifference[],
): FactComparison[] {
  return factGroups.flatMap(group =>
    namesIn(group, environments).map(name =>
      compareFact({ group, name }, environments, declarations),
    ),
  );
}

function compareFact(
  { group, name }: { group: FactGroup; name: string | undefined },
  environments: readonly ComparedEnvironment[],
  declarations: readonly ExpectedDifference[],
): FactComparison {
  const fact = name === undefined ? group : `${group}.${name}`;
  const values = environments.map(({ name: environment, facts }) => ({
    environment,
    value: valueOf(facts, group, name),
    isTold: facts?.[group] !== undefined,
  }));
  const told = values.filter(({ isTold }) => isTold);
  const state = stateOf(told.map(({ value }) => value));
  if (state === 'same') {
    return {
      fact,
      group,
      name,
      state,
      values,
      isExpected: false,
      declarations: [],
    };
  }
  const concerning = declarations.filter(
    declaration =>
      matchesPattern(declaration.fact, fact) &&
      told.some(each => mayDiffer(declaration, each.environment)),
  );
  const bound = told.filter(
    ({ environment }) =>
      !concerning.some(each => !each.isExpired && mayDiffer(each, environment)),
  );
  return {
    fact,
    group,
    name,
    state,
    values,
    isExpected: stateOf(bound.map(({ value }) => value)) === 'same',
    declarations: concerning,
  };
}

function namesIn(
  group: FactGroup,
  environments: readonly ComparedEnvironment[],
): (string | undefined)[] {
  const told = environments.flatMap(({ facts }): (string | object)[] => {
    const values = facts?.[group];
    return values === undefined ? [] : [values];
  });
  if (group === 'version' || group === 'migration') {
    return told.length ? [undefined] : [];
  }
  return [...new Set(told.flatMap(Object.keys))].sort();
}

function valueOf(
  facts: DeploymentFacts | undefined,
  group: FactGroup,
  name: string | undefined,
): Value | undefined {
  const values = facts?.[group];
  if (values === undefined || typeof values === 'string') return values;
  return name !== undefined && Object.hasOwn(values, name)
    ? values[name]
    : undefined;
}

function stateOf(values: (Value | undefined)[]): FactComparison['state'] {
  // Pipelines that are shell scripts report `true` as a text.
  const present = values.flatMap(value =>
    value === undefined ? [] : String(value),
  );
  if (new Set(present).size > 1) return 'differs';
  return present.length && present.length < values.length ? 'missing' : 'same';
}

function mayDiffer(
  { environments }: ExpectedDifference,
  environment: string,
): boolean {
  return (
    !environments ||
    environments.some(each =>
      matchesPattern(environmentKey(each), environmentKey(environment)),
    )
  );
}
