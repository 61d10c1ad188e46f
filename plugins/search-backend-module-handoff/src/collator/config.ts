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

const CONFIG_KEY = 'search.collators.handoff';

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
  const name =
    options?.getOptionalString('visibilityPermission') ??
    catalogEntityReadPermission.name;
  const visibility = visibilities[name];
  if (!visibility) {
    throw new InputError(
      `Invalid ${CONFIG_KEY}.visibilityPermission '${name}', use one of ${Object.keys(
        visibilities,
      ).join(', ')}`,
    );
  }
  return {
    locationTemplate:
      options?.getOptionalString('locationTemplate') ??
      DEFAULT_LOCATION_TEMPLATE,
    visibility,
  };
}

/** @throws InputError when the configured schedule is not valid. */
export function readCollatorSchedule(
  config: Config,
): SchedulerServiceTaskScheduleDefinition {
  const schedule = config.getOptionalConfig(`${CONFIG_KEY}.schedule`);
  if (!schedule) {
    return DEFAULT_SCHEDULE;
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  } catch (error) {
    throw new InputError(`Invalid schedule at ${CONFIG_KEY}.schedule`, error);
  }
}
