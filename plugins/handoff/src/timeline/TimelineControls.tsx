import { ToggleButton } from '@backstage/ui';
import { timelineTypes } from 'backstage-plugin-handoff-common';
import { CalendarRangeIcon } from 'lucide-react';
import { useState } from 'react';
import { ChoiceFilters, Filters } from '../components/Filters';
import { useMessages } from '../translation';
import { EventIcon } from './EventIcon';
import { OwnRange } from './OwnRange';
import { rangeOf, type Span } from './spans';
import styles from './Timeline.module.css';
import type { TimelineState } from './timelineState';
import { zooms } from './zooms';

/** Which part of the timeline shows, and which events. */
export function TimelineControls(props: {
  state: TimelineState;
  /** What shows now. */
  span: Span;
  onChange: (changes: Partial<TimelineState>) => void;
}) {
  const { state, span, onChange } = props;
  const { t } = useMessages<'timeline'>();
  const [asksForRange, setAsksForRange] = useState(false);
  return (
    <div className={styles.controls}>
      <Filters label={t('timeline.zoom.label')}>
        {zooms.map(zoom => (
          <ToggleButton
            key={zoom}
            isSelected={!state.range && state.zoom === zoom}
            onChange={() => onChange({ zoom, range: undefined })}
          >
            {t(`timeline.zoom.${zoom}`)}
          </ToggleButton>
        ))}
        <ToggleButton
          iconStart={<CalendarRangeIcon />}
          isSelected={asksForRange || state.range !== undefined}
          onChange={() => setAsksForRange(!asksForRange)}
        >
          {t('timeline.zoom.own')}
        </ToggleButton>
      </Filters>
      {asksForRange && (
        <OwnRange
          key={`${span.from.toMillis()}`}
          span={span}
          onShow={shown => {
            onChange({ range: rangeOf(shown) });
            setAsksForRange(false);
          }}
        />
      )}
      <Filters label={t('timeline.filters.label')}>
        <ChoiceFilters
          values={timelineTypes}
          chosen={state.types}
          label={type => t(`timeline.type.${type}`)}
          icon={type => <EventIcon type={type} />}
          onChange={types => onChange({ types })}
        />
        <ToggleButton
          isSelected={state.includeDependencies}
          onChange={includeDependencies => onChange({ includeDependencies })}
        >
          {t('timeline.filters.dependencies')}
        </ToggleButton>
      </Filters>
    </div>
  );
}
