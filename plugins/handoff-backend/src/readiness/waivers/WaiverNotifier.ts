import type { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { DateTime } from 'luxon';
import { ownersOf, partiesOf } from '../../catalog';
import type { CurrentGates } from '../gates';
import type { StoredWaiver } from './WaiversStore';

/**
 * Tells who has to decide of requests, and who has asked of what became of it. Nothing waits for it, and nothing fails
 * with it.
 */
export class WaiverNotifier {
  static create(options: {
    gates: CurrentGates;
    notifications: NotificationService;
    logger: LoggerService;
  }): WaiverNotifier {
    return new WaiverNotifier(options);
  }

  private constructor(
    private readonly options: {
      gates: CurrentGates;
      notifications: NotificationService;
      logger: LoggerService;
    },
  ) {}

  /** The owners of the gate, but not who asks. */
  notifyDeciders(waiver: StoredWaiver, entity: Entity): void {
    const { gateId, requestedBy, expiresAt, reason } = waiver;
    const gate = this.options.gates.set.find(gateId);
    const recipients = partiesOf(
      gate ? [gate.owner] : [],
      ownersOf(entity),
    ).filter(ref => ref !== requestedBy);
    this.send(waiver, {
      recipients,
      by: requestedBy,
      title: `A waiver of “${this.titleOf(waiver)}” is requested for ${
        entity.metadata.title ?? entity.metadata.name
      }`,
      description: `Until ${dayOf(expiresAt)}. ${reason}`,
    });
  }

  /**
   * @param what.by - who has decided or revoked; they are not told
   */
  notifyRequester(
    waiver: StoredWaiver,
    what: Pick<StoredWaiver, 'decision' | 'revocation'> & { by: string },
  ): void {
    const { requestedBy, entityRef } = waiver;
    const { by, decision, revocation } = what;
    if (requestedBy === by) return;
    const { name } = parseEntityRef(entityRef);
    const became = revocation ? 'revoked' : decision?.state;
    this.send(waiver, {
      recipients: [requestedBy],
      by,
      title: `The waiver of “${this.titleOf(
        waiver,
      )}” for ${name} was ${became}`,
      description: (revocation ?? decision)?.reason,
    });
  }

  private titleOf({ gateId }: StoredWaiver): string {
    return this.options.gates.set.find(gateId)?.title ?? gateId;
  }

  private send(
    waiver: StoredWaiver,
    message: {
      recipients: string[];
      by: string;
      title: string;
      description?: string;
    },
  ): void {
    const { notifications, logger } = this.options;
    const { recipients, by, title, description } = message;
    if (!recipients.length) return;
    const notification: NotificationSendOptions = {
      recipients: {
        type: 'entity',
        entityRef: recipients,
        excludeEntityRef: by,
      },
      payload: {
        title,
        description,
        link: linkTo(waiver),
        severity: 'normal',
        topic: 'Handoff readiness',
        // A second one of the same waiver takes the place of the first.
        scope: `handoff:waiver:${waiver.id}`,
      },
    };
    notifications
      .send(notification)
      .catch(error =>
        logger.warn(
          `Could not notify ${recipients.join(', ')} of waiver ${waiver.id}: ${
            toError(error).message
          }`,
        ),
      );
  }
}

/** Of times in UTC. */
function dayOf(time: string): string {
  return DateTime.fromISO(time, { zone: 'utc' }).toISODate() ?? time;
}

/** The tab of the entity, at the gate. */
function linkTo({ entityRef, gateId }: StoredWaiver): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const path = [namespace, kind, name].map(encodeURIComponent).join('/');
  const query = new URLSearchParams({ gate: gateId });
  return `/catalog/${path}/handoff/readiness?${query}`;
}
