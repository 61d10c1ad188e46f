import { ChevronDownIcon } from 'lucide-react';
import type { Heading } from 'backstage-plugin-handoff-common';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../translation';
import {
  buildTableOfContents,
  flattenTableOfContents,
  type TableOfContentsEntry,
} from './buildTableOfContents';
import styles from './TableOfContents.module.css';
import { useCurrentHeading } from './useCurrentHeading';

/**
 * Links to the sections of a document, with the one being read marked; folded away where room is scarce.
 *
 * @remarks
 *
 * Render it together with the text, because it watches the headings in it. `headings` must be stable.
 */
export function TableOfContents(props: { headings: readonly Heading[] }) {
  const { headings } = props;
  const { t } = useMessages<'reader'>();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const entries = useMemo(() => buildTableOfContents(headings), [headings]);
  const slugs = useMemo(
    () => flattenTableOfContents(entries).map(({ slug }) => slug),
    [entries],
  );
  const current = useCurrentHeading(slugs);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current !== undefined && nav.current) {
      scrollToCurrent(nav.current);
    }
  }, [current]);
  if (slugs.length < 2) {
    return null;
  }
  return (
    <nav
      ref={nav}
      className={styles.contents}
      aria-label={t('reader.tableOfContents')}
      data-open={isOpen}
    >
      <button
        className={styles.toggle}
        type="button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {t('reader.tableOfContents')}
        <ChevronDownIcon size={16} aria-hidden="true" />
      </button>
      <div className={styles.title} aria-hidden="true">
        {t('reader.tableOfContents')}
      </div>
      <div className={styles.list} id={listId}>
        <Entries
          entries={entries}
          current={current}
          onFollow={() => setOpen(false)}
        />
      </div>
    </nav>
  );
}

/** Keeps the marked link in sight within a long list, without moving the page. */
function scrollToCurrent(nav: HTMLElement): void {
  const link = nav.querySelector('[aria-current]')?.getBoundingClientRect();
  const view = nav.getBoundingClientRect();
  if (link && (link.top < view.top || link.bottom > view.bottom)) {
    nav.scrollTop += link.top - view.top - view.height / 3;
  }
}

function Entries(props: {
  entries: TableOfContentsEntry[];
  current: string | undefined;
  onFollow(): void;
}) {
  const { entries, current, onFollow } = props;
  return (
    <ul>
      {entries.map(({ heading: { slug, text }, children }) => (
        <li key={slug}>
          <a
            className={styles.link}
            href={`#${slug}`}
            aria-current={slug === current ? 'location' : undefined}
            onClick={onFollow}
          >
            {text}
          </a>
          {children.length > 0 && <Entries {...props} entries={children} />}
        </li>
      ))}
    </ul>
  );
}
