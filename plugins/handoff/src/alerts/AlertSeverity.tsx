import type { Alert } from 'backstage-plugin-handoff-common';
import { Pill, type PillTone } from '../components/Pill';

/** What alert managers and their users call severities; each company has words of its own. */
const TONES: Record<string, PillTone> = {
  page: 'danger',
  critical: 'danger',
  emergency: 'danger',
  disaster: 'danger',
  error: 'danger',
  high: 'danger',
  major: 'warning',
  warning: 'warning',
  warn: 'warning',
};

/** How bad an alert is, in the words of its rule; coloured while it matters. */
export function AlertSeverity({ alert }: { alert: Alert }) {
  const { severity, state } = alert;
  const tone =
    state === 'resolved' ? undefined : TONES[severity?.toLowerCase() ?? ''];
  return severity ? <Pill tone={tone ?? 'neutral'}>{severity}</Pill> : null;
}
