import {
  releaseStates,
  type ListReleasesQuery,
  type ReleaseState,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';

/** Where a release still has a way to go before it is deployed. */
export const openStates = [
  'draft',
  'in-review',
  'rejected',
  'accepted',
  'deploying',
  'rolling-back',
] as const satisfies readonly ReleaseState[];

/** What a release can have come to. */
export const endedStates: readonly ReleaseState[] = releaseStates.filter(
  state => !openStates.some(open => open === state),
);

/** What the backend takes. */
const TEXT_MAXIMUM_CHARACTERS = 200;

const GROUPS = { open: openStates, ended: endedStates };

/** Which releases are listed. It lives in the address, so that a list can be sent to a colleague. */
export interface ReleasesState {
  state?: ReleaseState | keyof typeof GROUPS;
  /** Full ref of a User or Group, or `me`. */
  owner?: string;
  /** Full ref. */
  entityRef?: string;
  /** A part of the title, the goal or the version. */
  text?: string;
  /** First and last day, like 2026-12-31, where the reader is. */
  from?: string;
  until?: string;
}

export function parseReleasesState(parameters: URLSearchParams): ReleasesState {
  const one = (name: string) => parameters.get(name) || undefined;
  const day = (name: string) =>
    DateTime.fromISO(one(name) ?? '').isValid ? one(name) : undefined;
  return {
    state: ([...releaseStates, 'open', 'ended'] as const).find(
      each => each === one('state'),
    ),
    owner: one('owner'),
    entityRef: one('entity'),
    text: one('q')?.slice(0, TEXT_MAXIMUM_CHARACTERS),
    from: day('from'),
    until: day('until'),
  };
}

export function formatReleasesState(state: ReleasesState): URLSearchParams {
  const { entityRef: entity, text: q, ...others } = state;
  return new URLSearchParams(
    Object.entries({ ...others, entity, q }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    ),
  );
}

/** What the backend is asked for. */
export function releasesQuery(wanted: ReleasesState): ListReleasesQuery {
  const { state, owner, entityRef, from, until } = wanted;
  const text = wanted.text?.trim();
  const toTime = (day: DateTime) => day.toUTC().toISO() ?? undefined;
  return {
    ...(state && {
      state:
        state === 'open' || state === 'ended' ? [...GROUPS[state]] : [state],
    }),
    ...(owner && { owner: [owner] }),
    ...(entityRef && { entityRef: [entityRef] }),
    ...(text && { q: text }),
    ...(from && { from: toTime(DateTime.fromISO(from).startOf('day')) }),
    ...(until && {
      to: toTime(DateTime.fromISO(until).startOf('day').plus({ days: 1 })),
    }),
  };
}
