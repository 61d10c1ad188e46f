import type { CoverageItem } from 'backstage-plugin-handoff-common';
import { Duration } from 'luxon';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import styles from './Coverage.module.css';

/** An alerting rule: when it fires, how grave that is, and where it is written. */
export function RuleFacts(props: { rule: NonNullable<CoverageItem['rule']> }) {
  const { expression, for: pending, severity, group, file } = props.rule;
  const { t } = useMessages<'coverage'>();
  const locale = useLocale();
  const duration = Duration.fromISO(pending ?? '').reconfigure({ locale });
  const facts = [
    [
      t('coverage.for'),
      duration.isValid && duration.rescale().toHuman({ unitDisplay: 'long' }),
    ],
    [t('coverage.severity'), severity],
    [t('coverage.group'), [group, file].filter(Boolean).join(', ')],
  ].filter(([, value]) => value);
  return (
    <dl className={styles.rule}>
      <dt>{t('coverage.expression')}</dt>
      <dd>
        <code className={styles.expression}>{expression}</code>
      </dd>
      {facts.map(([name, value]) => (
        <div key={String(name)} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
