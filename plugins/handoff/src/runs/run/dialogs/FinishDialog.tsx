import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { RunOutcome } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { useMessages } from '../../../translation';
import { outcomesOf } from '../../outcomesOf';
import { useRunPage } from '../RunContext';
import { CorrectionFields } from './CorrectionFields';
import { emptyCorrection, writtenCorrections } from './corrections';
import styles from '../../Dialogs.module.css';
import { EndRunDialog, type EndRunProps } from './EndRunDialog';

const REASON_MAXIMUM_CHARACTERS = 5000;

/** Asks how a run ended, and what is to be corrected in the document. */
export function FinishDialog(props: EndRunProps) {
  const { shown, links } = useRunPage();
  const { id, trigger } = shown.run;
  const { runs } = useApi(handoffApiRef);
  const { t } = useMessages<'runs'>();
  const [outcome, setOutcome] = useState<RunOutcome>();
  const [reason, setReason] = useState('');
  const [corrections, setCorrections] = useState([emptyCorrection]);
  const headings = links.detail?.headings ?? [];
  const openSteps = shown.steps.length - shown.run.settledSteps;
  const finish = async () => {
    if (!outcome) throw new Error(t('runs.finish.outcome'));
    return runs.finish(id, {
      outcome,
      ...(reason.trim() && { reason: reason.trim() }),
      corrections: writtenCorrections(corrections, headings),
    });
  };
  return (
    <EndRunDialog
      {...props}
      title={t('runs.finish.title')}
      width={560}
      confirm={t('runs.finish.confirm')}
      isDisabled={!outcome}
      failed={t('runs.finish.failed')}
      end={finish}
    >
      <RadioGroup
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
      {openSteps > 0 && <p>{t('runs.finish.open', { count: openSteps })}</p>}
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
    </EndRunDialog>
  );
}
