import { DateTime, type Duration } from 'luxon';
import type { ReleaseFacts } from './guards';
import { everybody, nextOf } from './nextOf';
import type { ReleaseNotice } from './noticesOf';

/** A notice that is sent once for its key. */
export interface ReleaseReminder extends ReleaseNotice {
  key: string;
}

/** How long before people are reminded of a window and of tasks. */
const AHEAD = { hours: 24 };

/** Of what is due now, those who must act are reminded: of a review at half time and when it is due. */
export function remindersOf(
  facts: ReleaseFacts,
  { reviewWithin }: { reviewWithin: Duration<true> },
): ReleaseReminder[] {
  const { release, now } = facts;
  const { title, state, window, watchUntil, reviewDueAt } = release;
  const next = nextOf(facts);
  const reminders: ReleaseReminder[] = [];
  if (state === 'in-review' && reviewDueAt && next) {
    const due = DateTime.fromISO(reviewDueAt);
    const half = due.minus({ milliseconds: reviewWithin.toMillis() / 2 });
    const isDue = now >= due;
    if (isDue || now >= half) {
      reminders.push({
        key: `review:${isDue ? 'due' : 'half'}:${reviewDueAt}`,
        about: 'review',
        to: next.parties,
        title: isDue
          ? `The review of “${title}” is overdue`
          : `“${title}” still waits for you`,
        description: `Due ${reviewDueAt}`,
        isUrgent: isDue,
      });
    }
  }
  if (state === 'accepted' && window && next) {
    const start = DateTime.fromISO(window.start);
    if (now >= start.minus(AHEAD) && now < start) {
      reminders.push({
        key: `window:${window.start}`,
        about: 'window',
        to: next.parties,
        title: `The window of “${title}” begins soon`,
        description: window.start,
      });
    }
  }
  if (
    state === 'deployed' &&
    watchUntil &&
    now >= DateTime.fromISO(watchUntil)
  ) {
    reminders.push({
      key: `watched:${watchUntil}`,
      about: 'watched',
      to: everybody(release),
      title: `“${title}” was watched long enough: look back at it together`,
    });
  }
  return [...reminders, ...ofTasks(facts)].filter(({ to }) => to.length);
}

/** Everything that somebody has to do soon comes in one. */
function ofTasks({ release, now }: ReleaseFacts): ReleaseReminder[] {
  if (!['accepted', 'deploying', 'deployed'].includes(release.state)) return [];
  const due = release.tasks.filter(
    ({ doneAt, dueAt, owner }) =>
      !doneAt && owner && dueAt && now >= DateTime.fromISO(dueAt).minus(AHEAD),
  );
  const byOwner = Map.groupBy(due, ({ owner }) => owner!);
  return [...byOwner].map(([owner, tasks]) => {
    const first = tasks.map(({ dueAt }) => dueAt!).sort()[0];
    return {
      key: `tasks:${owner}:${tasks.length}:${first}`,
      about: `tasks:${owner}`,
      to: [owner],
      title: `${tasks.length === 1 ? 'A task' : `${tasks.length} tasks`} of “${
        release.title
      }” ${tasks.length === 1 ? 'is' : 'are'} due`,
      description: `${tasks[0].title}: ${first}`,
    };
  });
}
