import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SignalsService } from '@backstage/plugin-signals-node';

/** Alerts that are new, or of which something changed. */
export interface AlertChange {
  ids: string[];
  /** All that they are or were about. */
  entityRefs: string[];
}

/** Told of changes after they are stored. On one replica only: whoever has to know all asks the service for states. */
export type AlertChangeListener = (change: AlertChange) => Promise<void>;

/**
 * Tells open pages and other domains that alerts changed, not how: a signal reaches whoever listens, allowed or not.
 */
export class AlertChanges {
  static create(options: {
    signals: SignalsService;
    logger: LoggerService;
  }): AlertChanges {
    return new AlertChanges(options.signals, options.logger);
  }

  private readonly listeners: AlertChangeListener[] = [];

  private constructor(
    private readonly signals: SignalsService,
    private readonly logger: LoggerService,
  ) {}

  onAlertsChanged(listener: AlertChangeListener): void {
    this.listeners.push(listener);
  }

  /** Tells all; whoever cannot be told is left to find out, so that this never fails. */
  async tell(change: AlertChange): Promise<void> {
    if (!change.ids.length) return;
    const channels = [
      'handoff:alerts',
      ...change.entityRefs.map(ref => `handoff:entity:${ref}`),
    ];
    const told = await Promise.allSettled([
      ...channels.map(async channel =>
        this.signals.publish({
          recipients: { type: 'broadcast' },
          channel,
          message: { changed: 'alerts' },
        }),
      ),
      ...this.listeners.map(async listener => listener(change)),
    ]);
    const failed = told.filter(({ status }) => status === 'rejected');
    if (failed.length) {
      const [{ reason }] = failed as PromiseRejectedResult[];
      this.logger.warn(
        `Changed alerts could not be told to ${failed.length} of ${told.length} listeners: ${reason}`,
      );
    }
  }
}
