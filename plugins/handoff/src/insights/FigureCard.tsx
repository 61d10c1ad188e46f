import { Box, Button, Skeleton } from '@backstage/ui';
import type { InsightFigure, Insights } from 'backstage-plugin-handoff-common';
import { lazy, Suspense, useId } from 'react';
import { Disclosure } from '../components/Disclosure';
import { useLocale } from '../components/useLocale';
import { useMessages } from '../translation';
import { formatFigure } from './formatFigure';
import styles from './Insights.module.css';
import { SeriesTable } from './SeriesTable';

const FigureChart = lazy(() =>
  import('./FigureChart').then(module => ({ default: module.FigureChart })),
);

/** In CSS pixels. */
const HEIGHT = 160;

/** One figure: its value, how it came about, and what it means. */
export function FigureCard(props: {
  figure: InsightFigure;
  bucket: Insights['bucket'];
  onShowRows: () => void;
}) {
  const { figure, bucket, onShowRows } = props;
  const { id, definition, count, isTooFew, isNow, series } = figure;
  const { t } = useMessages<'insights'>();
  const headingId = useId();
  const title = t(`insights.figure.${id}`);
  return (
    <Box
      as="section"
      bg="neutral"
      className={styles.card}
      aria-labelledby={headingId}
    >
      <h3 id={headingId} className={styles.title}>
        {title}
      </h3>
      <FigureValue figure={figure} />
      {!isTooFew && series.length > 0 && (
        <>
          <Suspense fallback={<Skeleton width="100%" height={HEIGHT} />}>
            <FigureChart figure={figure} bucket={bucket} height={HEIGHT} />
          </Suspense>
          <Disclosure summary={t(`insights.table.${bucket}`)}>
            <SeriesTable figure={figure} title={title} />
          </Disclosure>
        </>
      )}
      <p className={styles.definition}>{definition}</p>
      <div className={styles.foot}>
        <span className={styles.hint}>
          {t(isNow ? 'insights.recordsNow' : 'insights.events', { count })}
        </span>
        {count > 0 && (
          <Button
            size="small"
            variant="secondary"
            onPress={onShowRows}
            aria-label={t('insights.rows.actionOf', { figure: title })}
          >
            {t('insights.rows.action')}
          </Button>
        )}
      </div>
    </Box>
  );
}

function FigureValue({ figure }: { figure: InsightFigure }) {
  const { unit, value, percentile90, isTooFew, isNow } = figure;
  const { t } = useMessages<'insights'>();
  const locale = useLocale();
  if (isTooFew || value === undefined) {
    return (
      <p className={styles.figure}>
        <span className={styles.tooFew}>{t('insights.tooFew')}</span>
        <span className={styles.hint}>{t('insights.tooFewHint')}</span>
      </p>
    );
  }
  return (
    <p className={styles.figure}>
      <span className={styles.value}>{formatFigure(unit, value, locale)}</span>
      <span className={styles.hint}>
        {unit === 'seconds' &&
          percentile90 !== undefined &&
          t('insights.unit.seconds', {
            percentile90: formatFigure(unit, percentile90, locale),
          })}
        {unit === 'per-week' && t('insights.unit.per-week')}
        {isNow && t('insights.unit.now')}
      </span>
    </p>
  );
}
