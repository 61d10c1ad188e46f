import { Button } from '@backstage/ui';
import type { Revision } from 'backstage-plugin-handoff-common';
import { useId, type ReactNode } from 'react';
import { useMessages } from '../../translation';
import styles from './RevisionHistory.module.css';
import { RevisionRow } from './RevisionRow';

/** Numbers of the two revisions that are compared. */
export interface RevisionSelection {
  from: number;
  to: number;
}

/** The revisions of a document, newest first, any two of which may be chosen for comparison. */
export function RevisionHistory(props: {
  revisions: readonly Revision[];
  selection: RevisionSelection | undefined;
  onSelect(selection: RevisionSelection): void;
  actionsOf?: (revision: Revision) => ReactNode;
  /** Loads older revisions; absent when all are here. */
  onLoadMore?: () => void;
  isLoadingMore?: boolean;
}) {
  const { revisions, selection, onSelect, onLoadMore, isLoadingMore } = props;
  const { t } = useMessages<'history'>();
  const group = useId();
  return (
    <fieldset className={styles.history}>
      <legend className={styles.legend}>{t('history.choose')}</legend>
      <div className={styles.columns} aria-hidden="true">
        <span>{t('history.from')}</span>
        <span>{t('history.to')}</span>
      </div>
      <ol className={styles.list} reversed>
        {revisions.map((revision, index) => (
          <RevisionRow
            key={revision.number}
            revision={revision}
            group={group}
            isLatest={index === 0}
            selection={selection}
            onSelect={onSelect}
            actions={props.actionsOf?.(revision)}
          />
        ))}
      </ol>
      {onLoadMore && (
        <Button
          variant="secondary"
          size="small"
          isPending={isLoadingMore}
          onPress={onLoadMore}
        >
          {t('history.more')}
        </Button>
      )}
    </fieldset>
  );
}
