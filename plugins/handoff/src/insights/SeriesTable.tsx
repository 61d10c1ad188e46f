import type { InsightFigure } from 'backstage-plugin-handoff-common';
import { useLocale } from '../components/useLocale';
import { useDay } from '../readiness/tab/useDay';
import { useMessages } from '../translation';
import { formatFigure } from './formatFigure';
import styles from './Insights.module.css';

/** What a chart shows, as numbers: for screen readers, and for whoever wants to know exactly. */
export function SeriesTable(props: { figure: InsightFigure; title: string }) {
  const { unit, series } = props.figure;
  const { t } = useMessages<'insights'>();
  const locale = useLocale();
  const day = useDay();
  const hasPercentile = unit === 'seconds';
  const text = (value: number | undefined) =>
    value === undefined
      ? t('insights.table.nothing')
      : formatFigure(unit, value, locale);
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label={props.title}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('insights.table.start')}</th>
            <th scope="col">
              {t(hasPercentile ? 'insights.median' : 'insights.table.value')}
            </th>
            {hasPercentile && <th scope="col">{t('insights.percentile90')}</th>}
            <th scope="col">{t('insights.table.events')}</th>
          </tr>
        </thead>
        <tbody>
          {series.map(point => (
            <tr key={point.start}>
              <th scope="row">
                {day(point.start)}
                {point.isPartial && ` ${t('insights.table.partial')}`}
              </th>
              <td>{text(point.value)}</td>
              {hasPercentile && <td>{text(point.percentile90)}</td>}
              <td>{point.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
