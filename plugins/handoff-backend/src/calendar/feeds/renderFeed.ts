import {
  releasePath,
  type ReleaseState,
} from 'backstage-plugin-handoff-common';
import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import type { PlannedRelease } from '../../releases';

const STATUSES: Record<ReleaseState, ICalEventStatus> = {
  draft: ICalEventStatus.TENTATIVE,
  'in-review': ICalEventStatus.TENTATIVE,
  accepted: ICalEventStatus.CONFIRMED,
  deploying: ICalEventStatus.CONFIRMED,
  deployed: ICalEventStatus.CONFIRMED,
  reviewed: ICalEventStatus.CONFIRMED,
  rejected: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
  'rolling-back': ICalEventStatus.CONFIRMED,
  'rolled-back': ICalEventStatus.CONFIRMED,
};
/** How often calendar programs should look, in seconds. */
const LOOK_EVERY = 3_600;

/**
 * Releases as iCalendar: of each its title, window, state and link, and nothing else.
 *
 * @param options.appBaseUrl - address of the portal; without it there are no links
 */
export function renderFeed(
  releases: Pick<PlannedRelease, 'id' | 'title' | 'window' | 'state'>[],
  options: { title: string; appBaseUrl?: string; now: Date },
): string {
  const { appBaseUrl, now } = options;
  const calendar = new ICalCalendar({
    name: oneLine(options.title),
    prodId: { company: 'Handoff', product: 'Releases' },
    ttl: LOOK_EVERY,
  });
  for (const { id, title, window, state } of releases) {
    calendar.createEvent({
      id: `${id}@handoff`,
      stamp: now,
      start: new Date(window.start),
      end: new Date(window.end),
      summary: `${oneLine(title)} (${state.replace('-', ' ')})`,
      status: STATUSES[state],
      url: appBaseUrl && `${appBaseUrl}${releasePath(id)}`,
    });
  }
  return calendar.toString();
}

/** What stands on a line of its own in the format must not begin another one. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
