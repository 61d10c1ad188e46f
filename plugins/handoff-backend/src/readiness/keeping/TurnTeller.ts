import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import type { ReadinessCause } from 'backstage-plugin-handoff-common';
import type { ChangeSignals } from '../../signals';
import type { ReadinessTurn } from '../evaluation';
import type { CurrentGates } from '../gates';
import type { ReadinessNotifier } from './ReadinessNotifier';

/** Topic of the event bus on which changes of status are published. */
export const READINESS_TOPIC = 'handoff.readiness';

/** What shows on pages also where it changes no state. */
const SAID: ReadonlySet<ReadinessCause['type']> = new Set([
  'report',
  'sign-off',
  'decision',
  'waiver',
]);

/** Tells open pages, the event bus and owners what became of entities. Never fails. */
export class TurnTeller {
  static create(options: {
    events: EventsService;
    signals: ChangeSignals;
    notifier: ReadinessNotifier;
    gates: CurrentGates;
    logger: LoggerService;
  }): TurnTeller {
    return new TurnTeller(options);
  }

  private constructor(
    private readonly options: {
      events: EventsService;
      signals: ChangeSignals;
      notifier: ReadinessNotifier;
      gates: CurrentGates;
      logger: LoggerService;
    },
  ) {}

  async tell(turns: ReadinessTurn[]): Promise<void> {
    for (const turn of turns) {
      if (turn.transitions.length || SAID.has(turn.cause.type)) {
        this.options.signals.readinessChanged(turn.entityRef);
      }
      if (turn.hasTurned) await this.tellStatus(turn);
    }
  }

  private async tellStatus(turn: ReadinessTurn): Promise<void> {
    const { events, notifier, gates, logger } = this.options;
    const { entityRef, evaluation, before, cause, isQuiet } = turn;
    const { status, because } = evaluation.judged;
    if (status === 'not-ready' && !isQuiet) {
      notifier.notReady(entityRef, {
        owners: evaluation.owners,
        because,
        gates: gates.set,
      });
    }
    try {
      await events.publish({
        topic: READINESS_TOPIC,
        eventPayload: {
          entityRef,
          from: before?.status,
          to: status,
          because,
          cause,
          at: turn.transitions.at(-1)?.at,
        },
      });
    } catch (error) {
      logger.warn(
        `The readiness of ${entityRef} was published in vain: ${
          toError(error).message
        }`,
      );
    }
  }
}
