import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { FollowUp } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { useMessages } from '../translation';
import { CloseDialog } from './CloseDialog';
import { FollowUpDialog } from './FollowUpDialog';
import styles from './FollowUps.module.css';
import { useMayFollowUp } from './useMayFollowUp';

/** What the reader can do with a follow-up; closing can be undone. */
export function FollowUpActions(props: {
  followUp: FollowUp;
  onChanged: () => void;
}) {
  const { followUp, onChanged } = props;
  const { id, state, closedAt } = followUp;
  const { t } = useMessages<'followUps'>();
  const handoff = useApi(handoffApiRef);
  const mayChange = useMayFollowUp();
  const [dialog, setDialog] = useState<'done' | 'dropped' | 'edit'>();
  const [change, moveTo] = useAsyncFn(
    async (to: FollowUp['state']) => {
      await handoff.followUps.update(id, { state: to });
      onChanged();
    },
    [handoff, id, onChanged],
  );
  if (!mayChange) return null;
  const finish = () => {
    setDialog(undefined);
    onChanged();
  };
  const button = (label: string, onPress: () => void) => (
    <Button
      size="small"
      variant="tertiary"
      isDisabled={change.loading}
      onPress={onPress}
    >
      {label}
    </Button>
  );
  return (
    <>
      <div className={styles.actions}>
        {closedAt ? (
          button(t('followUps.actions.reopen'), () => moveTo('open'))
        ) : (
          <>
            {state === 'open' &&
              button(t('followUps.actions.begin'), () => moveTo('in-progress'))}
            {button(t('followUps.actions.done'), () => setDialog('done'))}
            {button(t('followUps.actions.drop'), () => setDialog('dropped'))}
            {button(t('followUps.actions.edit'), () => setDialog('edit'))}
          </>
        )}
      </div>
      {change.error && (
        <ErrorNotice
          title={t('followUps.actions.failed')}
          error={change.error}
        />
      )}
      {(dialog === 'done' || dialog === 'dropped') && (
        <CloseDialog
          followUp={followUp}
          state={dialog}
          onClose={() => setDialog(undefined)}
          onClosed={finish}
        />
      )}
      {dialog === 'edit' && (
        <FollowUpDialog
          followUp={followUp}
          entityRef={followUp.entityRef}
          onClose={() => setDialog(undefined)}
          onSaved={finish}
        />
      )}
    </>
  );
}
