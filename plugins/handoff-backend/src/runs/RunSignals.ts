import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { EntitySignals } from '../signals';

/**
 * Tells the pages that show a run that it has changed, so that they ask again. A signal goes to whoever listens, so it says
 * no more than that. Nothing waits for it, and nothing fails with it.
 */
export class RunSignals {
  static create(options: {
    signals: SignalsService;
    entitySignals: EntitySignals;
    logger: LoggerService;
  }): RunSignals {
    return new RunSignals(options);
  }

  private constructor(
    private readonly services: {
      signals: SignalsService;
      entitySignals: EntitySignals;
      logger: LoggerService;
    },
  ) {}

  changed({ id }: { id: string }): void {
    const { signals, logger } = this.services;
    signals
      .publish({
        recipients: { type: 'broadcast' },
        channel: `handoff:run:${id}`,
        message: { changed: true },
      })
      .catch(error =>
        logger.warn(
          `Could not signal a change of run ${id}: ${toError(error).message}`,
        ),
      );
  }

  /** The run has begun or ended, which shows on the pages of its entity as well. */
  beganOrEnded(run: { id: string; entityRef: string }): void {
    this.changed(run);
    this.services.entitySignals.announce(run.entityRef, 'runs');
  }
}
