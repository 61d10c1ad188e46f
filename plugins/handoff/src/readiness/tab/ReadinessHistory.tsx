import type { GateStanding } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { useMessages } from '../../translation';
import { TransitionList } from './TransitionList';

/** What became of an entity or of one of its gates; loaded when it is asked for. */
export function ReadinessHistory(props: {
  entityRef: string;
  /** Of this gate alone. */
  gateId?: string;
  /** Those whose titles are known. */
  gates: GateStanding[];
}) {
  const { t } = useMessages<'readiness'>();
  const [wasOpened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={<span>{t('readiness.history.title')}</span>}
      onToggle={() => setOpened(true)}
    >
      {wasOpened && <TransitionList {...props} />}
    </Disclosure>
  );
}
