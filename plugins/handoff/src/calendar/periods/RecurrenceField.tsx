import { Select, TextField, ToggleButton } from '@backstage/ui';
import { Info, type DateTime } from 'luxon';
import { TimeField } from '../../components/TimeField';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import styles from './Periods.module.css';
import {
  formatRecurrence,
  placeInMonth,
  weekdayOf,
  weekdays,
  type MonthlyChoice,
  type RecurrenceChoice,
} from './recurrenceChoice';

const TYPES = ['once', 'weekly', 'monthly', 'custom'] as const;
const MONTHLY: readonly MonthlyChoice[] = ['day', 'weekday', 'last'];

/** How often a period comes back. */
export function RecurrenceField(props: {
  value: RecurrenceChoice;
  /** The first day, of which a month is counted. */
  start: DateTime;
  onChange: (value: RecurrenceChoice) => void;
}) {
  const { value, start, onChange } = props;
  const { t } = useMessages<'calendar'>();
  const choose = (type: RecurrenceChoice['type']) => {
    if (type === 'once') onChange({ type });
    if (type === 'weekly') onChange({ type, days: [weekdayOf(start)] });
    if (type === 'monthly') onChange({ type, on: 'day' });
    if (type === 'custom') {
      onChange({ type, rule: formatRecurrence(value, start) ?? '' });
    }
  };
  return (
    <>
      <Select
        label={t('calendar.form.recurrence')}
        selectedKey={value.type}
        onSelectionChange={key => {
          const type = TYPES.find(each => each === key);
          if (type) choose(type);
        }}
        options={TYPES.map(each => ({
          value: each,
          label: t(`calendar.form.recurrences.${each}`),
        }))}
      />
      {value.type === 'weekly' && (
        <Weekdays
          days={value.days}
          onChange={days => onChange({ ...value, days })}
        />
      )}
      {value.type === 'monthly' && (
        <MonthlyField
          on={value.on}
          start={start}
          onChange={on => onChange({ ...value, on })}
        />
      )}
      {value.type === 'custom' && (
        <TextField
          label={t('calendar.form.rule')}
          description={t('calendar.form.ruleHint')}
          value={value.rule}
          maxLength={500}
          onChange={rule => onChange({ type: 'custom', rule })}
        />
      )}
      {(value.type === 'weekly' || value.type === 'monthly') && (
        <TimeField
          label={t('calendar.form.until')}
          type="date"
          value={value.until ?? ''}
          min={start.toISODate() ?? undefined}
          onChange={until => onChange({ ...value, until: until || undefined })}
        />
      )}
    </>
  );
}

function Weekdays(props: {
  days: readonly string[];
  onChange: (days: Array<(typeof weekdays)[number]>) => void;
}) {
  const { days, onChange } = props;
  const { t } = useMessages<'calendar'>();
  const locale = useLocale();
  const names = Info.weekdays('short', { locale });
  return (
    <div
      className={styles.weekdays}
      role="group"
      aria-label={t('calendar.form.weekdays')}
    >
      {weekdays.map((day, index) => (
        <ToggleButton
          key={day}
          isSelected={days.includes(day)}
          onChange={isSelected =>
            onChange(
              weekdays.filter(other =>
                other === day ? isSelected : days.includes(other),
              ),
            )
          }
        >
          {names[index]}
        </ToggleButton>
      ))}
    </div>
  );
}

function MonthlyField(props: {
  on: MonthlyChoice;
  start: DateTime;
  onChange: (on: MonthlyChoice) => void;
}) {
  const { on, start, onChange } = props;
  const { t } = useMessages<'calendar'>();
  const locale = useLocale();
  const weekday = start.setLocale(locale).weekdayLong ?? '';
  return (
    <Select
      label={t('calendar.form.monthly.label')}
      selectedKey={on}
      onSelectionChange={key => {
        const chosen = MONTHLY.find(each => each === key);
        if (chosen) onChange(chosen);
      }}
      options={MONTHLY.map(each => ({
        value: each,
        label: t(`calendar.form.monthly.${each}`, {
          day: String(start.day),
          place: String(placeInMonth(start)),
          weekday,
        }),
      }))}
    />
  );
}
