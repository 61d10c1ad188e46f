import type { DocumentDifference } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import styles from './Gate.module.css';

/** How a document differs from what was signed, with a way to see both texts where both are there. */
export function DifferenceText({
  difference,
}: {
  difference: DocumentDifference;
}) {
  const { document, signed, current } = difference;
  const { t } = useMessages<'readiness'>();
  const links = useEntityLinks();
  const title = document?.title ?? t('readiness.signOff.document');
  if (signed === undefined || current === undefined) {
    return (
      <>
        {signed === undefined
          ? t('readiness.signOff.added', { document: title })
          : t('readiness.signOff.gone', { document: title })}
      </>
    );
  }
  const numbers = { signed: String(signed), current: String(current) };
  return (
    <>
      {t('readiness.signOff.changed', { document: title, ...numbers })}{' '}
      {document && (
        <Link
          className={styles.link}
          to={links.comparison(document.entityRef, document.id, {
            from: signed,
            to: current,
          })}
          aria-label={t('readiness.signOff.compareOf', {
            document: title,
            ...numbers,
          })}
        >
          {t('readiness.signOff.compare')}
        </Link>
      )}
    </>
  );
}
