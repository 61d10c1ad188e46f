import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import { useState } from 'react';
import { useMessages } from '../translation';
import { ChangeResultItem } from './ChangeResultItem';
import { NoResults } from './NoResults';
import styles from './PortalSearch.module.css';
import { SearchFilters } from './SearchFilters';
import { SearchResultItem } from './SearchResultItem';
import { SearchResults, type ResultFocus } from './SearchResults';
import { searchTypes, type SearchState, type SearchType } from './searchState';
import { useChangeResults, useDocumentResults } from './useSearchResults';
import { useSearchable } from './useSearchable';

const PAGE_SIZE = 20;
/** Enough to know how many there are. */
const HINT_SIZE = 1;

/** The results of a search: of documents and, for those who may read them, of changes. */
export function PortalSearch(
  props: ResultFocus & {
    state: SearchState;
    onChange: (change: Partial<SearchState>) => void;
  },
) {
  const { onChange, takesFocus, onFocusTaken } = props;
  const { t } = useMessages<'search'>();
  const { state, mayReadChanges, showsTypes } = useSearchable(props.state);
  const [paging, setPaging] = useState({ state, limit: PAGE_SIZE });
  const limit = paging.state === state ? paging.limit : PAGE_SIZE;
  const limitOf = (type: SearchType) =>
    type === state.type ? limit : HINT_SIZE;
  const documents = useDocumentResults(state, limitOf('documents'));
  const changes = useChangeResults(state, limitOf('changes'), mayReadChanges);
  const counts = {
    documents: documents.value?.results.totalItems,
    changes: changes.value?.results.totalItems,
  };

  const shared = {
    state,
    takesFocus,
    onFocusTaken,
    onMore: () => setPaging({ state, limit: limit + PAGE_SIZE }),
    countText: (count: number) => t(`search.${state.type}.results`, { count }),
    none: <NoResults state={state} counts={counts} onChange={onChange} />,
  };
  const results = (
    <>
      <SearchFilters state={state} onChange={onChange} />
      {state.type === 'changes' ? (
        <SearchResults
          {...shared}
          search={changes}
          renderItem={result => (
            <ChangeResultItem key={result.change.id} result={result} />
          )}
        />
      ) : (
        <SearchResults
          {...shared}
          search={documents}
          renderItem={result => (
            <SearchResultItem key={result.documentId} result={result} />
          )}
        />
      )}
    </>
  );
  if (!showsTypes) return results;
  return (
    <Tabs
      selectedKey={state.type}
      onSelectionChange={type => onChange({ type: type as SearchType })}
    >
      <div className={styles.types}>
        <TabList aria-label={t('search.types')}>
          {searchTypes.map(type => (
            <Tab key={type} id={type}>
              {counts[type] === undefined
                ? t(`search.${type}.title`)
                : t(`search.${type}.counted`, { number: String(counts[type]) })}
            </Tab>
          ))}
        </TabList>
      </div>
      <TabPanel key={state.type} id={state.type} className={styles.panel}>
        {results}
      </TabPanel>
    </Tabs>
  );
}
