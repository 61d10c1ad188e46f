import type {
  AuthService,
  PermissionsService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import type { ChangeSignals } from '../signals';
import {
  AuthorizedPeriodsService,
  DatabasePeriodsStore,
  DefaultPeriodsService,
  KnownPeriods,
  readConfiguredPeriods,
  type PeriodsService,
} from './periods';
import { HeldPeriods, ReleaseWindows } from './windows';

/**
 * Puts together the periods, as callers may see and change them, and what they mean for releases.
 *
 * @throws InputError that names a key of the configuration which cannot be used
 */
export function createCalendarPeriods(options: {
  auth: AuthService;
  client: Knex;
  config: RootConfigService;
  permissions: PermissionsService;
  access: EntityAccess;
  signals: ChangeSignals;
  clock: () => DateTime<true>;
}): {
  periods: PeriodsService;
  knownPeriods: KnownPeriods;
  releaseWindows: ReleaseWindows;
  heldPeriods: HeldPeriods;
} {
  const store = DatabasePeriodsStore.create(options);
  const known = KnownPeriods.create({
    ...options,
    configured: readConfiguredPeriods(options.config),
    store,
  });
  return {
    periods: AuthorizedPeriodsService.create({
      ...options,
      periods: DefaultPeriodsService.create({ ...options, known, store }),
    }),
    knownPeriods: known,
    releaseWindows: ReleaseWindows.create({ ...options, known }),
    heldPeriods: HeldPeriods.create({ ...options, known }),
  };
}
