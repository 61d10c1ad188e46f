import { Skeleton, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type {
  ReadinessCounts,
  ReadinessFilter,
  ReadinessTrend,
} from 'backstage-plugin-handoff-common';
import { lazy, Suspense, useState } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { Section } from '../../components/Section';
import { useLiveChanges } from '../../components/useLiveChanges';
import { useMessages } from '../../translation';
import { READINESS_CHANNEL } from '../channel';
import { useDay } from '../tab/useDay';
import styles from './Fleet.module.css';

const TrendChart = lazy(() =>
  import('./TrendChart').then(module => ({ default: module.TrendChart })),
);

const SPANS = [30, 90, 365];
const HEIGHT = 200;

/** How many entities had which status at the end of each day. */
export function Trend({ filter }: { filter: ReadinessFilter }) {
  const { t } = useMessages<'readiness'>();
  const { readiness } = useApi(handoffApiRef);
  const [days, setDays] = useState(SPANS[1]);
  const { value, error, retry } = useAsyncRetry(
    () => readiness.getTrend({ ...filter, days }),
    [readiness, JSON.stringify(filter), days],
  );
  useLiveChanges(READINESS_CHANNEL, retry);
  return (
    <Section title={t('readiness.fleet.trend.title')}>
      <ToggleButtonGroup
        aria-label={t('readiness.fleet.trend.span')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(days)]}
        onSelectionChange={([key]) => setDays(Number(key))}
      >
        {SPANS.map(each => (
          <ToggleButton key={each} id={String(each)}>
            {t('readiness.fleet.trend.days', { number: String(each) })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {error && (
        <ErrorNotice
          title={t('readiness.fleet.trend.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!value && !error && (
        <Loading label={t('readiness.fleet.trend.loading')} height={HEIGHT} />
      )}
      {value?.items.length === 0 && (
        <p className={styles.hint}>{t('readiness.fleet.trend.none')}</p>
      )}
      {value && value.items.length > 0 && (
        <figure className={styles.trend}>
          <Suspense fallback={<Skeleton width="100%" height={HEIGHT} />}>
            <TrendChart items={value.items} height={HEIGHT} />
          </Suspense>
          <Caption items={value.items} />
        </figure>
      )}
    </Section>
  );
}

/** What the chart shows, in words: its ends. */
function Caption({ items }: ReadinessTrend) {
  const { t } = useMessages<'readiness'>();
  const day = useDay();
  const [first, last] = [items[0], items[items.length - 1]];
  return (
    <figcaption className={styles.hint}>
      {t('readiness.fleet.trend.caption', {
        ready: String(last.counts.ready),
        total: String(totalOf(last.counts)),
        date: day(last.date),
        readyBefore: String(first.counts.ready),
        totalBefore: String(totalOf(first.counts)),
        dateBefore: day(first.date),
      })}
    </figcaption>
  );
}

function totalOf(counts: ReadinessCounts): number {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}
