import type { DeploymentFacts } from 'backstage-plugin-handoff-common';
import type { PlacedChange } from './PlacedChange';

/** An environment as deployments write it, and when the last of them was. */
export interface NamedEnvironment {
  /** Undefined for deployments that name none. */
  name: string | undefined;
  /** ISO 8601 in UTC. */
  lastAt: string;
  deployments: number;
}

/** A change of configuration that says how an environment is set. */
export interface Configuration extends PlacedChange {
  facts: DeploymentFacts;
}

/**
 * Knows what was brought to environments. Deployments are those that succeeded and were not undone. Times are ISO 8601 in UTC.
 */
export interface DeploymentsStore {
  /**
   * Where entities were deployed, the last first.
   *
   * @param wanted - `until`: up to then
   */
  listEnvironments(wanted: {
    entityRefs: string[];
    until?: string;
  }): Promise<NamedEnvironment[]>;

  /**
   * Deployments of each entity to each of some environments: the last until a time, or the first since one.
   *
   * @param wanted - `environments`: as deployments write them; `limit`: for each entity and environment
   */
  listDeployments(wanted: {
    entityRefs: string[];
    environments: string[];
    until?: string;
    since?: string;
    limit: number;
  }): Promise<PlacedChange[]>;

  /** Merged code of entities, the newest first. */
  listCode(wanted: {
    entityRefs: string[];
    since: string;
    until?: string;
    limit: number;
  }): Promise<PlacedChange[]>;

  /** Code of entities by its commits, which may be shortened to seven digits. */
  findCode(entityRefs: string[], commits: string[]): Promise<PlacedChange[]>;

  /** Changes of configuration of an entity that have facts, the oldest first. */
  listConfigurations(wanted: {
    entityRef: string;
    since: string;
  }): Promise<Configuration[]>;

  /** The facts of deployments, by id. */
  readFacts(ids: string[]): Promise<Map<string, DeploymentFacts>>;
}
