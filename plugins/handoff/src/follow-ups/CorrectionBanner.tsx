import type { FollowUp } from 'backstage-plugin-handoff-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { EntityName } from '../components/EntityName';
import { Notice } from '../components/Notice';
import { Time } from '../components/Time';
import { useMessages } from '../translation';
import { CloseDialog } from './CloseDialog';
import styles from './FollowUps.module.css';
import { useMayFollowUp } from './useMayFollowUp';

/** Above what somebody has reported as wrong, until it is mended; a newer revision proposes that it is. */
export function CorrectionBanner(props: {
  correction: FollowUp;
  onChanged: () => void;
}) {
  const { correction, onChanged } = props;
  const { title, description, createdAt, createdBy, newerRevision } =
    correction;
  const { t } = useMessages<'followUps'>();
  const mayClose = useMayFollowUp();
  const [isClosing, setClosing] = useState(false);
  return (
    <>
      <Notice
        status="warning"
        title={`${t('followUps.correction.banner')}: ${title}`}
        actions={
          mayClose && (
            <Button
              size="small"
              variant="secondary"
              onPress={() => setClosing(true)}
            >
              {t('followUps.correction.mended')}
            </Button>
          )
        }
      >
        {description && <div className={styles.description}>{description}</div>}
        {t('followUps.correction.by', {
          who: <EntityName entityRef={createdBy} />,
          time: <Time at={createdAt} />,
        })}
        {newerRevision && (
          <> {t('followUps.newer', { number: String(newerRevision) })}</>
        )}
      </Notice>
      {isClosing && (
        <CloseDialog
          followUp={correction}
          state="done"
          onClose={() => setClosing(false)}
          onClosed={() => {
            setClosing(false);
            onChanged();
          }}
        />
      )}
    </>
  );
}
