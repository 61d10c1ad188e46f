import { Button } from '@backstage/ui';
import { useMessages } from '../translation';
import styles from './Timeline.module.css';
import type { TimelineState } from './timelineState';

/** Says that nothing is known of the time that shows, and offers to look further. */
export function NoEvents(props: {
  state: TimelineState;
  onChange: (changes: Partial<TimelineState>) => void;
}) {
  const { state, onChange } = props;
  const { t } = useMessages<'timeline'>();
  const isNarrowed = state.types.length > 0;
  const isWidest = state.zoom === 'month' && !state.range;
  return (
    <div className={styles.empty}>
      <p className={styles.name}>
        {t(isNarrowed ? 'timeline.none.kinds' : 'timeline.none.title')}
      </p>
      {!isNarrowed && <p>{t('timeline.none.description')}</p>}
      {!isWidest && (
        <Button
          variant="secondary"
          onPress={() => onChange({ zoom: 'month', range: undefined })}
        >
          {t('timeline.none.widen')}
        </Button>
      )}
    </div>
  );
}
