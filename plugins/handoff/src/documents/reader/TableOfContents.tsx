import { RiArrowDownSLine } from '@remixicon/react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Heading } from 'backstage-plugin-handoff-common';
import { useId, useMemo, useState } from 'react';
import { handoffTranslationRef } from '../../translation';
import styles from './TableOfContents.module.css';
import { buildTableOfContents } from './tableOfContents';
import { useCurrentHeading } from './useCurrentHeading';

/**
 * Links to the sections of a document, with the one being read marked; folded away where room is scarce.
 *
 * @remarks
 *
 * Render it once the text is there, because it watches the headings in it. `headings` must be stable.
 */
export function TableOfContents(props: { headings: readonly Heading[] }) {
  const { headings } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const entries = useMemo(() => buildTableOfContents(headings), [headings]);
  const slugs = useMemo(
    () =>
      entries.flatMap(({ heading, children }) =>
        [heading, ...children].map(({ slug }) => slug),
      ),
    [entries],
  );
  const current = useCurrentHeading(slugs);
  if (slugs.length < 2) {
    return null;
  }
  const link = ({ slug, text }: Heading) => (
    <a
      className={styles.link}
      href={`#${slug}`}
      aria-current={slug === current ? 'location' : undefined}
      onClick={() => setOpen(false)}
    >
      {text}
    </a>
  );
  return (
    <nav
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
        <RiArrowDownSLine size={16} aria-hidden="true" />
      </button>
      <div className={styles.title} aria-hidden="true">
        {t('reader.tableOfContents')}
      </div>
      <ul className={styles.list} id={listId}>
        {entries.map(({ heading, children }) => (
          <li key={heading.slug}>
            {link(heading)}
            {children.length > 0 && (
              <ul>
                {children.map(child => (
                  <li key={child.slug}>{link(child)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
