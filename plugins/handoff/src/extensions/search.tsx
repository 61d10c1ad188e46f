import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { HandshakeIcon } from 'lucide-react';
import { SEARCH_DOCUMENT_TYPE } from '../search/searchDocumentType';

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
