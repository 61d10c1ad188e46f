import type { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import type { GateSet } from '../gates';
import type { DigestItem } from './DatabaseNotices';

const TOPIC = 'Handoff readiness';
/** Names in one message. */
const MAX_NAMES = 5;

/** Tells owners what became of the readiness of their entities. Nothing waits for it, and nothing fails with it. */
export class ReadinessNotifier {
  static create(options: {
    notifications: NotificationService;
    logger: LoggerService;
  }): ReadinessNotifier {
    return new ReadinessNotifier(options.notifications, options.logger);
  }

  private constructor(
    private readonly notifications: NotificationService,
    private readonly logger: LoggerService,
  ) {}

  /** An entity is not ready any more. */
  notReady(
    entityRef: string,
    options: { owners: string[]; because: string[]; gates: GateSet },
  ): void {
    const { owners, because, gates } = options;
    this.send(owners, {
      title: `${nameOf(entityRef)} is not ready`,
      description: because
        .map(id => gates.find(id)?.title ?? nameOf(id))
        .slice(0, MAX_NAMES)
        .join(' · '),
      link: linkTo(entityRef, gates.find(because[0]) && because[0]),
      severity: 'high',
      topic: TOPIC,
      scope: `handoff:readiness:${entityRef}`,
    });
  }

  /** What a gate rests on, or its waiver, ends soon. */
  endsSoon(
    gate: { entityRef: string; gateId: string; title: string },
    options: { owners: string[]; what: 'result' | 'waiver'; endsAt: string },
  ): void {
    const { entityRef, gateId, title } = gate;
    const { owners, what, endsAt } = options;
    this.send(owners, {
      title:
        what === 'waiver'
          ? `A waiver of ${nameOf(entityRef)} ends on ${endsAt.slice(0, 10)}`
          : `${nameOf(entityRef)}: a gate counts until ${endsAt.slice(0, 10)}`,
      description: title,
      link: linkTo(entityRef, gateId),
      severity: 'normal',
      topic: TOPIC,
      scope: `handoff:${what}-ends:${entityRef}:${gateId}`,
    });
  }

  /** Gates have changed, or come into force: one message for each owner. */
  digest(items: DigestItem[]): void {
    const byOwner = new Map<string, string[]>();
    for (const { entityRef, owners } of items) {
      for (const owner of owners) {
        byOwner.set(owner, [...(byOwner.get(owner) ?? []), entityRef]);
      }
    }
    for (const [owner, refs] of byOwner) {
      const names = refs.slice(0, MAX_NAMES).map(nameOf).join(', ');
      const more = refs.length - MAX_NAMES;
      this.send([owner], {
        title:
          refs.length === 1
            ? `${nameOf(refs[0])} is not ready`
            : `${refs.length} of your services are not ready`,
        description: `Gates were set up or changed. ${names}${
          more > 0 ? ` and ${more} more` : ''
        }`,
        link:
          refs.length === 1
            ? linkTo(refs[0])
            : `/handoff/readiness?status=not-ready&owner=${encodeURIComponent(
                owner,
              )}`,
        severity: 'normal',
        topic: TOPIC,
        scope: 'handoff:readiness-digest',
      });
    }
  }

  private send(
    owners: string[],
    payload: NotificationSendOptions['payload'],
  ): void {
    if (!owners.length) return;
    this.notifications
      .send({ recipients: { type: 'entity', entityRef: owners }, payload })
      .catch(error =>
        this.logger.warn(
          `Could not notify ${owners.join(', ')} of readiness: ${
            toError(error).message
          }`,
        ),
      );
  }
}

function nameOf(ref: string): string {
  return ref.includes(':') ? parseEntityRef(ref).name : ref;
}

/** The readiness on the tab of the entity, with the gate open where one is named. */
function linkTo(entityRef: string, gateId?: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const path = [namespace, kind, name].map(encodeURIComponent).join('/');
  return `/catalog/${path}/handoff/readiness${
    gateId ? `?gate=${encodeURIComponent(gateId)}` : ''
  }`;
}
