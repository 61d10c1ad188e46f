import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import type { ChangeSignals } from '../signals';
import { AuthorizedChangesService } from './AuthorizedChangesService';
import { ChangeKeeper } from './ChangeKeeper';
import { ChangeVisibility } from './ChangeVisibility';
import type { ChangesConfig } from './config';
import type { ChangesService } from './ChangesService';
import { DefaultChangesService } from './DefaultChangesService';
import type { DatabaseEntityRepositories } from './entities';
import { ChangeIntake, SubjectFinder } from './intake';
import { DatabaseChangesStore } from './store';

/** Puts together what takes changes in and tells of them, as callers may see them. */
export function createChanges(options: {
  client: Knex;
  logger: LoggerService;
  permissions: PermissionsService;
  access: EntityAccess;
  repositories: DatabaseEntityRepositories;
  signals: ChangeSignals;
  config: ChangesConfig;
  clock: () => DateTime<true>;
}): { changes: ChangesService; changeKeeper: ChangeKeeper } {
  const store = DatabaseChangesStore.create(options);
  const changes = AuthorizedChangesService.create({
    ...options,
    changes: DefaultChangesService.create({
      store,
      visibility: ChangeVisibility.create({ ...options, store }),
      intake: ChangeIntake.create({
        ...options,
        ...options.config.limits,
        store,
        subjects: SubjectFinder.create(options),
      }),
    }),
  });
  return {
    changes,
    changeKeeper: ChangeKeeper.create({
      ...options,
      ...options.config,
      store,
    }),
  };
}
