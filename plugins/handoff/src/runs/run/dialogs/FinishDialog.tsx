import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Radio,
  RadioGroup,
  TextAreaField,
} from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { RunDetail, RunOutcome } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import dialog from '../../../components/DialogText.module.css';
import { handoffTranslationRef } from '../../../translation';
import { outcomesOf } from '../../outcomesOf';
import { useRunPage } from '../RunContext';
import { CorrectionFields } from './CorrectionFields';
import { emptyCorrection, writtenCorrections } from './corrections';
import styles from '../../Dialogs.module.css';
import { EndFailed } from './EndFailed';
import { useEndRun } from './useEndRun';

const REASON_MAXIMUM_CHARACTERS = 5000;

/** Asks how a run ended, and what is to be corrected in the document. */
export function FinishDialog(props: {
  isQueueEmpty: boolean;
  onAnswer: (detail: RunDetail) => void;
  reload: () => void;
  onClose: () => void;
}) {
  const { isQueueEmpty } = props;
  const { shown, links } = useRunPage();
  const { id, trigger } = shown.run;
  const { runs } = useApi(handoffApiRef);
  const { t } = useTranslationRef(handoffTranslationRef);
  const [outcome, setOutcome] = useState<RunOutcome>();
  const [reason, setReason] = useState('');
  const [corrections, setCorrections] = useState([emptyCorrection]);
  const headings = links.detail?.headings ?? [];
  const { error, loading, end, close } = useEndRun(async () => {
    if (!outcome) throw new Error(t('runs.finish.outcome'));
    return runs.finish(id, {
      outcome,
      ...(reason.trim() && { reason: reason.trim() }),
      corrections: writtenCorrections(corrections, headings),
    });
  }, props);
  const openSteps = shown.steps.length - shown.run.settledSteps;
  return (
    <Dialog
      isOpen
      width="min(560px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && close()}
    >
      <DialogHeader>{t('runs.finish.title')}</DialogHeader>
      <DialogBody>
        <div className={dialog.body}>
          <RadioGroup
            className={styles.outcomes}
            label={t('runs.finish.outcome')}
            isRequired
            value={outcome ?? null}
            onChange={value => setOutcome(value as RunOutcome)}
          >
            {outcomesOf(trigger).map(each => (
              <Radio key={each} className={styles.outcome} value={each}>
                {t(`runs.outcome.${each}`)}
              </Radio>
            ))}
          </RadioGroup>
          {openSteps > 0 && (
            <p className={dialog.text}>
              {t('runs.finish.open', { count: openSteps })}
            </p>
          )}
          <TextAreaField
            label={t('runs.finish.reason')}
            value={reason}
            onChange={setReason}
            maxLength={REASON_MAXIMUM_CHARACTERS}
          />
          <CorrectionFields
            corrections={corrections}
            headings={headings}
            onChange={setCorrections}
          />
          <EndFailed
            title={t('runs.finish.failed')}
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
          isDisabled={!outcome || !isQueueEmpty}
          isPending={loading}
          onPress={end}
        >
          {t('runs.finish.confirm')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
