import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import {
  filterPredicateToFilterFunction,
  readOptionalFilterPredicateFromConfig,
} from '@backstage/filter-predicates';
import { z } from 'zod';

const KEY = 'handoff.techInsights';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 1 },
  timeout: { minutes: 30 },
  // Lets tech-insights of the same process come up first.
  initialDelay: { minutes: 1 },
};

/** Configuration of the module. */
export interface TechInsightsConfig {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Ids of checks with the ids of the gates that they decide; of the same id when absent. */
  gateOf?: ReadonlyMap<string, string>;
  /** Of which entities. */
  accepts?: (entity: Entity) => boolean;
}

/**
 * Reads the configuration of the module.
 *
 * @param config - the root
 * @throws InputError that names the key which cannot be used, and says what it takes
 */
export function readTechInsightsConfig(config: Config): TechInsightsConfig {
  return {
    schedule: readSchedule(config),
    gateOf: readChecks(config),
    accepts: readFilter(config),
  };
}

function readSchedule(config: Config): SchedulerServiceTaskScheduleDefinition {
  const key = `${KEY}.schedule`;
  const schedule = config.getOptionalConfig(key);
  if (!schedule) return DEFAULT_SCHEDULE;
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  } catch (error) {
    throw new InputError(
      `${key}: must have a frequency and a timeout, like { frequency: { hours: 1 }, timeout: { minutes: 30 } }; ${
        toError(error).message
      }`,
    );
  }
}

function readChecks(config: Config): Map<string, string> | undefined {
  const key = `${KEY}.checks`;
  const value = config.getOptional(key);
  if (value === undefined) return undefined;
  const parsed = z.record(z.string(), z.string().min(1)).safeParse(value);
  if (!parsed.success) {
    const [checkId] = parsed.error.issues[0].path;
    throw new InputError(
      checkId === undefined
        ? `${key}: must hold ids of checks, each with the id of a gate, like has-owner: owned`
        : `${key}.${String(checkId)}: must be the id of a gate, like owned`,
    );
  }
  const checkOf = new Map<string, string>();
  for (const [checkId, gateId] of Object.entries(parsed.data)) {
    const other = checkOf.get(gateId);
    if (other) {
      throw new InputError(
        `${key}.${checkId}: the gate '${gateId}' is decided by the check '${other}' already; combine them to one check in tech-insights`,
      );
    }
    checkOf.set(gateId, checkId);
  }
  return new Map(Object.entries(parsed.data));
}

function readFilter(config: Config): TechInsightsConfig['accepts'] {
  const key = `${KEY}.filter`;
  try {
    const filter = readOptionalFilterPredicateFromConfig(config, { key });
    return filter === undefined
      ? undefined
      : filterPredicateToFilterFunction<Entity>(filter);
  } catch (error) {
    throw new InputError(
      `${key}: must be a filter predicate, like { kind: component }; ${
        toError(error).message
      }`,
    );
  }
}
