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
import type { RunDetail } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import dialog from '../../../components/DialogText.module.css';
import { useTextFocus } from '../../../components/useTextFocus';
import { handoffTranslationRef } from '../../../translation';
import { useRunPage } from '../RunContext';
import styles from '../../Dialogs.module.css';
import { EndFailed } from './EndFailed';
import { useEndRun } from './useEndRun';

const REASON_MAXIMUM_CHARACTERS = 5000;

/** Asks why a run ends that counts for nothing. */
export function AbortDialog(props: {
  isQueueEmpty: boolean;
  onAnswer: (detail: RunDetail) => void;
  reload: () => void;
  onClose: () => void;
}) {
  const { isQueueEmpty } = props;
  const { id } = useRunPage().shown.run;
  const { runs } = useApi(handoffApiRef);
  const { t } = useTranslationRef(handoffTranslationRef);
  const container = useTextFocus();
  const [reason, setReason] = useState('');
  const { error, loading, end, close } = useEndRun(
    () => runs.abort(id, reason.trim()),
    props,
  );
  return (
    <Dialog
      isOpen
      width="min(480px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && close()}
    >
      <DialogHeader>{t('runs.abort.title')}</DialogHeader>
      <DialogBody>
        <div ref={container} className={dialog.body}>
          <p className={dialog.text}>{t('runs.abort.description')}</p>
          <TextAreaField
            label={t('runs.abort.reason')}
            value={reason}
            onChange={setReason}
            isRequired
            maxLength={REASON_MAXIMUM_CHARACTERS}
          />
          <EndFailed
            title={t('runs.abort.failed')}
            error={error}
            isQueueEmpty={isQueueEmpty}
          />
        </div>
      </DialogBody>
      <DialogFooter>
        <Button className={styles.button} variant="secondary" onPress={close}>
          {t('runs.cancel')}
        </Button>
        <Button
          className={styles.button}
          variant="primary"
          destructive
          isDisabled={!isQueueEmpty || reason.trim() === ''}
          isPending={loading}
          onPress={end}
        >
          {t('runs.abort.confirm')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
