import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { SignalsService } from '@backstage/plugin-signals-node';

/** What of an entity has changed. */
export type EntityTopic = 'alerts' | 'runs' | 'follow-ups';

/**
 * Tells the pages that show an entity that something of it has changed, so that they ask again. What it was, they learn
 * from their own requests: a signal goes to whoever listens, and says nothing that not everybody may know. Nothing waits
 * for it, and nothing fails with it.
 */
export class EntitySignals {
  static create(options: {
    signals: SignalsService;
    logger: LoggerService;
  }): EntitySignals {
    return new EntitySignals(options.signals, options.logger);
  }

  private constructor(
    private readonly signals: SignalsService,
    private readonly logger: LoggerService,
  ) {}

  /** @param entityRef - full ref; the channel is `handoff:entity:` and this */
  announce(entityRef: string, changed: EntityTopic): void {
    this.signals
      .publish({
        recipients: { type: 'broadcast' },
        channel: `handoff:entity:${entityRef}`,
        message: { changed },
      })
      .catch(error =>
        this.logger.warn(
          `Could not signal a change of ${entityRef}: ${
            toError(error).message
          }`,
        ),
      );
  }
}
