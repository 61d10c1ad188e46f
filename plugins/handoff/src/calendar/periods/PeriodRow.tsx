import { Button } from '@backstage/ui';
import type { CalendarPeriod } from 'backstage-plugin-handoff-common';
import { DateTime, IANAZone } from 'luxon';
import { EntityLink } from '../../components/EntityLink';
import { Pill } from '../../components/Pill';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import { LAYER_ICONS } from '../looks';
import { spanText } from '../view/spanText';
import styles from './Periods.module.css';

/** One period: what it is, for what, and when it is next. */
export function PeriodRow(props: {
  period: CalendarPeriod;
  mayChange: boolean;
  onChoose: (action: 'change' | 'delete') => void;
}) {
  const { period, mayChange, onChoose } = props;
  const { kind, title, reason, scopeRef, timeZone, environments } = period;
  const { nextStart: start, nextEnd: end } = period;
  const { t } = useMessages<'calendar'>();
  const locale = useLocale();
  const Icon = LAYER_ICONS[kind];
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <div className={styles.facts}>
          <Icon size={16} aria-hidden="true" />
          <strong>{title}</strong>
          <span className={styles.hint}>{t(`calendar.kind.${kind}`)}</span>
          {period.source === 'config' && (
            <Pill tone="neutral" title={t('calendar.periods.configHint')}>
              {t('calendar.periods.config')}
            </Pill>
          )}
        </div>
        <div className={styles.facts}>
          <span>
            {start && end
              ? t(
                  // One that has begun is the next that is not over.
                  DateTime.fromISO(start) <= DateTime.now()
                    ? 'calendar.periods.now'
                    : 'calendar.periods.next',
                  {
                    time: spanText(
                      { start, end },
                      { zone: IANAZone.create(timeZone), locale },
                    ),
                    zone: timeZone,
                  },
                )
              : t('calendar.periods.over')}
          </span>
          {scopeRef ? (
            <EntityLink entityRef={scopeRef} />
          ) : (
            <span>{t('calendar.form.everything')}</span>
          )}
          {environments.map(environment => (
            <span key={environment}>{environment}</span>
          ))}
        </div>
        {reason && <p className={styles.hint}>{reason}</p>}
      </div>
      {mayChange && period.source === 'portal' && (
        <div className={styles.actions}>
          <Button
            size="small"
            variant="secondary"
            aria-label={t('calendar.periods.changeOf', { title })}
            onPress={() => onChoose('change')}
          >
            {t('calendar.periods.change')}
          </Button>
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('calendar.periods.deleteOf', { title })}
            onPress={() => onChoose('delete')}
          >
            {t('calendar.periods.delete')}
          </Button>
        </div>
      )}
    </li>
  );
}
