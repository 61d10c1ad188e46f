import { TriangleAlertIcon } from 'lucide-react';
import { useMessages } from '../../translation';
import { isOver, LAYER_ICONS } from '../looks';
import styles from './ReleaseGrid.module.css';
import type { CalendarItem } from './toEvents';

/** What an event of a grid says: what it is, by an icon and a word, and its title. */
export function EventText(props: { item: CalendarItem; time?: string }) {
  const { item, time } = props;
  const { t } = useMessages<'calendar' | 'releases'>();
  if (item.type === 'release') {
    const { title, state, warnings } = item.release;
    return (
      <span className={styles.text} data-over={isOver(state) || undefined}>
        <span className={styles.title}>
          {warnings.length > 0 && (
            <TriangleAlertIcon
              size={14}
              role="img"
              aria-label={t('calendar.warned')}
            />
          )}
          {title}
        </span>
        {time && <span className={styles.time}>{time}</span>}
        <span className={styles.state}>{t(`releases.state.${state}`)}</span>
      </span>
    );
  }
  const kind = item.type === 'review' ? 'review' : item.period.kind;
  const { title } = item.type === 'review' ? item.review : item.period;
  const Icon = LAYER_ICONS[kind];
  return (
    <span className={styles.text}>
      <Icon size={14} aria-hidden="true" />
      <span className={styles.title}>
        {t(`calendar.short.${kind}`, { title })}
      </span>
    </span>
  );
}
