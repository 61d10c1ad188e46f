import type { InsightFigure, Insights } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import {
  Bar,
  CartesianGrid,
  Cell,
  ComposedChart,
  Legend,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useLocale } from '../components/useLocale';
import { useMessages } from '../translation';
import { durationTicks, formatFigure, formatTick } from './formatFigure';
import styles from './Insights.module.css';

const TEXT = { fill: 'var(--bui-fg-secondary)', fontSize: 12 };
const AXIS_WIDTH = 64;
/** Of a week or month that the period cuts. */
const PARTIAL_OPACITY = 0.45;

/**
 * A figure week by week or month by month; one of which nothing is known is a gap. Decoration: the table beside it tells
 * the same. What is told apart differs in dashes and dots, not in colour alone.
 */
export function FigureChart(props: {
  figure: InsightFigure;
  bucket: Insights['bucket'];
  /** In CSS pixels. */
  height: number;
}) {
  const { unit, series } = props.figure;
  const { t } = useMessages<'insights'>();
  const locale = useLocale();
  const format = (value: unknown) => formatFigure(unit, Number(value), locale);
  const largest = Math.max(
    ...series.map(({ value = 0, percentile90 = 0 }) =>
      Math.max(value, percentile90),
    ),
  );
  const ticks = unit === 'seconds' ? durationTicks(largest) : undefined;
  const tick = (value: unknown) =>
    formatTick(unit, Number(value), locale, largest);
  const label = (start: unknown) =>
    DateTime.fromISO(String(start))
      .setLocale(locale)
      .toLocaleString(
        props.bucket === 'week'
          ? { month: 'short', day: 'numeric' }
          : { month: 'short', year: '2-digit' },
      );
  return (
    <div className={styles.chart} aria-hidden="true">
      <ResponsiveContainer width="100%" height={props.height}>
        <ComposedChart
          data={series}
          accessibilityLayer={false}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--bui-border-1)" />
          <XAxis
            dataKey="start"
            tickFormatter={label}
            tick={TEXT}
            minTickGap={32}
          />
          <YAxis
            width={AXIS_WIDTH}
            tick={TEXT}
            tickFormatter={tick}
            domain={unit === 'share' ? [0, 1] : [0, ticks?.at(-1) ?? 'auto']}
            ticks={ticks}
            tickCount={3}
          />
          <Tooltip
            labelFormatter={label}
            formatter={format}
            contentStyle={{
              background: 'var(--bui-bg-popover)',
              border: '1px solid var(--bui-border-2)',
              borderRadius: 6,
              color: 'var(--bui-fg-primary)',
            }}
            itemStyle={{ color: 'var(--bui-fg-primary)' }}
          />
          {unit === 'per-week' ? (
            <Bar
              name={t('insights.unit.per-week')}
              dataKey="value"
              fill="var(--figure)"
              isAnimationActive={false}
            >
              {series.map(({ start, isPartial }) => (
                <Cell
                  key={start}
                  fillOpacity={isPartial ? PARTIAL_OPACITY : 1}
                />
              ))}
            </Bar>
          ) : (
            <Line
              name={t(
                unit === 'seconds' ? 'insights.median' : 'insights.table.value',
              )}
              dataKey="value"
              stroke="var(--figure)"
              strokeWidth={2}
              dot={{ r: 3, fill: 'var(--figure)' }}
              isAnimationActive={false}
            />
          )}
          {unit === 'seconds' && (
            <Line
              name={t('insights.percentile90')}
              dataKey="percentile90"
              stroke="var(--figure-2)"
              strokeWidth={2}
              strokeDasharray="5 4"
              dot={{
                r: 3,
                fill: 'var(--bui-bg-neutral-1)',
                strokeDasharray: '0',
              }}
              isAnimationActive={false}
            />
          )}
          {unit === 'seconds' && <Legend wrapperStyle={TEXT} />}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
