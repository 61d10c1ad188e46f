import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { openFollowUpStates } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import type { DocumentsService } from '../documents';
import type { SummaryParts } from '../entities';
import type { ChangeSignals } from '../signals';
import { AuthorizedFollowUpsService } from './AuthorizedFollowUpsService';
import { DatabaseFollowUpsStore } from './DatabaseFollowUpsStore';
import { DefaultFollowUpsService } from './DefaultFollowUpsService';
import { FollowUpNotifier } from './FollowUpNotifier';
import type { FollowUpsService } from './FollowUpsService';
import { OpenFollowUps } from './OpenFollowUps';
import { FollowUpVisibility } from './FollowUpVisibility';

/** As many as anybody reads on the page of an entity. */
const MAX_IN_SUMMARY = 50;

/** Puts together the follow-ups, as callers may see and change them. */
export function createFollowUps(options: {
  client: Knex;
  permissions: PermissionsService;
  notifications: NotificationService;
  logger: LoggerService;
  access: EntityAccess;
  documents: DocumentsService;
  summaryParts: SummaryParts;
  signals: ChangeSignals;
  clock: () => DateTime<true>;
}): { followUps: FollowUpsService; openFollowUps: OpenFollowUps } {
  const store = DatabaseFollowUpsStore.create(options);
  const followUps = AuthorizedFollowUpsService.create({
    ...options,
    followUps: DefaultFollowUpsService.create({
      ...options,
      store,
      visibility: FollowUpVisibility.create({ ...options, store }),
      notifier: FollowUpNotifier.create(options),
    }),
  });
  options.summaryParts.provide('followUps', async (entityRef, context) => {
    const { items } = await followUps.list(
      { entityRefs: [entityRef], states: openFollowUpStates },
      { limit: MAX_IN_SUMMARY },
      context,
    );
    return items;
  });
  return { followUps, openFollowUps: OpenFollowUps.create(options) };
}
