import type { IntakeReport } from 'backstage-plugin-handoff-common';
import type { DateTime, Duration } from 'luxon';
import { ContentTooLargeError } from '../../http';
import type { AlertChanges } from '../AlertChanges';
import type { AlertFormat } from '../AlertsService';
import type { AlertRecord, AlertRecordsStore } from '../records';
import type { AlertLinker } from './AlertLinker';
import { mergeAlerts, type Outcome } from './mergeAlerts';
import { readAlert, type ReceivedAlert } from './readAlert';

/** Of so many alerts the report tells what could not be used. */
const MAX_REPORTED = 100;

/** Takes alerts in: reads them, finds what they are about, stores them in one transaction, and tells who listens. */
export class AlertIntake {
  static create(options: {
    store: AlertRecordsStore;
    linker: AlertLinker;
    changes: AlertChanges;
    maxAlerts: number;
    staleAfter: Duration;
    clock: () => DateTime<true>;
  }): AlertIntake {
    return new AlertIntake(options);
  }

  private constructor(
    private readonly options: {
      store: AlertRecordsStore;
      linker: AlertLinker;
      changes: AlertChanges;
      maxAlerts: number;
      staleAfter: Duration;
      clock: () => DateTime<true>;
    },
  ) {}

  /**
   * @param alerts - as they were sent, whatever they hold
   * @throws ContentTooLargeError for more alerts than are taken in one call
   */
  async receive(alerts: unknown[], format: AlertFormat): Promise<IntakeReport> {
    const { store, linker, changes, maxAlerts, staleAfter, clock } =
      this.options;
    if (alerts.length > maxAlerts) {
      throw new ContentTooLargeError(
        `alerts: ${alerts.length} of them, but one call takes at most ${maxAlerts}; send them in several, or raise handoff.alerts.limits.maxAlerts`,
      );
    }
    const now = clock().toUTC();
    const received = alerts.map(alert => readAlert(alert, { format, now }));
    const links = await linker.link(received);
    let outcomes: Outcome[] = [];
    let changed: AlertRecord[] = [];
    if (received.length) {
      await store.change(identitiesOf(received), known => {
        const merged = mergeAlerts({
          known,
          received: received.map((alert, i) => ({ alert, links: links[i] })),
          now: now.toISO(),
          heardAfter: now.minus(staleAfter).toISO(),
        });
        ({ outcomes, changed } = merged);
        return merged.heard;
      });
    }
    // Nobody waits for those who are told.
    void changes.tell({
      ids: changed.map(({ id }) => id),
      entityRefs: [...new Set(changed.flatMap(each => each.entityRefs))],
    });
    return toReport(received, outcomes);
  }
}

function identitiesOf(received: ReceivedAlert[]) {
  return {
    fingerprints: [...new Set(received.map(each => each.fingerprint))],
    starts: [...new Set(received.flatMap(({ startsAt }) => startsAt ?? []))],
  };
}

function toReport(
  received: ReceivedAlert[],
  outcomes: Outcome[],
): IntakeReport {
  const count = (outcome: Outcome) =>
    outcomes.filter(each => each === outcome).length;
  return {
    received: received.length,
    added: count('added'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    problems: received
      .map(({ problems }, index) => ({ problems, index }))
      .filter(({ problems }) => problems.length)
      .slice(0, MAX_REPORTED)
      .flatMap(({ problems, index }) =>
        problems.map(problem => ({ index, ...problem })),
      ),
  };
}
