import { ChangeKindIcon } from '../../../changes/ChangeKindIcon';
import { ChangeStatePill } from '../../../changes/ChangeStatePill';
import { RiskPill } from '../../../changes/RiskPill';
import { useMessages } from '../../../translation';
import type { PickedChange } from '../planDraft';
import styles from './Picker.module.css';

/** A change in one line: what it is, how far it is, and how much can go wrong. */
export function ChangeSummary({ change }: { change: PickedChange }) {
  const { kind, title, state, risk } = change;
  const { t } = useMessages<'changes'>();
  return (
    <span className={styles.summary}>
      <span className={styles.icon} title={t(`changes.kind.${kind}`)}>
        <ChangeKindIcon kind={kind} />
      </span>
      <span className={styles.changeTitle}>{title}</span>
      <span className={styles.pills}>
        {risk && <RiskPill risk={risk} />}
        <ChangeStatePill state={state} />
      </span>
    </span>
  );
}
