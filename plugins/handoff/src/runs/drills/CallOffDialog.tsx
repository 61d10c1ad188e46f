import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Drill } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../api';
import dialog from '../../components/DialogText.module.css';
import { errorMessage } from '../../components/errorMessage';
import { Notice } from '../../components/Notice';
import { absoluteTime } from '../../components/times';
import { useLocale } from '../../components/useLocale';
import { handoffTranslationRef } from '../../translation';
import styles from '../Dialogs.module.css';

/** Asks whether a drill shall not be, and calls it off. */
export function CallOffDialog(props: {
  drill: Drill;
  onDone: () => void;
  onClose: () => void;
}) {
  const { drill, onDone, onClose } = props;
  const { drills } = useApi(handoffApiRef);
  const { t } = useTranslationRef(handoffTranslationRef);
  const locale = useLocale();
  const [{ error, loading }, callOff] = useAsyncFn(async () => {
    await drills.update(drill.id, { state: 'cancelled' });
    onDone();
    onClose();
  }, [drills, drill.id, onDone, onClose]);
  return (
    <Dialog
      isOpen
      width="min(480px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <DialogHeader>{t('drills.callOffTitle')}</DialogHeader>
      <DialogBody>
        <div className={dialog.body}>
          <p className={dialog.text}>
            {t('drills.callOffDescription', {
              title: drill.document.title,
              time: absoluteTime(DateTime.fromISO(drill.at), locale),
            })}
          </p>
          {error && (
            <Notice status="danger" title={t('drills.callOffFailed')}>
              {errorMessage(error)}
            </Notice>
          )}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button className={styles.button} variant="secondary" onPress={onClose}>
          {t('runs.cancel')}
        </Button>
        <Button
          className={styles.button}
          variant="primary"
          destructive
          isPending={loading}
          onPress={callOff}
        >
          {t('drills.callOff')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
