import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import { risks, type Risk } from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';
import { REASON_MAXIMUM_CHARACTERS } from '../page/limits';
import type { PlanDraft } from './planDraft';

/** Stands for no answer; keys cannot be empty. */
const NONE = 'none';

/** Whether the release is riskier than each of its changes, and why. */
export function RiskField(props: {
  value: PlanDraft['raisedRisk'];
  isInvalid: boolean;
  onChange: (value: PlanDraft['raisedRisk']) => void;
}) {
  const { value, isInvalid, onChange } = props;
  const { t } = useMessages<'changes' | 'releaseEditor'>();
  return (
    <>
      <RadioGroup
        label={t('releaseEditor.risk.label')}
        orientation="horizontal"
        value={value.risk || NONE}
        onChange={chosen =>
          onChange({ ...value, risk: chosen === NONE ? '' : (chosen as Risk) })
        }
      >
        <Radio value={NONE}>{t('releaseEditor.risk.none')}</Radio>
        {risks.map(risk => (
          <Radio key={risk} value={risk}>
            {t(`changes.risk.${risk}`)}
          </Radio>
        ))}
      </RadioGroup>
      {value.risk && (
        <TextAreaField
          label={t('releaseEditor.risk.reason')}
          isRequired
          isInvalid={isInvalid}
          description={
            isInvalid ? t('releaseEditor.problem.raisedRisk') : undefined
          }
          value={value.reason}
          onChange={reason => onChange({ ...value, reason })}
          maxLength={REASON_MAXIMUM_CHARACTERS}
        />
      )}
    </>
  );
}
