import type { AuthService } from '@backstage/backend-plugin-api';
import type { DateTime } from 'luxon';
import type { ReleaseFactsFinder } from './ReleaseFactsFinder';
import type { ReleaseNotifier } from './ReleaseNotifier';
import { remindersOf, type ReleasePolicy } from './rules';
import type { ReleasesStore } from './store';

/** What is due within it is looked at; what was due longer ago was told. */
const AHEAD = { hours: 24 };
const BACK = { days: 7 };

/** Reminds those who must act of reviews, windows, tasks, and of looking back. */
export class ReleaseReminders {
  static create(options: {
    auth: AuthService;
    store: ReleasesStore;
    facts: ReleaseFactsFinder;
    notifier: ReleaseNotifier;
    policy: ReleasePolicy;
    clock: () => DateTime<true>;
  }): ReleaseReminders {
    return new ReleaseReminders(options);
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      store: ReleasesStore;
      facts: ReleaseFactsFinder;
      notifier: ReleaseNotifier;
      policy: ReleasePolicy;
      clock: () => DateTime<true>;
    },
  ) {}

  /** Everybody is reminded of one thing once, however many replicas there are. */
  async sendDue(): Promise<void> {
    const { auth, store, facts, notifier, policy, clock } = this.options;
    const now = clock().toUTC();
    const ids = await store.listDue({
      now: now.toISO(),
      since: now.minus(BACK).toISO(),
      until: now.plus(AHEAD).toISO(),
      reviewUntil: now
        .plus({ milliseconds: policy.reviewWithin.toMillis() / 2 })
        .toISO(),
    });
    const context = { credentials: await auth.getOwnServiceCredentials() };
    for (const id of ids) {
      const release = await store.get(id);
      if (!release) continue;
      const found = await facts.find(release, context);
      for (const reminder of remindersOf(found, policy)) {
        if (await store.claimNotice(id, reminder.key, now.toISO())) {
          notifier.notify(id, [reminder]);
        }
      }
    }
  }
}
