import {
  changeKinds,
  risks,
  type ChangeKind,
  type ChangeState,
  type ListChangesQuery,
  type Risk,
} from 'backstage-plugin-handoff-common';
import { readChoices } from '../../components/useAddressState';

/** Which changes are listed. It lives in the address, so that a list can be sent to a colleague. */
export interface ChangesState {
  /** Any of them; all without one. */
  kinds: ChangeKind[];
  state?: ChangeState;
  risk?: Risk;
  environment?: string;
  /** Words of the title, or how a version or commit begins. */
  text: string;
}

export const changeStates: readonly ChangeState[] = [
  'open',
  'merged',
  'deployed',
  'failed',
  'closed',
  'reverted',
];

const TEXT_MAXIMUM_CHARACTERS = 200;

export function parseChangesState(parameters: URLSearchParams): ChangesState {
  return {
    kinds: readChoices(parameters, 'kind', changeKinds),
    state: readChoices(parameters, 'state', changeStates).at(0),
    risk: readChoices(parameters, 'risk', risks).at(0),
    environment: parameters.get('environment') || undefined,
    text: parameters.get('q')?.slice(0, TEXT_MAXIMUM_CHARACTERS) ?? '',
  };
}

export function formatChangesState(state: ChangesState): URLSearchParams {
  const { risk, environment } = state;
  return new URLSearchParams([
    ...state.kinds.map(kind => ['kind', kind]),
    ...Object.entries({ state: state.state, risk, environment }).flatMap(
      ([name, value]) => (value ? [[name, value]] : []),
    ),
    ...(state.text ? [['q', state.text]] : []),
  ]);
}

export function isNarrowed(state: ChangesState): boolean {
  return formatChangesState(state).size > 0;
}

/** What the backend is asked for. */
export function changesQuery(state: ChangesState): ListChangesQuery {
  const { kinds, risk, environment } = state;
  return {
    ...(kinds.length > 0 && { kind: kinds }),
    ...(state.state && { state: [state.state] }),
    ...(risk && { risk: [risk] }),
    ...(environment && { environment: [environment] }),
    ...(state.text.trim() && { text: state.text.trim() }),
  };
}
