import { Button } from '@backstage/ui';
import { ChevronLeftIcon, ChevronRightIcon, ZoomOutIcon } from 'lucide-react';
import { DateTime, Interval } from 'luxon';
import type { ReactNode } from 'react';
import { timeZoneText } from '../components/timeZoneText';
import { useLocale } from '../components/useLocale';
import { useMessages } from '../translation';
import { shift, zoomOut, type Span } from './spans';
import styles from './Timeline.module.css';

/** From when to when the timeline shows, in whose time zone, and the ways to what is before, after and around it. */
export function SpanBar(props: {
  span: Span;
  /** Whether it was chosen, and does not end now. */
  isChosen: boolean;
  onShow: (span: Span) => void;
  /** How much happened in it. */
  children: ReactNode;
}) {
  const { span, isChosen, onShow } = props;
  const { t } = useMessages<'common' | 'timeline'>();
  const locale = useLocale();
  const now = DateTime.now();
  return (
    <div className={styles.span}>
      <div>
        {props.children}
        {Interval.fromDateTimes(span.from, span.to).toLocaleString(
          DateTime.DATETIME_MED,
          { locale },
        )}
        {' · '}
        {t('common.timeZone', { zone: timeZoneText() })}
      </div>
      <span className={styles.moves}>
        <Button
          size="small"
          variant="secondary"
          iconStart={<ChevronLeftIcon />}
          onPress={() => onShow(shift(span, -1))}
        >
          {t('timeline.zoom.earlier')}
        </Button>
        {isChosen && (
          <Button
            size="small"
            variant="secondary"
            iconStart={<ZoomOutIcon />}
            onPress={() => onShow(zoomOut(span, now))}
          >
            {t('timeline.zoom.out')}
          </Button>
        )}
        {isChosen && span.to < now && (
          <Button
            size="small"
            variant="secondary"
            iconEnd={<ChevronRightIcon />}
            onPress={() => onShow(shift(span, 1))}
          >
            {t('timeline.zoom.later')}
          </Button>
        )}
      </span>
    </div>
  );
}
