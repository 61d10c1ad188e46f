import type { RootConfigService } from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { AlertsService } from '../alerts';
import type { ChangesService } from '../changes';
import type { DocumentsService } from '../documents';
import type { FleetService, ReadinessService } from '../readiness';
import type { ReleasesService } from '../releases';
import { createFindRunbookAction } from './createFindRunbookAction';
import { createGetChangeAction } from './createGetChangeAction';
import { createGetDocumentAction } from './createGetDocumentAction';
import { createGetReadinessAction } from './createGetReadinessAction';
import { createGetReleaseAction } from './createGetReleaseAction';
import { createListBlockersAction } from './createListBlockersAction';
import { createListFiringAlertsAction } from './createListFiringAlertsAction';
import { createListReleasesAction } from './createListReleasesAction';
import { createWhatChangedAction } from './createWhatChangedAction';

/** Registers what assistants may do: read, with the permissions of whoever they act for. */
export function registerActions(
  services: {
    actionsRegistry: ActionsRegistryService;
    config: RootConfigService;
  },
  domains: {
    alerts: AlertsService;
    changes: ChangesService;
    documents: DocumentsService;
    readiness: ReadinessService;
    fleet: FleetService;
    releases: ReleasesService;
  },
): void {
  const appUrl = services.config.getOptionalString('app.baseUrl') ?? '';
  const options = {
    ...domains,
    actionsRegistry: services.actionsRegistry,
    appUrl: appUrl.replace(/\/+$/, ''),
  };
  createFindRunbookAction(options);
  createGetDocumentAction(options);
  createListFiringAlertsAction(options);
  createGetReadinessAction(options);
  createListBlockersAction(options);
  createWhatChangedAction(options);
  createGetChangeAction(options);
  createListReleasesAction(options);
  createGetReleaseAction(options);
}
