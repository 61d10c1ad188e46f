import { Button } from '@backstage/ui';
import { SearchIcon } from 'lucide-react';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { FreshnessPill } from '../components/FreshnessPill';
import { DocumentLink } from '../documents/DocumentLink';
import { useMessages } from '../translation';
import styles from './Glance.module.css';

/** More than this would no longer be taken in at a glance. */
const SHOWN_DOCUMENTS = 2;

/** Among more than this, the first two are no better than any others, and looking for the right one is the way. */
const FEW_DOCUMENTS = 6;

/** The first documents of a kind, or the words that say there is none. */
export function ShortcutList(props: {
  documents: HandoffDocument[];
  missing: string;
  /** Takes the reader to where a document is found among many. */
  onFind: () => void;
}) {
  const { documents, missing, onFind } = props;
  const { t } = useMessages<'entity'>();
  const more = documents.length - SHOWN_DOCUMENTS;

  if (documents.length === 0) {
    return <p className={styles.missing}>{missing}</p>;
  }
  if (documents.length > FEW_DOCUMENTS) {
    return (
      <Button
        className={styles.find}
        size="small"
        variant="secondary"
        iconStart={<SearchIcon />}
        onPress={onFind}
      >
        {t('entity.glance.find', { number: String(documents.length) })}
      </Button>
    );
  }
  return (
    <>
      {documents.slice(0, SHOWN_DOCUMENTS).map(document => (
        <p key={document.id} className={styles.line}>
          <DocumentLink document={document} />{' '}
          {document.freshness.state === 'stale' && (
            <FreshnessPill {...document.freshness} />
          )}
        </p>
      ))}
      {more > 0 && (
        <p className={styles.more}>
          {t('entity.glance.more', { count: more })}
        </p>
      )}
    </>
  );
}
