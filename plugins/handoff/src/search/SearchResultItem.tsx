import type { SearchResult } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { EntityLink } from '../components/EntityLink';
import { entityName } from '../components/entityName';
import { FreshnessPill } from '../components/FreshnessPill';
import { Highlighted } from '../components/Highlighted';
import { KindIcon } from '../components/KindIcon';
import { Pill } from '../components/Pill';
import { safeHref } from '../components/safeHref';
import { useEntityLinks } from '../components/useEntityLinks';
import { useMessages } from '../translation';
import styles from './SearchResultItem.module.css';
import { arrowKeyStop } from './useArrowKeys';

/** One document that was found: what it is, whose it is, whether it can be trusted, and where it matched. */
export function SearchResultItem({ result }: { result: SearchResult }) {
  const { t } = useMessages<'documents' | 'kind' | 'search'>();
  const links = useEntityLinks();
  const { entityRef, documentId, section, source, kind, freshness } = result;
  const outside = source.type === 'external' && safeHref(source.url);
  const title = <Highlighted segments={result.titleSegments} />;

  return (
    <li className={styles.result}>
      <h3 className={styles.title}>
        {outside ? (
          <a
            {...arrowKeyStop}
            href={outside}
            target="_blank"
            rel="noopener noreferrer"
          >
            {title}
          </a>
        ) : (
          <Link {...arrowKeyStop} to={links.document(entityRef, documentId)}>
            {title}
          </Link>
        )}
      </h3>
      <div className={styles.facts}>
        <span className={styles.kind}>
          <KindIcon kind={kind} />
          {t(`kind.${kind}`)}
        </span>
        <EntityLink entityRef={entityRef} />
        {result.alsoOf && result.alsoOf.length > 0 && (
          <span>
            {t('search.alsoOf', {
              entities: result.alsoOf.map(entityName).join(', '),
            })}
          </span>
        )}
        {freshness !== 'fresh' && <FreshnessPill state={freshness} />}
        {result.retired && (
          <Pill tone="neutral">{t('documents.state.retired')}</Pill>
        )}
        {source.path && <span className={styles.path}>{source.path}</span>}
      </div>
      {result.excerpt.length > 0 && (
        <p className={styles.excerpt}>
          <Highlighted segments={result.excerpt} />
        </p>
      )}
      {section && section.text !== result.title && !outside && (
        <Link
          className={styles.section}
          to={links.document(entityRef, documentId, section.slug)}
        >
          {t('search.section', { section: section.text })}
        </Link>
      )}
    </li>
  );
}
