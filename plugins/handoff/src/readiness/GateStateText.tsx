import type { GateState } from 'backstage-plugin-handoff-common';
import { useMessages } from '../translation';
import styles from './GateStateText.module.css';
import { gateLooks } from './looks';

/** How a gate stands, told by words, icon and colour. */
export function GateStateText({ state }: { state: GateState }) {
  const { t } = useMessages<'readiness'>();
  const { tone, Icon } = gateLooks[state];
  return (
    <span className={styles.state} data-tone={tone}>
      <Icon size={16} aria-hidden="true" />
      {t(`readiness.state.${state}`)}
    </span>
  );
}
