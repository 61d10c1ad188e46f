import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { Permission } from '@backstage/plugin-permission-common';
import { handoffChangeReadPermission } from 'backstage-plugin-handoff-common';
import { choosePermission } from './config';

export const CHANGES_CONFIG_KEY = 'search.collators.handoffChanges';

const DEFAULT_DAYS = 180;
const DEFAULT_LOCATION_TEMPLATE = '/handoff/changes/:change';

export interface ChangeCollatorOptions {
  /** How far back changes are indexed. */
  days: number;
  /** Path of a result, with `:change`, and `:namespace`, `:kind` and `:name` of its entity filled in. */
  locationTemplate: string;
  /** Who may see a result; asked about its entity. */
  visibilityPermission: Permission;
}

/** @throws InputError when the configuration cannot be used. */
export function readChangeCollatorOptions(
  config: Config,
): ChangeCollatorOptions {
  const options = config.getOptionalConfig(CHANGES_CONFIG_KEY);
  const days = options?.getOptionalNumber('days') ?? DEFAULT_DAYS;
  if (!Number.isFinite(days) || days <= 0) {
    throw new InputError(
      `Invalid ${CHANGES_CONFIG_KEY}.days '${days}', use a number above 0`,
    );
  }
  return {
    days,
    locationTemplate:
      options?.getOptionalString('locationTemplate') ??
      DEFAULT_LOCATION_TEMPLATE,
    visibilityPermission: choosePermission(
      options?.getOptionalString('visibilityPermission'),
      [catalogEntityReadPermission, handoffChangeReadPermission],
      CHANGES_CONFIG_KEY,
    ),
  };
}
