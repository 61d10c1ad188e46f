import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  TextAreaField,
} from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FollowUp } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../api';
import styles from '../components/DialogText.module.css';
import { ErrorNotice } from '../components/ErrorNotice';
import { useTextFocus } from '../components/useTextFocus';
import { handoffTranslationRef } from '../translation';

const RESOLUTION_MAXIMUM_CHARACTERS = 5000;

/** Asks what came of a follow-up, or why it will not be done. */
export function CloseDialog(props: {
  followUp: FollowUp;
  state: 'done' | 'dropped';
  onClose: () => void;
  onClosed: () => void;
}) {
  const { followUp, state, onClose, onClosed } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  const container = useTextFocus();
  const handoff = useApi(handoffApiRef);
  const [resolution, setResolution] = useState('');
  const [saving, save] = useAsyncFn(async () => {
    await handoff.followUps.update(followUp.id, {
      state,
      resolution: resolution.trim() || undefined,
    });
    onClosed();
  }, [handoff, followUp.id, state, resolution, onClosed]);
  return (
    <Dialog
      isOpen
      width="min(480px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <DialogHeader>
        {t(`followUps.close.${state}`, { title: followUp.title })}
      </DialogHeader>
      <DialogBody>
        <div ref={container} className={styles.body}>
          <TextAreaField
            label={
              state === 'done'
                ? t('followUps.close.resolution')
                : t('followUps.close.reason')
            }
            value={resolution}
            onChange={setResolution}
            maxLength={RESOLUTION_MAXIMUM_CHARACTERS}
          />
          {saving.error && (
            <ErrorNotice
              title={t('followUps.actions.failed')}
              error={saving.error}
            />
          )}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('followUps.close.cancel')}
        </Button>
        <Button
          variant="primary"
          isPending={saving.loading}
          isDisabled={state === 'dropped' && !resolution.trim()}
          onPress={save}
        >
          {t(`followUps.close.confirm.${state}`)}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
