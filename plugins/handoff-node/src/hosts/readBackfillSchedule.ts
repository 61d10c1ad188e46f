import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 15 },
  timeout: { minutes: 14 },
  // Lets the catalog of the same process come up first.
  initialDelay: { minutes: 1 },
};

/**
 * When changes are read that were not reported.
 *
 * @param key - of the schedule in the configuration; every 15 minutes where it is not there
 * @throws InputError that names the key, and says what it takes
 *
 * @public
 */
export function readBackfillSchedule(
  config: RootConfigService,
  key: string,
): SchedulerServiceTaskScheduleDefinition {
  const schedule = config.getOptionalConfig(key);
  if (!schedule) return DEFAULT_SCHEDULE;
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  } catch (error) {
    throw new InputError(
      `${key}: must have a frequency and a timeout, like { frequency: { minutes: 15 }, timeout: { minutes: 10 } }; ${
        toError(error).message
      }`,
    );
  }
}
