import type { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import type {
  HandoffDocument,
  Severity,
} from 'backstage-plugin-handoff-common';
import type { StoredFollowUp } from './FollowUpsStore';

/** Notifications know `normal` for what follow-ups call medium. */
const SEVERITIES = {
  critical: 'critical',
  high: 'high',
  medium: 'normal',
  low: 'low',
} as const satisfies Record<Severity, string>;

/**
 * Tells the owners of follow-ups when somebody else has given them one. Nothing waits for it, and nothing fails with it.
 */
export class FollowUpNotifier {
  static create(options: {
    notifications: NotificationService;
    logger: LoggerService;
  }): FollowUpNotifier {
    return new FollowUpNotifier(options.notifications, options.logger);
  }

  private constructor(
    private readonly notifications: NotificationService,
    private readonly logger: LoggerService,
  ) {}

  /** @param options.by - who has given it; they are not told */
  notifyOwner(
    followUp: StoredFollowUp,
    options: { by: string; document?: HandoffDocument },
  ): void {
    const { owner, id } = followUp;
    if (owner === options.by) return;
    this.notifications
      .send(describe(followUp, options))
      .catch(error =>
        this.logger.warn(
          `Could not notify ${owner} of follow-up ${id}: ${
            toError(error).message
          }`,
        ),
      );
  }
}

/**
 * Of what is about a restricted document, an owner who may not read it learns no more than that it is there.
 */
function describe(
  followUp: StoredFollowUp,
  { by, document }: { by: string; document?: HandoffDocument },
): NotificationSendOptions {
  const { name } = parseEntityRef(followUp.entityRef);
  return {
    recipients: {
      type: 'entity',
      entityRef: followUp.owner,
      excludeEntityRef: by,
    },
    payload: {
      title: document?.restricted
        ? `You have a follow-up for ${name}`
        : `You have a follow-up for ${name}: ${followUp.title}`,
      description: followUp.due && `Due ${followUp.due}`,
      link: linkTo(followUp),
      severity: SEVERITIES[followUp.severity],
      topic: 'Handoff follow-ups',
      // A second one of the same follow-up takes the place of the first.
      scope: `follow-up:${followUp.id}`,
    },
  };
}

/** The tab of the entity, with the document open where it is about one. */
function linkTo({ entityRef, documentId, heading }: StoredFollowUp): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const path = [namespace, kind, name].map(encodeURIComponent).join('/');
  const query = documentId
    ? `?${new URLSearchParams({ document: documentId })}`
    : '';
  const fragment =
    documentId && heading ? `#${encodeURIComponent(heading.slug)}` : '';
  return `/catalog/${path}/handoff${query}${fragment}`;
}
