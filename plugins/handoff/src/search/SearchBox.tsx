import { XIcon, SearchIcon } from 'lucide-react';
import { useEffect, useState, type RefObject } from 'react';
import useDebounce from 'react-use/lib/useDebounce';
import { useMayReadChanges } from '../changes/useMayReadChanges';
import { useMessages } from '../translation';
import styles from './SearchBox.module.css';

/** Short enough to feel at once, long enough to spare the backend half-typed words. */
const DEBOUNCE_MILLISECONDS = 200;

/** On a phone the keyboard would cover what the page shows. */
const canAutoFocus = () =>
  window.matchMedia?.('(hover: hover) and (pointer: fine)').matches ?? true;

/** One field for alert names, symptoms and services. Searches while one types; Enter goes to the best result. */
export function SearchBox(props: {
  text: string;
  onSearch: (text: string) => void;
  onEnter: () => void;
  field: RefObject<HTMLInputElement>;
}) {
  const { text, onSearch, onEnter, field } = props;
  const { t } = useMessages<'search'>();
  const mayReadChanges = useMayReadChanges();
  const [typed, setTyped] = useState(text);
  // The address may change without typing: a link, or the way back.
  useEffect(() => setTyped(text), [text]);
  useDebounce(() => typed !== text && onSearch(typed), DEBOUNCE_MILLISECONDS, [
    typed,
  ]);
  useEffect(() => {
    if (canAutoFocus()) {
      field.current?.focus();
    }
  }, [field]);

  return (
    <form
      role="search"
      className={styles.box}
      onSubmit={event => {
        event.preventDefault();
        onSearch(typed);
        onEnter();
      }}
    >
      <SearchIcon className={styles.icon} size={20} aria-hidden="true" />
      <input
        ref={field}
        className={styles.field}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={t(
          mayReadChanges ? 'search.labelWithChanges' : 'search.label',
        )}
        placeholder={t('search.placeholder')}
        title={t('search.hint')}
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
      {typed ? (
        <button
          type="button"
          className={styles.clear}
          aria-label={t('search.clear')}
          onClick={() => {
            setTyped('');
            onSearch('');
            field.current?.focus();
          }}
        >
          <XIcon size={20} aria-hidden="true" />
        </button>
      ) : (
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      )}
    </form>
  );
}
