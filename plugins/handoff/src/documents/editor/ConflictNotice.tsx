import { Button } from '@backstage/ui';
import { useDeferredValue, useMemo } from 'react';
import { entityName } from '../../components/entityName';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import { RevisionDiff } from '../history/RevisionDiff';
import styles from './DocumentEditor.module.css';
import type { LoadedDocument } from './loadDocument';

/** Shows what saving would change of the text that somebody else has saved in the meantime. */
export function ConflictNotice(props: {
  theirs: LoadedDocument;
  /** Follows what is being written. */
  mine: string;
  onTake: () => void;
}) {
  const { theirs, onTake } = props;
  const { t } = useMessages<'editor'>();
  const mine = useDeferredValue(props.mine);
  const { revision } = theirs.newest;
  const after = useMemo(
    () => ({
      // What it would be, were it saved.
      revision: { ...revision, number: revision.number + 1 },
      content: mine,
      headings: [],
    }),
    [revision, mine],
  );
  return (
    <div className={styles.conflict}>
      <Notice
        status="warning"
        title={t('editor.conflict.title', {
          author: revision.author
            ? entityName(revision.author)
            : t('editor.conflict.anonymous'),
          number: String(revision.number),
        })}
        actions={
          <Button size="small" variant="secondary" onPress={onTake}>
            {t('editor.conflict.take')}
          </Button>
        }
      >
        {t('editor.conflict.description')}
      </Notice>
      <RevisionDiff before={theirs.newest} after={after} />
    </div>
  );
}
