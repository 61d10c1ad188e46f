import { useCallback, useRef, useState } from 'react';
import { PageSurface } from '../components/PageSurface';
import { useAddressState } from '../components/useAddressState';
import { PortalSearch } from '../search/PortalSearch';
import { SearchBox } from '../search/SearchBox';
import { formatSearchState, parseSearchState } from '../search/searchState';
import { useArrowKeys } from '../search/useArrowKeys';
import { useSlashKey } from '../search/useSlashKey';
import { HandoffHome } from './HandoffHome';

/** The page `/handoff`: one search box, and below it the results or what deserves attention. */
export function HandoffPortal() {
  const [state, change] = useAddressState(parseSearchState, formatSearchState);
  const [takesFocus, setTakesFocus] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const onKeyDown = useArrowKeys(field);
  const onFocusTaken = useCallback(() => setTakesFocus(false), []);
  useSlashKey(field);

  return (
    <PageSurface onKeyDown={onKeyDown}>
      <SearchBox
        field={field}
        text={state.text}
        onSearch={text => change({ text })}
        onEnter={() => setTakesFocus(true)}
      />
      {state.text.trim() ? (
        <PortalSearch
          state={state}
          onChange={change}
          takesFocus={takesFocus}
          onFocusTaken={onFocusTaken}
        />
      ) : (
        <HandoffHome />
      )}
    </PageSurface>
  );
}
