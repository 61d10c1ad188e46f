import { Radio, RadioGroup } from '@backstage/ui';
import { risks } from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';

/** Stands for no answer; keys cannot be empty. */
const UNSAID = 'unsaid';

/** How much can go wrong, or that nobody has said it yet. */
export function RiskField(props: {
  label: string;
  description: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { value, onChange, ...words } = props;
  const { t } = useMessages<'note' | 'noteEditor'>();
  return (
    <RadioGroup
      {...words}
      orientation="horizontal"
      value={value || UNSAID}
      onChange={chosen => onChange(chosen === UNSAID ? '' : chosen)}
    >
      {risks.map(risk => (
        <Radio key={risk} value={risk}>
          {t(`note.risk.${risk}`)}
        </Radio>
      ))}
      <Radio value={UNSAID}>{t('noteEditor.noRisk')}</Radio>
    </RadioGroup>
  );
}
