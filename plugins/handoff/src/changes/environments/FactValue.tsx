import type { FactComparison } from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';
import styles from './Environments.module.css';

/** Digits of a digest that tell it from others. */
const DIGEST_CHARACTERS = 12;

/** What one environment says of a fact. */
export function FactValue(
  props: Pick<FactComparison['values'][number], 'value' | 'isTold'> &
    Pick<FactComparison, 'group'>,
) {
  const { value, isTold, group } = props;
  const { t } = useMessages<'environments'>();
  if (!isTold) {
    return (
      <span className={styles.secondary}>
        {t('environments.facts.unknown')}
      </span>
    );
  }
  if (value === undefined) {
    return (
      <span className={styles.absent}>{t('environments.facts.absent')}</span>
    );
  }
  if (typeof value === 'boolean') {
    return <>{t(`environments.facts.${value ? 'on' : 'off'}`)}</>;
  }
  const text = String(value);
  return group === 'configuration' ? (
    <code title={text}>{text.slice(0, DIGEST_CHARACTERS)}</code>
  ) : (
    <code>{text}</code>
  );
}
