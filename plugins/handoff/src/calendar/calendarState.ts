import {
  releaseStates,
  type CalendarQuery,
  type ReleaseState,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { readChoices } from '../components/useAddressState';

/** How the calendar can be looked at. */
export const calendarViews = ['month', 'week', 'list'] as const;

export type CalendarView = (typeof calendarViews)[number];

/** What can be shown beside releases. */
export const calendarLayers = [
  'window',
  'freeze',
  'maintenance',
  'review',
] as const;

export type CalendarLayer = (typeof calendarLayers)[number];

/** What of the calendar is shown. It lives in the address, so that it can be sent to a colleague. */
export interface CalendarState {
  /** What suits the width of the window where nothing is said. */
  view?: CalendarView;
  /** A day of the time that is shown, like 2026-11-23; today where nothing is said. */
  date?: string;
  /** The reader's own time zone, or UTC. */
  zone: 'local' | 'utc';
  hidden: CalendarLayer[];
  /** Full ref of a User or Group, or `me`. */
  owner?: string;
  /** Full ref. */
  system?: string;
  /** Full ref. */
  entityRef?: string;
  states: ReleaseState[];
}

export function parseCalendarState(parameters: URLSearchParams): CalendarState {
  const one = (name: string) => parameters.get(name) || undefined;
  const date = one('date');
  return {
    view: calendarViews.find(view => view === parameters.get('view')),
    date: date && DateTime.fromISO(date).isValid ? date : undefined,
    zone: parameters.get('zone') === 'utc' ? 'utc' : 'local',
    hidden: readChoices(parameters, 'hide', calendarLayers),
    owner: one('owner'),
    system: one('system'),
    entityRef: one('entityRef'),
    states: readChoices(parameters, 'state', releaseStates),
  };
}

export function formatCalendarState(state: CalendarState): URLSearchParams {
  const { view, date, zone, owner, system, entityRef } = state;
  return new URLSearchParams([
    ...Object.entries({
      view,
      date,
      zone: zone === 'utc' ? zone : undefined,
      owner,
      system,
      entityRef,
    }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ...state.hidden.map(each => ['hide', each]),
    ...state.states.map(each => ['state', each]),
  ]);
}

/** The time that is shown, as `from` and before `to`: months with the days of other months in their first and last week. */
export function shownSpan(
  view: CalendarView,
  date: DateTime,
): { from: DateTime; to: DateTime } {
  if (view === 'week') {
    const from = date.startOf('week');
    return { from, to: from.plus({ weeks: 1 }) };
  }
  const from = date.startOf('month');
  const to = from.plus({ months: 1 });
  if (view === 'list') return { from, to };
  const first = from.startOf('week');
  // As many weeks as the calendar draws for every month.
  return { from: first, to: first.plus({ weeks: 6 }) };
}

/** The day with which the time before or after what is shown begins. */
export function turn(view: CalendarView, date: DateTime, by: 1 | -1): DateTime {
  return view === 'week'
    ? date.plus({ weeks: by })
    : date.startOf('month').plus({ months: by });
}

/** What the backend is asked for. */
export function calendarQuery(
  state: CalendarState,
  span: { from: DateTime; to: DateTime },
): CalendarQuery {
  const { owner, system, entityRef, states } = state;
  return {
    from: span.from.toUTC().toISO() ?? '',
    to: span.to.toUTC().toISO() ?? '',
    ...(owner && { owner: [owner] }),
    ...(system && { system: [system] }),
    ...(entityRef && { entityRef: [entityRef] }),
    ...(states.length > 0 && { state: states }),
  };
}
