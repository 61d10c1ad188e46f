import { Box, Button, Skeleton } from '@backstage/ui';
import { DateTime } from 'luxon';
import { useMemo, useRef } from 'react';
import useMedia from 'react-use/lib/useMedia';
import { ErrorNotice } from '../components/ErrorNotice';
import { Surface } from '../components/Surface';
import { useAddressState } from '../components/useAddressState';
import { useNow } from '../components/useNow';
import { useMessages } from '../translation';
import { density } from './density';
import { DensityStrip } from './DensityStrip';
import { NoEvents } from './NoEvents';
import { rangeOf, spanOf, within, type Span } from './spans';
import { SpanBar } from './SpanBar';
import styles from './Timeline.module.css';
import { TimelineControls } from './TimelineControls';
import { TimelineDays } from './TimelineDays';
import { formatTimelineState, parseTimelineState } from './timelineState';
import { useTimeline } from './useTimeline';

/** Bars, as many as a finger or a pointer still tells apart. */
const BARS = { wide: 32, narrow: 16 };
const WIDE = '(min-width: 700px)';

/** The part **Timeline** of an entity's tab: all that happened to it, the newest first. */
export function EntityTimeline({ entityRef }: { entityRef: string }) {
  const { t } = useMessages<'timeline'>();
  const [state, change] = useAddressState(
    parseTimelineState,
    formatTimelineState,
  );
  const { items, error, isLoading, loadMore, retry } = useTimeline(
    entityRef,
    state,
  );
  const title = useRef<HTMLHeadingElement>(null);
  const isWide = useMedia(WIDE);
  const now = useNow();
  const span = useMemo(() => spanOf(state, now), [state, now]);
  const intervals = useMemo(
    () => density(items ?? [], span, isWide ? BARS.wide : BARS.narrow),
    [items, span, isWide],
  );
  const show = (shown: Span) => change({ range: rangeOf(shown) });
  const oldest = items?.at(-1);
  return (
    <Surface className={styles.part}>
      <TimelineControls state={state} span={span} onChange={change} />
      {error && (
        <ErrorNotice title={t('timeline.failed')} error={error} retry={retry} />
      )}
      <Box
        as="section"
        bg="neutral"
        className={styles.section}
        aria-label={t('timeline.title')}
        aria-busy={isLoading}
      >
        <SpanBar span={span} isChosen={state.range !== undefined} onShow={show}>
          <h2 ref={title} className={styles.title} tabIndex={-1}>
            <span role="status">
              {items &&
                loadMore &&
                t('timeline.newest', { number: String(items.length) })}
              {items &&
                !loadMore &&
                t('timeline.count', { count: items.length })}
              {!items && t(error ? 'timeline.title' : 'timeline.loading')}
            </span>
          </h2>
        </SpanBar>
        {!items && !error && <Skeleton width="100%" height={320} />}
        {items?.length === 0 && <NoEvents state={state} onChange={change} />}
        {items && items.length > 0 && (
          <>
            <DensityStrip
              intervals={intervals}
              knownFrom={
                loadMore && oldest ? DateTime.fromISO(oldest.at) : undefined
              }
              onZoom={zoomed => {
                show(within(zoomed, span));
                // The bar is gone then, and the focus would be with it.
                title.current?.focus();
              }}
            />
            <TimelineDays events={items} />
          </>
        )}
      </Box>
      {items && loadMore && (
        <Button
          className={styles.more}
          variant="secondary"
          isPending={isLoading}
          onPress={loadMore}
        >
          {t('timeline.more')}
        </Button>
      )}
    </Surface>
  );
}
