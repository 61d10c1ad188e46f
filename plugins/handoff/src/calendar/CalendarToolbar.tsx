import {
  Button,
  ButtonIcon,
  Select,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import { ChevronLeftIcon, ChevronRightIcon, RssIcon } from 'lucide-react';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { timeZoneText } from '../components/timeZoneText';
import { useLocale } from '../components/useLocale';
import { useMessages } from '../translation';
import styles from './Calendar.module.css';
import { turn, type CalendarState, type CalendarView } from './calendarState';
import { SubscribeDialog } from './feeds/SubscribeDialog';

/** Goes through time, and chooses how it is shown. */
export function CalendarToolbar(props: {
  state: CalendarState;
  view: CalendarView;
  /** Those that there is room for. */
  views: readonly CalendarView[];
  /** A day of what is shown. */
  date: DateTime;
  onChange: (change: Partial<CalendarState>) => void;
}) {
  const { state, view, views, date, onChange } = props;
  const { t } = useMessages<'calendar'>();
  const locale = useLocale();
  const [isSubscribing, setSubscribing] = useState(false);
  const go = (by: 1 | -1) =>
    onChange({ date: turn(view, date, by).toISODate() ?? undefined });
  const unit = view === 'week' ? 'week' : 'month';
  return (
    <div className={styles.toolbar}>
      <div className={styles.steps}>
        <ButtonIcon
          icon={<ChevronLeftIcon />}
          variant="secondary"
          aria-label={t(`calendar.previous.${unit}`)}
          onPress={() => go(-1)}
        />
        <ButtonIcon
          icon={<ChevronRightIcon />}
          variant="secondary"
          aria-label={t(`calendar.next.${unit}`)}
          onPress={() => go(1)}
        />
        <Button
          variant="secondary"
          onPress={() => onChange({ date: undefined })}
        >
          {t('calendar.today')}
        </Button>
        <h2 className={styles.heading} aria-live="polite">
          {titleOf(view, date.setLocale(locale))}
        </h2>
      </div>
      <div className={styles.steps}>
        <ToggleButtonGroup
          aria-label={t('calendar.view.label')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={([key]) =>
            onChange({ view: views.find(each => each === key) })
          }
        >
          {views.map(each => (
            <ToggleButton key={each} id={each}>
              {t(`calendar.view.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Select
          className={styles.zone}
          aria-label={t('calendar.zone.label')}
          selectedKey={state.zone}
          onSelectionChange={key =>
            onChange({ zone: key === 'utc' ? 'utc' : 'local' })
          }
          options={[
            {
              value: 'local',
              label: t('calendar.zone.local', { zone: timeZoneText() }),
            },
            { value: 'utc', label: t('calendar.zone.utc') },
          ]}
        />
        <Button
          variant="secondary"
          iconStart={<RssIcon />}
          onPress={() => setSubscribing(true)}
        >
          {t('calendar.feeds.open')}
        </Button>
      </div>
      {isSubscribing && (
        <SubscribeDialog onClose={() => setSubscribing(false)} />
      )}
    </div>
  );
}

function titleOf(view: CalendarView, date: DateTime): string {
  if (view !== 'week') {
    return date.toLocaleString({ month: 'long', year: 'numeric' });
  }
  const first = date.startOf('week');
  const last = first.endOf('week');
  return `${first.toLocaleString({
    day: 'numeric',
    month: 'short',
  })} – ${last.toLocaleString(DateTime.DATE_MED)}`;
}
