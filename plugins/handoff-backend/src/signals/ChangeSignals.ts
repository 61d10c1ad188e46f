import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { SignalsService } from '@backstage/plugin-signals-node';
import { atMostEvery } from './atMostEvery';

/** What of an entity has changed, or of all alerts. */
type EntityTopic =
  | 'alerts'
  | 'changes'
  | 'documents'
  | 'runs'
  | 'follow-ups'
  | 'readiness'
  | 'releases';

type Topic = EntityTopic | 'periods';

/** How often lists of all entities are told, however many are computed. */
const FLEET_MILLISECONDS = 5_000;

type EntityListener = (entityRef: string, changed: EntityTopic) => void;

/**
 * Tells open pages that something they show has changed, so that they ask again. What it was, they learn from their own
 * requests: a signal goes to whoever listens, and says nothing that not everybody may know. Nothing waits for it, and
 * nothing fails with it.
 */
export class ChangeSignals {
  static create(options: {
    signals: SignalsService;
    logger: LoggerService;
  }): ChangeSignals {
    return new ChangeSignals(options.signals, options.logger);
  }

  private readonly listeners: EntityListener[] = [];

  /** Whoever shows many entities does not hear of each, of which there may be thousands at a time. */
  private readonly fleetChanged = atMostEvery(FLEET_MILLISECONDS, () =>
    this.publish('handoff:readiness', 'readiness'),
  );

  private constructor(
    private readonly signals: SignalsService,
    private readonly logger: LoggerService,
  ) {}

  /** @param entityRefs - all that the alerts are or were about */
  alertsChanged(entityRefs: string[]): void {
    this.publish('handoff:alerts', 'alerts');
    for (const ref of entityRefs) this.entityChanged(ref, 'alerts');
  }

  changesChanged(entityRef: string): void {
    this.entityChanged(entityRef, 'changes');
  }

  followUpsChanged(entityRef: string): void {
    this.entityChanged(entityRef, 'follow-ups');
  }

  /** Somebody has verified a document. */
  documentReviewed(entityRef: string): void {
    this.entityChanged(entityRef, 'documents');
  }

  /** A document is to be trusted more, or less, for what has happened around it. */
  freshnessChanged(entityRef: string): void {
    this.entityChanged(entityRef, 'documents');
  }

  readinessChanged(entityRef: string): void {
    this.entityChanged(entityRef, 'readiness');
    this.fleetChanged();
  }

  /** Steps, notes or alerts of a run have changed. */
  runChanged({ id }: { id: string }): void {
    this.publish(`handoff:run:${id}`, true);
  }

  /** A release has changed, which may show on the pages of its entities as well. */
  releaseChanged(release: { id: string; entityRefs: string[] }): void {
    this.publish(`handoff:release:${release.id}`, true);
    this.publish('handoff:releases', 'releases');
    for (const ref of release.entityRefs) this.entityChanged(ref, 'releases');
  }

  /** Windows, freezes or maintenance periods have changed, and with them what releases do not fit. */
  periodsChanged(): void {
    this.publish('handoff:calendar', 'periods');
    this.publish('handoff:releases', 'periods');
  }

  /** A run has begun or ended, which shows on the pages of its entity as well. */
  runBeganOrEnded(run: { id: string; entityRef: string }): void {
    this.runChanged(run);
    this.entityChanged(run.entityRef, 'runs');
  }

  /** Calls, on this replica, whenever something of an entity has changed on it. */
  onEntityChanged(listener: EntityListener): void {
    this.listeners.push(listener);
  }

  private entityChanged(entityRef: string, changed: EntityTopic): void {
    this.listeners.forEach(listener => listener(entityRef, changed));
    this.publish(`handoff:entity:${entityRef}`, changed);
  }

  private publish(channel: string, changed: Topic | true): void {
    // `async`, so that one that throws at once is caught too.
    (async () =>
      this.signals.publish({
        recipients: { type: 'broadcast' },
        channel,
        message: { changed },
      }))().catch(error =>
      this.logger.warn(
        `A change could not be signalled on ${channel}: ${
          toError(error).message
        }`,
      ),
    );
  }
}
