import type { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type {
  HandoffDocument,
  RunOutcome,
} from 'backstage-plugin-handoff-common';

/** Tells stewards what runs tell of their documents. Nothing waits for it, and nothing fails with it. */
export class RunNotifier {
  static create(options: {
    notifications: NotificationService;
    logger: LoggerService;
  }): RunNotifier {
    return new RunNotifier(options.notifications, options.logger);
  }

  private constructor(
    private readonly notifications: NotificationService,
    private readonly logger: LoggerService,
  ) {}

  /** A steward may read the document, also a restricted one. */
  notifySteward(
    document: HandoffDocument,
    use: { runId: string; outcome: RunOutcome; by: string; reason?: string },
  ): void {
    const { steward, title, entityRef } = document;
    if (!steward) return;
    const { name } = parseEntityRef(entityRef);
    this.notifications
      .send({
        recipients: {
          type: 'entity',
          entityRef: steward,
          excludeEntityRef: use.by,
        },
        payload: {
          title: `A run of “${title}” of ${name} ended as ${use.outcome}`,
          description: use.reason,
          link: `/handoff/runs/${encodeURIComponent(use.runId)}`,
          severity: 'high',
          topic: 'Handoff runs',
          // Of two that are sent for one run, the second takes the place of the first.
          scope: `run:${use.runId}`,
        },
      })
      .catch(error =>
        this.logger.warn(
          `Could not notify ${steward} of run ${use.runId}: ${
            toError(error).message
          }`,
        ),
      );
  }
}
