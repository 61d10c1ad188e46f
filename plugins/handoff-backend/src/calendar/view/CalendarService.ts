import type { Calendar, ReleaseState } from 'backstage-plugin-handoff-common';
import type { CalendarContext } from '../periods';

/** What of the calendar a caller asks for; of owners, `me` stands for the caller and their groups. */
export interface CalendarSelection {
  /** ISO 8601 in UTC. */
  from: string;
  to: string;
  entityRefs?: string[];
  owners?: string[];
  systems?: string[];
  states?: readonly ReleaseState[];
}

/** When releases take place, and when they may. */
export interface CalendarService {
  /**
   * Releases that have a window, periods, conflicts and reviews of some time, as the caller may see them.
   *
   * @throws InputError for a time of more than 400 days
   */
  get(
    selection: CalendarSelection,
    context: CalendarContext,
  ): Promise<Calendar>;
}
