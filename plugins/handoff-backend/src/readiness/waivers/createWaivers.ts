import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../../catalog';
import type { GateAuthorizer } from '../access';
import type { CurrentGates } from '../gates';
import { AuthorizedWaiversService } from './AuthorizedWaiversService';
import { DatabaseWaiverRecords } from './DatabaseWaiverRecords';
import { DatabaseWaiversStore } from './DatabaseWaiversStore';
import {
  DefaultWaiversService,
  type WaiverListener,
} from './DefaultWaiversService';
import { WaiverNotifier } from './WaiverNotifier';
import type { WaiverRecords } from './WaiverRecords';
import type { WaiversService } from './WaiversService';
import { WaiverVisibility } from './WaiverVisibility';

/** Puts together the waivers, as callers may see and change them, and as the plugin reads them. */
export function createWaivers(options: {
  client: Knex;
  access: EntityAccess;
  gates: CurrentGates;
  authorizer: GateAuthorizer;
  permissions: PermissionsService;
  notifications: NotificationService;
  logger: LoggerService;
  /** Called, and waited for, after each change. */
  onChanged: WaiverListener;
  clock: () => DateTime<true>;
}): { waivers: WaiversService; waiverRecords: WaiverRecords } {
  const store = DatabaseWaiversStore.create(options);
  const waivers = AuthorizedWaiversService.create({
    ...options,
    waivers: DefaultWaiversService.create({
      ...options,
      store,
      visibility: WaiverVisibility.create({ ...options, store }),
      notifier: WaiverNotifier.create(options),
    }),
  });
  return { waivers, waiverRecords: DatabaseWaiverRecords.create(options) };
}
