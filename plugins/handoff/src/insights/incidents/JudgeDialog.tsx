import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import { errorStatus } from '../../components/errorStatus';
import { FormDialog } from '../../components/FormDialog';
import { FullTime } from '../../components/FullTime';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';
import styles from './Incidents.module.css';
import { toJudgement, type Judging } from './judging';

const MAX_REASON = 2000;

/** Asks why, and with what, and corrects an incident. */
export function JudgeDialog(props: {
  judging: Judging;
  onClose: () => void;
  onJudged: () => void;
}) {
  const { judging, onClose, onJudged } = props;
  const { kind, incident } = judging;
  const { t } = useMessages<'insights'>();
  const { insights } = useApi(handoffApiRef);
  const [reason, setReason] = useState('');
  const [other, setOther] = useState<string>();
  const submit = useSubmit(async () => {
    const given = { reason, otherIncidentId: other };
    await insights.judgeIncident(toJudgement(judging, given));
    onJudged();
  });
  const isGone = submit.error && errorStatus(submit.error) === 404;
  return (
    <FormDialog
      title={t(`insights.incidents.${kind}.title`)}
      focusesText
      cancel={t('insights.incidents.cancel')}
      onClose={onClose}
      confirm={t(`insights.incidents.${kind}.confirm`)}
      isDisabled={!reason.trim() || (kind === 'merge' && !other)}
      failed={t('insights.incidents.judgeFailed')}
      explanation={isGone ? t('insights.incidents.gone') : undefined}
      {...submit}
    >
      <p>{t(`insights.incidents.${kind}.description`)}</p>
      <p>
        <strong>{subjectOf(judging)}</strong>,{' '}
        <FullTime
          at={
            judging.kind === 'split'
              ? judging.interval.startsAt
              : incident.startedAt
          }
        />
      </p>
      {judging.kind === 'merge' && (
        <RadioGroup
          label={t('insights.incidents.merge.with')}
          value={other ?? ''}
          onChange={setOther}
        >
          {judging.candidates.map(each => (
            <Radio key={each.id} value={each.id} className={styles.choice}>
              {each.intervals[0].title}, <FullTime at={each.startedAt} />
            </Radio>
          ))}
        </RadioGroup>
      )}
      <TextAreaField
        label={t('insights.incidents.reason')}
        value={reason}
        onChange={setReason}
        maxLength={MAX_REASON}
        isRequired
      />
    </FormDialog>
  );
}

export type { Judging };

function subjectOf(judging: Judging): string {
  switch (judging.kind) {
    case 'split':
      return judging.interval.title;
    case 'unlink':
      return judging.deployment.title;
    default:
      return judging.incident.intervals[0].title;
  }
}
