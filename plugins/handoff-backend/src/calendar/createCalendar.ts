import type {
  AuthService,
  DiscoveryService,
  PermissionsService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import { PlannedReleases } from '../releases';
import { readCalendarConfig } from './config';
import {
  AuthorizedFeedsService,
  DatabaseFeedsStore,
  DefaultFeedsService,
  FeedKeeper,
  type FeedsService,
} from './feeds';
import type { KnownPeriods } from './periods';
import {
  AuthorizedCalendarService,
  DefaultCalendarService,
  type CalendarService,
} from './view';

/**
 * Puts together the calendar of releases and periods, and its feeds, as callers may see and change them.
 *
 * @throws InputError that names a key of the configuration which cannot be used
 */
export function createCalendar(options: {
  auth: AuthService;
  client: Knex;
  discovery: DiscoveryService;
  permissions: PermissionsService;
  access: EntityAccess;
  knownPeriods: KnownPeriods;
  config: RootConfigService;
  clock: () => DateTime<true>;
}): { calendar: CalendarService; feeds: FeedsService } {
  const { discovery, knownPeriods: known } = options;
  const config = readCalendarConfig(options.config);
  const plannedReleases = PlannedReleases.create(options);
  const store = DatabaseFeedsStore.create(options);
  return {
    calendar: AuthorizedCalendarService.create({
      ...options,
      calendar: DefaultCalendarService.create({
        ...options,
        ...config,
        plannedReleases,
        known,
      }),
      feedKeeper: FeedKeeper.create({ ...options, store }),
    }),
    feeds: AuthorizedFeedsService.create({
      ...options,
      isEnabled: config.hasFeeds,
      feeds: DefaultFeedsService.create({
        ...options,
        plannedReleases,
        store,
        expiresAfter: config.feedExpiresAfter,
        appBaseUrl: config.appBaseUrl,
        getBaseUrl: () => discovery.getExternalBaseUrl('handoff'),
      }),
    }),
  };
}
