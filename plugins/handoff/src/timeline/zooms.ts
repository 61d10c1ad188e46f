import type { DurationLike } from 'luxon';

/** How far back from now the timeline goes. */
export const zooms = ['hour', 'six-hours', 'day', 'week', 'month'] as const;

export type Zoom = (typeof zooms)[number];

export const zoomLengths: Record<Zoom, DurationLike> = {
  hour: { hours: 1 },
  'six-hours': { hours: 6 },
  day: { days: 1 },
  week: { weeks: 1 },
  month: { days: 30 },
};
