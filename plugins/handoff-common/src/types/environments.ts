import type { components } from '../schema/openapi.generated';

/**
 * What is deployed and how it is set there; never the value of a secret.
 *
 * @public
 */
export type DeploymentFacts = components['schemas']['DeploymentFacts'];

/**
 * What of an entity is deployed where, and in what its environments differ.
 *
 * @public
 */
export type EntityEnvironments = components['schemas']['EntityEnvironments'];

/**
 * What of an entity stands in one environment.
 *
 * @public
 */
export type EntityEnvironment = components['schemas']['EntityEnvironment'];

/**
 * What environments say of one fact.
 *
 * @public
 */
export type FactComparison = components['schemas']['FactComparison'];

/**
 * What a fact is about.
 *
 * @public
 */
export type FactGroup = components['schemas']['FactGroup'];

/**
 * All groups of facts, in the order in which they show.
 *
 * @public
 */
export const factGroups = [
  'version',
  'migration',
  'configuration',
  'featureFlags',
  'runtime',
  'dependencies',
] as const satisfies readonly FactGroup[];

/**
 * That a fact may differ, as the configuration declares it.
 *
 * @public
 */
export type ExpectedDifference = components['schemas']['ExpectedDifference'];

/**
 * What a deployment brought to its environment.
 *
 * @public
 */
export type BroughtChanges = components['schemas']['BroughtChanges'];

/**
 * That a change is in an environment.
 *
 * @public
 */
export type DeployedTo = components['schemas']['DeployedTo'];
