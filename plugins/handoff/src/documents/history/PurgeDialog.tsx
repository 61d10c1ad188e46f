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
import { useState } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../api';
import { errorMessage } from '../../components/errorMessage';
import { Notice } from '../../components/Notice';
import { handoffTranslationRef } from '../../translation';
import styles from '../../components/DialogText.module.css';
import { useTextFocus } from '../../components/useTextFocus';

/** As the API accepts. */
const REASON_MAXIMUM_CHARACTERS = 2000;

/** Asks why the content of a revision shall be gone for good, which cannot be undone. */
export function PurgeDialog(props: {
  documentId: string;
  revision: number;
  isLatest: boolean;
  onClose: () => void;
  onPurged: () => void;
}) {
  const { documentId, revision, isLatest, onClose, onPurged } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  const container = useTextFocus();
  const handoff = useApi(handoffApiRef);
  const [reason, setReason] = useState('');
  const [{ error, loading }, purge] = useAsyncFn(async () => {
    await handoff.documents.purgeRevision(documentId, revision, reason.trim());
    onPurged();
  }, [handoff, documentId, revision, reason, onPurged]);
  const number = String(revision);

  return (
    <Dialog
      isOpen
      width="min(480px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <DialogHeader>{t('history.purge.title', { number })}</DialogHeader>
      <DialogBody>
        <div ref={container} className={styles.body}>
          <p className={styles.text}>{t('history.purge.description')}</p>
          {isLatest && (
            <p className={styles.text}>{t('history.purge.latest')}</p>
          )}
          <TextAreaField
            label={t('history.purge.reason')}
            description={t('history.purge.reasonHint')}
            value={reason}
            onChange={setReason}
            maxLength={REASON_MAXIMUM_CHARACTERS}
            isRequired
          />
          {error && (
            <Notice status="danger" title={t('history.purge.failed')}>
              {errorMessage(error)}
            </Notice>
          )}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('history.purge.cancel')}
        </Button>
        <Button
          variant="primary"
          destructive
          isDisabled={!reason.trim()}
          isPending={loading}
          onPress={purge}
        >
          {t('history.purge.confirm')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
