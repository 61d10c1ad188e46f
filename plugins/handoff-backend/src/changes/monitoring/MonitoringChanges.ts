import type { DateTime } from 'luxon';
import type { ChangesStore } from '../store';
import { wantsAcknowledgement } from './wantsAcknowledgement';

/** How many days back they are found. */
export const maxMonitoringDays = 90;

/** A change of the monitoring of an entity that wants an acknowledgement. */
export interface MonitoringChange {
  id: string;
  title: string;
  entityRef: string;
  /** When it took effect, ISO 8601 in UTC. */
  at: string;
  isAcknowledged: boolean;
}

/**
 * Changes of monitoring of the last days that want an acknowledgement, whoever may read them: for what the plugin finds out
 * in its own name.
 */
export class MonitoringChanges {
  static create(options: {
    store: ChangesStore;
    clock: () => DateTime<true>;
  }): MonitoringChanges {
    return new MonitoringChanges(options.store, options.clock);
  }

  private constructor(
    private readonly store: ChangesStore,
    private readonly clock: () => DateTime<true>,
  ) {}

  /** The newest first. One that is about several of the entities is told for each. */
  async find(entityRefs: string[]): Promise<MonitoringChange[]> {
    const wanted = new Set(entityRefs);
    const changes = await this.store.find({
      entityRefs,
      kinds: ['monitoring'],
      states: ['merged', 'deployed'],
      since: this.clock().minus({ days: maxMonitoringDays }).toUTC().toISO(),
    });
    return changes.filter(wantsAcknowledgement).flatMap(change => {
      const acknowledged = new Set(
        change.acknowledgements?.map(({ entityRef }) => entityRef),
      );
      return change.entityRefs
        .filter(ref => wanted.has(ref))
        .map(entityRef => ({
          id: change.id,
          title: change.title,
          entityRef,
          at: change.at,
          isAcknowledged: acknowledged.has(entityRef),
        }));
    });
  }
}
