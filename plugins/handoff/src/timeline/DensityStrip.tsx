import { timelineTypes } from 'backstage-plugin-handoff-common';
import { DateTime, Interval as LuxonInterval } from 'luxon';
import { useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useLocale } from '../components/useLocale';
import { useMessages } from '../translation';
import type { Interval } from './density';
import styles from './Density.module.css';
import { DensityAxis } from './DensityAxis';
import type { Span } from './spans';

/** How many events there are in each part of the time that shows, as bars; one of them zooms in. */
export function DensityStrip(props: {
  intervals: Interval[];
  /** What is older is not known yet. */
  knownFrom: DateTime | undefined;
  onZoom: (span: Span) => void;
}) {
  const { intervals, knownFrom, onZoom } = props;
  const { t } = useMessages<'timeline'>();
  const locale = useLocale();
  const [current, setCurrent] = useState(0);
  const most = Math.max(1, ...intervals.map(({ total }) => total));
  const filled = intervals.filter(({ total }) => total > 0);
  // One stop for the Tab key, and the arrow keys between the bars.
  const stop = Math.min(current, filled.length - 1);
  const name = (interval: Interval) =>
    t('timeline.density.bar', {
      time: timeText(interval, locale),
      events: timelineTypes
        .flatMap(type =>
          interval.counts[type]
            ? [
                t('timeline.density.count', {
                  type: t(`timeline.type.${type}`),
                  number: String(interval.counts[type]),
                }),
              ]
            : [],
        )
        .join(', '),
    });
  return (
    <div className={styles.density}>
      <div
        className={styles.bars}
        role="toolbar"
        aria-label={t('timeline.density.label')}
        onKeyDown={moveFocus}
      >
        {intervals.map(interval => {
          const isUnknown =
            knownFrom !== undefined && interval.from < knownFrom;
          if (interval.total === 0) {
            return (
              <span
                key={interval.from.toMillis()}
                className={styles.slot}
                data-unknown={isUnknown}
              />
            );
          }
          const number = filled.indexOf(interval);
          return (
            <button
              key={interval.from.toMillis()}
              type="button"
              className={styles.slot}
              data-unknown={isUnknown}
              title={name(interval)}
              aria-label={name(interval)}
              tabIndex={number === stop ? 0 : -1}
              onFocus={() => setCurrent(number)}
              onClick={() => onZoom(interval)}
            >
              <Bar interval={interval} share={interval.total / most} />
            </button>
          );
        })}
      </div>
      <DensityAxis intervals={intervals} />
      {knownFrom && (
        <p className={styles.unknown}>
          {t('timeline.density.unloaded', {
            time: knownFrom
              .setLocale(locale)
              .toLocaleString(DateTime.DATETIME_MED),
          })}
        </p>
      )}
    </div>
  );
}

function Bar({ interval, share }: { interval: Interval; share: number }) {
  return (
    <span
      className={styles.bar}
      style={{ '--share': share } as CSSProperties}
      aria-hidden="true"
    >
      {timelineTypes
        .filter(type => interval.counts[type])
        .map(type => (
          <span
            key={type}
            data-type={type}
            style={{ flexGrow: interval.counts[type] }}
          />
        ))}
    </span>
  );
}

function timeText({ from, to }: Interval, locale: string): string {
  return LuxonInterval.fromDateTimes(
    from,
    to.minus({ milliseconds: 1 }),
  ).toLocaleString(
    to.diff(from).as('hours') < 23 ? DateTime.DATETIME_MED : DateTime.DATE_MED,
    { locale },
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const bars = [...event.currentTarget.querySelectorAll('button')];
  const at = bars.findIndex(bar => bar === document.activeElement);
  const next: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    Home: 0,
    End: bars.length - 1,
  };
  const bar = at === -1 ? undefined : bars[next[event.key]];
  if (bar) {
    event.preventDefault();
    bar.focus();
  }
}
