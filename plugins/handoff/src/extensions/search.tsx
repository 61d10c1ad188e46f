import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { GitPullRequestIcon, HandshakeIcon } from 'lucide-react';
import {
  CHANGE_SEARCH_DOCUMENT_TYPE,
  SEARCH_DOCUMENT_TYPE,
} from '../search/searchDocumentType';

export const handoffSearchResultListItem = SearchResultListItemBlueprint.make({
  params: {
    icon: <HandshakeIcon />,
    predicate: result => result.type === SEARCH_DOCUMENT_TYPE,
    component: () =>
      import('../search/HandoffSearchResultListItem').then(
        m => m.HandoffSearchResultListItem,
      ),
  },
});

export const handoffSearchFilterResultType =
  SearchFilterResultTypeBlueprint.make({
    params: {
      value: SEARCH_DOCUMENT_TYPE,
      name: 'Handoff documents',
      icon: <HandshakeIcon />,
    },
  });

export const handoffChangeSearchResultListItem =
  SearchResultListItemBlueprint.make({
    name: 'changes',
    params: {
      icon: <GitPullRequestIcon />,
      predicate: result => result.type === CHANGE_SEARCH_DOCUMENT_TYPE,
      component: () =>
        import('../search/HandoffChangeSearchResultListItem').then(
          m => m.HandoffChangeSearchResultListItem,
        ),
    },
  });

export const handoffChangeSearchFilterResultType =
  SearchFilterResultTypeBlueprint.make({
    name: 'changes',
    params: {
      value: CHANGE_SEARCH_DOCUMENT_TYPE,
      name: 'Handoff changes',
      icon: <GitPullRequestIcon />,
    },
  });
