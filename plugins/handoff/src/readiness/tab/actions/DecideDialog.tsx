import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type {
  GateDecision,
  GateStanding,
} from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { FormDialog } from '../../../components/FormDialog';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { SignalList } from '../SignalList';
import { REASON_MAXIMUM_CHARACTERS } from './limits';

const STATES = ['passed', 'failed'] as const;

/** Asks the owner of a gate which of its signals is right, and why. */
export function DecideDialog(props: {
  standing: GateStanding;
  entityRef: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { standing, entityRef, onClose, onDone } = props;
  const { gate, signals } = standing;
  const { t } = useMessages<'readiness'>();
  const { readiness } = useApi(handoffApiRef);
  const [state, setState] = useState<GateDecision['state']>();
  const [reason, setReason] = useState('');
  const submission = useSubmit(async () => {
    if (!state) return;
    await readiness.decide(entityRef, gate.id, {
      state,
      reason: reason.trim(),
    });
    onDone();
  });
  return (
    <FormDialog
      {...submission}
      title={t('readiness.action.decide.title', { gate: gate.title })}
      cancel={t('readiness.action.cancel')}
      onClose={onClose}
      confirm={t('readiness.action.decide.confirm')}
      isDisabled={!state || !reason.trim()}
      failed={t('readiness.action.decide.failed')}
    >
      <p>{t('readiness.action.decide.description')}</p>
      <SignalList signals={signals} entityRef={entityRef} />
      <RadioGroup
        label={t('readiness.action.decide.state')}
        orientation="horizontal"
        value={state ?? null}
        onChange={chosen => setState(STATES.find(each => each === chosen))}
      >
        {STATES.map(each => (
          <Radio key={each} value={each}>
            {t(`readiness.state.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextAreaField
        label={t('readiness.action.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        maxLength={REASON_MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
