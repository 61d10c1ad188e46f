import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ChangeSignals } from '../signals';

/** Alerts that are new, or of which something changed. */
export interface AlertChange {
  ids: string[];
  /** All that they are or were about. */
  entityRefs: string[];
}

/** Told of changes after they are stored. On one replica only: whoever has to know all asks the service for states. */
export type AlertChangeListener = (change: AlertChange) => Promise<void>;

/** Tells open pages and other domains that alerts changed. */
export class AlertChanges {
  static create(options: {
    signals: ChangeSignals;
    logger: LoggerService;
  }): AlertChanges {
    return new AlertChanges(options.signals, options.logger);
  }

  private readonly listeners: AlertChangeListener[] = [];

  private constructor(
    private readonly signals: ChangeSignals,
    private readonly logger: LoggerService,
  ) {}

  onAlertsChanged(listener: AlertChangeListener): void {
    this.listeners.push(listener);
  }

  /** Tells all; whoever cannot be told is left to find out, so that this never fails. */
  async tell(change: AlertChange): Promise<void> {
    if (!change.ids.length) return;
    this.signals.alertsChanged(change.entityRefs);
    for (const listener of this.listeners) {
      try {
        await listener(change);
      } catch (error) {
        this.logger.warn(
          `Changed alerts were told in vain: ${toError(error).message}`,
        );
      }
    }
  }
}
