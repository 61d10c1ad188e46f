import type {
  AuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import type { ChangesService } from '../changes';
import type { FollowUpsService, OpenFollowUps } from '../follow-ups';
import { AuthorizedReleasesService } from './AuthorizedReleasesService';
import { DefaultReleasesService } from './DefaultReleasesService';
import { ReleaseFactsFinder } from './ReleaseFactsFinder';
import { ReleaseParties } from './ReleaseParties';
import { ReleasePlanner } from './ReleasePlanner';
import type { ReleasesService } from './ReleasesService';
import { ReleaseVisibility } from './ReleaseVisibility';
import type { ReleasePolicy } from './rules';
import { SkippedSignOffs } from './SkippedSignOffs';
import { DatabaseReleasesStore } from './store';

/** Puts together the releases, as callers may see and change them. */
export function createReleases(options: {
  auth: AuthService;
  client: Knex;
  permissions: PermissionsService;
  logger: LoggerService;
  access: EntityAccess;
  changes: ChangesService;
  followUps: FollowUpsService;
  openFollowUps: OpenFollowUps;
  policy: ReleasePolicy;
  clock: () => DateTime<true>;
}): { releases: ReleasesService } {
  const store = DatabaseReleasesStore.create(options);
  const visibility = ReleaseVisibility.create({ ...options, store });
  const parties = ReleaseParties.create(options);
  const facts = ReleaseFactsFinder.create({ ...options, parties });
  const releases = DefaultReleasesService.create({
    ...options,
    store,
    visibility,
    parties,
    facts,
    planner: ReleasePlanner.create({ ...options, facts, parties, visibility }),
    skippedSignOffs: SkippedSignOffs.create(options),
  });
  return {
    releases: AuthorizedReleasesService.create({ ...options, releases }),
  };
}
