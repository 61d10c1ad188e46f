import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';

/**
 * Takes the events of a code host. What cannot be taken is told in the log, a kind of payload that cannot be used once, and
 * is lost to nobody but the source: a backfill finds it.
 *
 * @param options - `id`: of the subscription; replicas share it, so that one of them takes an event. `takers`: by topic; they
 * throw InputError for what cannot be used
 *
 * @public
 */
export async function subscribeToHost(options: {
  events: EventsService;
  logger: LoggerService;
  id: string;
  takers: Record<string, (payload: unknown) => Promise<void>>;
}): Promise<void> {
  const { events, logger, id, takers } = options;
  const told = new Set<string>();
  await events.subscribe({
    id,
    topics: Object.keys(takers),
    async onEvent({ topic, eventPayload }) {
      try {
        await takers[topic]?.(eventPayload);
      } catch (error) {
        const { name, message } = toError(error);
        if (name !== 'InputError') {
          logger.warn(`An event ${topic} was not taken: ${message}`);
        } else if (!told.has(topic)) {
          told.add(topic);
          logger.warn(
            `An event ${topic} cannot be used, and others like it may not either: ${message}`,
          );
        }
      }
    },
  });
}
