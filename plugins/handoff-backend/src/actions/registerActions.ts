import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { AlertsService } from '../alerts';
import type { ChangesService } from '../changes';
import type { DocumentsService } from '../documents';
import type { FleetService, ReadinessService } from '../readiness';
import { createFindRunbookAction } from './createFindRunbookAction';
import { createGetChangeAction } from './createGetChangeAction';
import { createGetDocumentAction } from './createGetDocumentAction';
import { createGetReadinessAction } from './createGetReadinessAction';
import { createListBlockersAction } from './createListBlockersAction';
import { createListFiringAlertsAction } from './createListFiringAlertsAction';
import { createWhatChangedAction } from './createWhatChangedAction';

/** Registers what assistants may do: read, with the permissions of whoever they act for. */
export function registerActions(
  actionsRegistry: ActionsRegistryService,
  domains: {
    alerts: AlertsService;
    changes: ChangesService;
    documents: DocumentsService;
    readiness: ReadinessService;
    fleet: FleetService;
  },
): void {
  const options = { ...domains, actionsRegistry };
  createFindRunbookAction(options);
  createGetDocumentAction(options);
  createListFiringAlertsAction(options);
  createGetReadinessAction(options);
  createListBlockersAction(options);
  createWhatChangedAction(options);
  createGetChangeAction(options);
}
