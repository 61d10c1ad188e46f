import {
  documentKinds,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';
import { readChoices } from '../components/useAddressState';

/** What is searched, as it stands in the address. */
export interface SearchState {
  text: string;
  kinds: DocumentKind[];
  /** Whether only entities of the caller and their groups are searched. */
  mine: boolean;
  tags: string[];
  /** Full refs of the only entities that are searched. */
  entityRefs: string[];
}

/** Reads the query of the page; kinds that do not exist are ignored. */
export function parseSearchState(parameters: URLSearchParams): SearchState {
  return {
    text: parameters.get('q') ?? '',
    kinds: readChoices(parameters, 'kind', documentKinds),
    mine: parameters.getAll('owner').includes('me'),
    tags: parameters.getAll('tag'),
    entityRefs: parameters.getAll('entityRef'),
  };
}

/** Writes the query of the page. */
export function formatSearchState(state: SearchState): URLSearchParams {
  return new URLSearchParams([
    ...(state.text ? [['q', state.text]] : []),
    ...state.kinds.map(kind => ['kind', kind]),
    ...(state.mine ? [['owner', 'me']] : []),
    ...state.tags.map(tag => ['tag', tag]),
    ...state.entityRefs.map(ref => ['entityRef', ref]),
  ]);
}

/** Whether something narrows the search. */
export function hasFilters(state: SearchState): boolean {
  return (
    state.mine ||
    state.kinds.length + state.tags.length + state.entityRefs.length > 0
  );
}

/** The same search with nothing that narrows it. */
export function withoutFilters({ text }: SearchState): SearchState {
  return { text, kinds: [], mine: false, tags: [], entityRefs: [] };
}
