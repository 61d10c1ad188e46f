import type { FreshnessState } from 'backstage-plugin-handoff-common';
import { useMessages } from '../translation';
import { Pill, type PillTone } from './Pill';

const TONES: Record<FreshnessState, PillTone> = {
  fresh: 'success',
  due: 'warning',
  stale: 'danger',
  unverified: 'neutral',
};

/** Whether a document can still be trusted; its reasons, where they are known, are the tooltip. */
export function FreshnessPill(props: {
  state: FreshnessState;
  reasons?: string[];
}) {
  const { t } = useMessages<'freshness'>();
  return (
    <Pill tone={TONES[props.state]} title={props.reasons?.join('\n')}>
      {t(`freshness.${props.state}`)}
    </Pill>
  );
}
