import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { AlertsService } from '../alerts';
import type { DocumentsService } from '../documents';
import { createFindRunbookAction } from './createFindRunbookAction';
import { createGetDocumentAction } from './createGetDocumentAction';
import { createListFiringAlertsAction } from './createListFiringAlertsAction';

/** Registers what assistants may do: read, with the permissions of whoever they act for. */
export function registerActions(
  actionsRegistry: ActionsRegistryService,
  domains: { alerts: AlertsService; documents: DocumentsService },
): void {
  const options = { ...domains, actionsRegistry };
  createFindRunbookAction(options);
  createGetDocumentAction(options);
  createListFiringAlertsAction(options);
}
