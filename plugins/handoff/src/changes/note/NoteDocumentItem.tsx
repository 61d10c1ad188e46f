import type { NoteDocument } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { KindIcon } from '../../components/KindIcon';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import styles from './Note.module.css';

/** A document that a note names, with the revision that it had then and whether there is a newer one. */
export function NoteDocumentItem({ named }: { named: NoteDocument }) {
  const { document, revision, newerRevision } = named;
  const { id, entityRef, kind, title } = document;
  const { t } = useMessages<'kind' | 'note'>();
  const links = useEntityLinks();
  return (
    <li className={styles.document}>
      <span className={styles.named}>
        <KindIcon kind={kind} size={18} />
        <Link
          className={styles.documentLink}
          to={links.document(entityRef, id)}
        >
          {title}
        </Link>
      </span>
      <span className={styles.hint}>
        {t(`kind.${kind}`)}
        {revision && (
          <>
            {' · '}
            {t('note.documents.revision', { number: String(revision) })}
          </>
        )}
      </span>
      {revision && newerRevision && (
        <span className={styles.newer}>
          {t('note.documents.newer', { number: String(newerRevision) })}{' '}
          <Link
            className={styles.link}
            to={links.comparison(entityRef, id, {
              from: revision,
              to: newerRevision,
            })}
          >
            {t('note.documents.compare')}
          </Link>
        </span>
      )}
    </li>
  );
}
