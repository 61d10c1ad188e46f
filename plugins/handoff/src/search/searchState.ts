import {
  changeKinds,
  documentKinds,
  risks,
  type ChangeKind,
  type DocumentKind,
  type Risk,
} from 'backstage-plugin-handoff-common';
import { readChoices } from '../components/useAddressState';

/** What can be searched for. */
export const searchTypes = ['documents', 'changes'] as const;

export type SearchType = (typeof searchTypes)[number];

/** What is searched, as it stands in the address. */
export interface SearchState {
  text: string;
  type: SearchType;
  /** Of documents. */
  kinds: DocumentKind[];
  changeKinds: ChangeKind[];
  /** Of changes. */
  risks: Risk[];
  /** Whether only entities of the caller and their groups are searched. */
  mine: boolean;
  /** Of documents. */
  tags: string[];
  /** Full refs of the only entities that are searched. */
  entityRefs: string[];
}

const NOTHING: SearchState = {
  text: '',
  type: 'documents',
  kinds: [],
  changeKinds: [],
  risks: [],
  mine: false,
  tags: [],
  entityRefs: [],
};

/** Reads the query of the page; kinds that do not exist are ignored. */
export function parseSearchState(parameters: URLSearchParams): SearchState {
  const type = readChoices(parameters, 'type', searchTypes).at(-1);
  const shared = {
    text: parameters.get('q') ?? '',
    mine: parameters.getAll('owner').includes('me'),
    entityRefs: parameters.getAll('entityRef'),
  };
  return type === 'changes'
    ? {
        ...NOTHING,
        ...shared,
        type,
        changeKinds: readChoices(parameters, 'kind', changeKinds),
        risks: readChoices(parameters, 'risk', risks),
      }
    : {
        ...NOTHING,
        ...shared,
        kinds: readChoices(parameters, 'kind', documentKinds),
        tags: parameters.getAll('tag'),
      };
}

/** Writes the query of the page. */
export function formatSearchState(state: SearchState): URLSearchParams {
  const ofType =
    state.type === 'changes'
      ? [
          ['type', state.type],
          ...state.changeKinds.map(kind => ['kind', kind]),
          ...state.risks.map(risk => ['risk', risk]),
        ]
      : [
          ...state.kinds.map(kind => ['kind', kind]),
          ...state.tags.map(tag => ['tag', tag]),
        ];
  return new URLSearchParams([
    ...(state.text ? [['q', state.text]] : []),
    ...ofType,
    ...(state.mine ? [['owner', 'me']] : []),
    ...state.entityRefs.map(ref => ['entityRef', ref]),
  ]);
}

/** Whether something narrows the search. */
export function hasFilters(state: SearchState): boolean {
  const { kinds, changeKinds: kindsOfChanges, tags, entityRefs } = state;
  return (
    state.mine ||
    [kinds, kindsOfChanges, state.risks, tags, entityRefs].some(
      chosen => chosen.length > 0,
    )
  );
}

/** The same search with nothing that narrows it. */
export function withoutFilters({ text, type }: SearchState): SearchState {
  return { ...NOTHING, text, type };
}
