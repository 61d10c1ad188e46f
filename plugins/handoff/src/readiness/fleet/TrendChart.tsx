import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  readinessStatuses,
  type ReadinessStatus,
  type ReadinessTrend,
} from 'backstage-plugin-handoff-common';
import {
  Area,
  AreaChart,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useDay } from '../tab/useDay';
import { handoffReadinessTranslationRef } from '../translation';
import styles from './Fleet.module.css';

/** `Fleet.module.css` has them. */
const COLOURS: Record<ReadinessStatus, string> = {
  ready: 'var(--ready)',
  'at-risk': 'var(--at-risk)',
  'not-ready': 'var(--not-ready)',
  unknown: 'var(--unknown)',
};

const TEXT = { fill: 'var(--bui-fg-secondary)', fontSize: 12 };

/** Counts of entities by status over time, stacked. Decoration: what it shows is also told in words beside it. */
export function TrendChart(props: {
  items: ReadinessTrend['items'];
  /** In CSS pixels. */
  height: number;
}) {
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  const day = useDay();
  return (
    <div className={styles.chart} aria-hidden="true">
      <ResponsiveContainer width="100%" height={props.height}>
        <AreaChart
          data={props.items}
          accessibilityLayer={false}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        >
          <XAxis
            dataKey="date"
            tickFormatter={day}
            tick={TEXT}
            minTickGap={48}
          />
          <YAxis allowDecimals={false} width={36} tick={TEXT} />
          <Tooltip
            labelFormatter={date => day(String(date))}
            contentStyle={{
              background: 'var(--bui-bg-popover)',
              border: '1px solid var(--bui-border-2)',
              borderRadius: 6,
              color: 'var(--bui-fg-primary)',
            }}
          />
          {/* In the order in which they are stacked. */}
          <Legend wrapperStyle={TEXT} itemSorter={null} />
          {readinessStatuses.map(status => (
            <Area
              key={status}
              name={t(`status.${status}`)}
              dataKey={`counts.${status}`}
              stackId="status"
              stroke={COLOURS[status]}
              fill={COLOURS[status]}
              fillOpacity={0.5}
              isAnimationActive={false}
            />
          ))}
        </AreaChart>
      </ResponsiveContainer>
    </div>
  );
}
