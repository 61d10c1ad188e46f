import type {
  AlertState,
  ListAlertsQuery,
} from 'backstage-plugin-handoff-common';
import { readChoices } from '../components/useAddressState';

/** Which alerts are listed. It lives in the address, so that a list can be sent to a colleague. */
export interface AlertsState {
  states: AlertState[];
  mine: boolean;
  entityRef?: string;
}

export const alertStates: AlertState[] = ['firing', 'stale', 'resolved'];

/** Without a word about states, those that deserve attention. */
const DEFAULT_STATES: AlertState[] = ['firing', 'stale'];

export function parseAlertsState(parameters: URLSearchParams): AlertsState {
  const states = readChoices(parameters, 'state', alertStates);
  return {
    states: states.length ? states : DEFAULT_STATES,
    mine: parameters.has('mine'),
    entityRef: parameters.get('entityRef') ?? undefined,
  };
}

export function formatAlertsState(state: AlertsState): URLSearchParams {
  const isDefault = state.states.join() === DEFAULT_STATES.join();
  return new URLSearchParams([
    ...(isDefault ? [] : state.states.map(each => ['state', each])),
    ...(state.mine ? [['mine', 'true']] : []),
    ...(state.entityRef ? [['entityRef', state.entityRef]] : []),
  ]);
}

export function alertsQuery(state: AlertsState): ListAlertsQuery {
  return {
    state: state.states,
    ...(state.mine && { owner: ['me'] }),
    ...(state.entityRef && { entityRef: [state.entityRef] }),
  };
}
