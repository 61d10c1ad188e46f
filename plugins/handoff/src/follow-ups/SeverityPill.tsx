import type { FollowUp } from 'backstage-plugin-handoff-common';
import { Pill, type PillTone } from '../components/Pill';
import { useMessages } from '../translation';

const TONES: Record<FollowUp['severity'], PillTone> = {
  critical: 'danger',
  high: 'warning',
  medium: 'neutral',
  low: 'neutral',
};

export function SeverityPill({ severity }: Pick<FollowUp, 'severity'>) {
  const { t } = useMessages<'followUps'>();
  return (
    <Pill tone={TONES[severity]}>{t(`followUps.severity.${severity}`)}</Pill>
  );
}
