import type { Alert } from 'backstage-plugin-handoff-common';
import { Pill, type PillTone } from '../components/Pill';
import { Time } from '../components/Time';
import { useMessages } from '../translation';

/** Of those that do not simply fire. */
const TONES: Partial<Record<Alert['state'], PillTone>> = {
  stale: 'warning',
  resolved: 'neutral',
};

/** Whether an alert fires, and since when or until when. */
export function AlertStateText({ alert }: { alert: Alert }) {
  const { state, startsAt, endsAt, lastHeardAt } = alert;
  const { t } = useMessages<'alerts'>();
  const at = {
    firing: startsAt,
    stale: lastHeardAt,
    resolved: endsAt ?? lastHeardAt,
  }[state];
  const tone = TONES[state];
  return (
    <>
      {tone && <Pill tone={tone}>{t(`alerts.state.${state}`)}</Pill>}
      <span>{t(`alerts.when.${state}`, { time: <Time at={at} /> })}</span>
    </>
  );
}
