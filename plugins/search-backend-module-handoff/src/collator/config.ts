import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { Permission } from '@backstage/plugin-permission-common';
import {
  handoffDocumentReadPermission,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';

export const CONFIG_KEY = 'search.collators.handoff';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  // Lets the Handoff plugin of the same process come up first.
  initialDelay: { seconds: 10 },
};

const DEFAULT_LOCATION_TEMPLATE =
  '/catalog/:namespace/:kind/:name/handoff?document=:document';

/** Who may see a result: one permission, and what it is asked about. */
export interface Visibility {
  permission: Permission;
  resourceRef(document: HandoffDocument): string;
}

// The permission and the resource it is asked about only make sense together.
const visibilities: Record<string, Visibility> = {
  [catalogEntityReadPermission.name]: {
    permission: catalogEntityReadPermission,
    resourceRef: document => document.entityRef,
  },
  [handoffDocumentReadPermission.name]: {
    permission: handoffDocumentReadPermission,
    resourceRef: document => document.id,
  },
};

export interface CollatorOptions {
  /** Path of a result, with `:namespace`, `:kind`, `:name` and `:document` filled in. */
  locationTemplate: string;
  visibility: Visibility;
}

/** @throws InputError when the configured permission is not one of those that fit. */
export function readCollatorOptions(config: Config): CollatorOptions {
  const options = config.getOptionalConfig(CONFIG_KEY);
  const { name } = choosePermission(
    options?.getOptionalString('visibilityPermission'),
    Object.values(visibilities).map(({ permission }) => permission),
    CONFIG_KEY,
  );
  return {
    locationTemplate:
      options?.getOptionalString('locationTemplate') ??
      DEFAULT_LOCATION_TEMPLATE,
    visibility: visibilities[name],
  };
}

/**
 * The permission that is named, or the first of those that fit.
 *
 * @throws InputError when none of them is named so
 */
export function choosePermission(
  name: string | undefined,
  fitting: Permission[],
  key: string,
): Permission {
  const chosen = fitting.find(
    permission => name === undefined || permission.name === name,
  );
  if (!chosen) {
    throw new InputError(
      `Invalid ${key}.visibilityPermission '${name}', use one of ${fitting
        .map(permission => permission.name)
        .join(', ')}`,
    );
  }
  return chosen;
}

/** @throws InputError when the configured schedule is not valid. */
export function readCollatorSchedule(
  config: Config,
  key: string,
): SchedulerServiceTaskScheduleDefinition {
  const schedule = config.getOptionalConfig(`${key}.schedule`);
  if (!schedule) {
    return DEFAULT_SCHEDULE;
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  } catch (error) {
    throw new InputError(`Invalid schedule at ${key}.schedule`, error);
  }
}
