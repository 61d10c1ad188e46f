import {
  timelineTypes,
  type TimelineType,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { readChoices } from '../components/useAddressState';
import { zooms, type Zoom } from './zooms';

/** Which part of the timeline shows. It lives in the address, so that it can be sent to a colleague. */
export interface TimelineState {
  /** How far back from now; a `range` counts instead. */
  zoom: Zoom;
  /** From when to when, ISO 8601 in UTC; until now, where it does not say. */
  range?: TimelineRange;
  /** Any of them; all without one. */
  types: TimelineType[];
  /** Whether what the entity depends on is told of as well. */
  includeDependencies: boolean;
}

export interface TimelineRange {
  since: string;
  until?: string;
}

const DEFAULT_ZOOM: Zoom = 'week';

/** What is looked at around an alert: a deployment of the same shift, and what was done about it. */
const AROUND = { before: { hours: 6 }, after: { hours: 1 } };

export function parseTimelineState(parameters: URLSearchParams): TimelineState {
  const since = readTime(parameters.get('since'));
  const until = readTime(parameters.get('until'));
  return {
    zoom: readChoices(parameters, 'zoom', zooms).at(0) ?? DEFAULT_ZOOM,
    range: since && (!until || since < until) ? { since, until } : undefined,
    types: readChoices(parameters, 'type', timelineTypes),
    includeDependencies: parameters.get('dependencies') === 'true',
  };
}

export function formatTimelineState(state: TimelineState): URLSearchParams {
  const { zoom, range, types, includeDependencies } = state;
  return new URLSearchParams([
    ...(range
      ? Object.entries(range).flatMap(([name, value]) =>
          value ? [[name, value]] : [],
        )
      : []),
    ...(zoom === DEFAULT_ZOOM || range ? [] : [['zoom', zoom]]),
    ...types.map(type => ['type', type]),
    ...(includeDependencies ? [['dependencies', 'true']] : []),
  ]);
}

/**
 * The part of the timeline that tells of what may have to do with something that happened then.
 *
 * @param at - ISO 8601
 */
export function timelineAround(at: string): URLSearchParams {
  const time = DateTime.fromISO(at, { zone: 'utc' });
  return formatTimelineState({
    zoom: DEFAULT_ZOOM,
    range: {
      since: time.minus(AROUND.before).toISO() ?? at,
      until: time.plus(AROUND.after).toISO() ?? at,
    },
    types: [],
    includeDependencies: true,
  });
}

function readTime(text: string | null): string | undefined {
  const time = DateTime.fromISO(text ?? '', { zone: 'utc' });
  return time.isValid ? time.toISO() : undefined;
}
