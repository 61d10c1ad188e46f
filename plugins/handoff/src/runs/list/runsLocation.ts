import type { ListRunsQuery } from 'backstage-plugin-handoff-common';

/** Which runs the address of the list asks for. */
export interface RunsLocation {
  state: 'all' | 'active' | 'ended';
  /** Whether only runs in which the reader did something are listed. */
  mine: boolean;
  /** Full ref of the entity whose runs are listed. */
  entityRef?: string;
}

/** Reads the query of the list's address. */
export function parseRunsLocation(parameters: URLSearchParams): RunsLocation {
  const state = parameters.get('state');
  return {
    state: state === 'active' || state === 'ended' ? state : 'all',
    mine: parameters.get('mine') === 'true',
    entityRef: parameters.get('entity') || undefined,
  };
}

/** The query that lists these runs, with a leading question mark. */
export function runsSearch({ state, mine, entityRef }: RunsLocation): string {
  const parameters = new URLSearchParams({
    ...(state !== 'all' && { state }),
    ...(mine && { mine: 'true' }),
    ...(entityRef && { entity: entityRef }),
  });
  return `?${parameters}`;
}

/** What the backend is asked for. */
export function runsQuery({
  state,
  mine,
  entityRef,
}: RunsLocation): ListRunsQuery {
  return {
    ...(entityRef && { entityRef: [entityRef] }),
    ...(mine && { participant: 'me' }),
    ...(state === 'active' && { state: ['active'] }),
    ...(state === 'ended' && { state: ['finished', 'aborted', 'abandoned'] }),
  };
}
