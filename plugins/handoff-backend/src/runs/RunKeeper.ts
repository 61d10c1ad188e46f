import type { Duration, DateTime } from 'luxon';
import type { ChangeSignals } from '../signals';
import type { DrillReminders } from './drills';
import type { RunsStore } from './RunsStore';

/** Closes runs that everybody has left, and reminds of drills. */
export class RunKeeper {
  static create(options: {
    store: RunsStore;
    signals: ChangeSignals;
    reminders: DrillReminders;
    abandonAfter: Duration<true>;
    clock: () => DateTime<true>;
  }): RunKeeper {
    return new RunKeeper(options);
  }

  private constructor(
    private readonly options: {
      store: RunsStore;
      signals: ChangeSignals;
      reminders: DrillReminders;
      abandonAfter: Duration<true>;
      clock: () => DateTime<true>;
    },
  ) {}

  /** Alerts have changed, and with them what active runs show, and whether they ask for an outcome. */
  async noticeAlerts(alertIds: string[]): Promise<void> {
    const { store, signals } = this.options;
    for (const run of await store.findAbout(alertIds)) signals.runChanged(run);
  }

  /** What is due now. */
  async keep(): Promise<void> {
    const { store, signals, reminders, abandonAfter, clock } = this.options;
    const now = clock().toUTC();
    const closed = await store.abandon(
      now.minus(abandonAfter).toISO(),
      now.toISO(),
    );
    for (const run of closed) signals.runBeganOrEnded(run);
    await reminders.sendDue();
  }
}
