import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { DateTime } from 'luxon';
import type { AlertFirings } from '../../alerts';
import type { RunFacts } from '../../runs';
import type { InsightsConfig } from '../config';
import type { FactsLoader } from '../FactsLoader';
import type { RowTitles } from '../RowTitles';
import type { ScopeFinder } from '../ScopeFinder';
import { AuthorizedIncidentsService } from './AuthorizedIncidentsService';
import type { DatabaseJudgementsStore } from './DatabaseJudgementsStore';
import { DefaultIncidentsService } from './DefaultIncidentsService';
import { IncidentFinder } from './IncidentFinder';
import { IncidentPresenter } from './IncidentPresenter';
import type { IncidentsService } from './IncidentsService';

/** Puts together incidents, as callers may see and correct them. */
export function createIncidents(options: {
  scopes: ScopeFinder;
  facts: FactsLoader;
  titles: RowTitles;
  store: DatabaseJudgementsStore;
  alertFirings: AlertFirings;
  runFacts: RunFacts;
  permissions: PermissionsService;
  config: InsightsConfig;
  clock: () => DateTime<true>;
}): IncidentsService {
  return AuthorizedIncidentsService.create({
    ...options,
    incidents: DefaultIncidentsService.create({
      ...options,
      finder: IncidentFinder.create(options),
      presenter: IncidentPresenter.create(options),
    }),
  });
}
