import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DateTime } from 'luxon';
import { useState, type ReactNode } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import dialog from '../../components/DialogText.module.css';
import { errorMessage } from '../../components/errorMessage';
import { Notice } from '../../components/Notice';
import { handoffTranslationRef } from '../../translation';
import styles from '../Dialogs.module.css';
import { EnvironmentField } from '../start/EnvironmentField';
import { DrillTimeField } from './DrillTimeField';
import { futureTime, toFieldValue } from './fieldTime';

/** When and where a drill is to be. */
export interface DrillPlan {
  /** ISO 8601 in UTC. */
  at: string;
  environment?: string;
}

/** Asks when and where a drill is to be, and has it planned or moved. */
export function DrillTimeDialog(props: {
  title: string;
  description?: ReactNode;
  confirm: string;
  failed: string;
  start?: DrillPlan;
  save: (plan: DrillPlan) => Promise<unknown>;
  onClose: () => void;
}) {
  const { save, onClose, start } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  const [value, setValue] = useState(() =>
    toFieldValue(
      start
        ? DateTime.fromISO(start.at)
        : DateTime.local().plus({ days: 7 }).startOf('hour'),
    ),
  );
  const [environment, setEnvironment] = useState(start?.environment ?? '');
  const at = futureTime(value, DateTime.local());
  const [{ error, loading }, attempt] = useAsyncFn(async () => {
    if (!at) return;
    await save({ at, environment: environment.trim() || undefined });
    onClose();
  }, [save, onClose, at, environment]);
  return (
    <Dialog
      isOpen
      width="min(480px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <DialogHeader>{props.title}</DialogHeader>
      <DialogBody>
        <div className={dialog.body}>
          {props.description && (
            <p className={dialog.text}>{props.description}</p>
          )}
          <DrillTimeField value={value} onChange={setValue} />
          {!at && <Notice status="warning" title={t('drills.past')} />}
          <EnvironmentField value={environment} onChange={setEnvironment} />
          {error && (
            <Notice status="danger" title={props.failed}>
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
          isDisabled={!at}
          isPending={loading}
          onPress={attempt}
        >
          {props.confirm}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
