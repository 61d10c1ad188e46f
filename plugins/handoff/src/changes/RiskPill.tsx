import type { Risk } from 'backstage-plugin-handoff-common';
import { TriangleAlertIcon } from 'lucide-react';
import { Pill, type PillTone } from '../components/Pill';
import { useMessages } from '../translation';

const TONES: Record<Risk, PillTone> = {
  low: 'neutral',
  medium: 'warning',
  high: 'danger',
};

/** How much can go wrong, as the note of a change says. */
export function RiskPill({ risk }: { risk: Risk }) {
  const { t } = useMessages<'changes'>();
  return (
    <Pill tone={TONES[risk]}>
      {risk === 'high' && <TriangleAlertIcon size={14} aria-hidden="true" />}
      {t(`changes.risk.${risk}`)}
    </Pill>
  );
}
