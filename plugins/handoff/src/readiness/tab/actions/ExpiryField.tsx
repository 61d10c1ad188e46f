import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { DateTime } from 'luxon';
import { TimeField } from '../../../components/TimeField';
import { useMessages } from '../../../translation';

const PRESETS = [7, 14, 30];

/** As long as the backend grants. */
const LONGEST_DAYS = 365;

/** The day that many days ahead, as a field of the browser has it. */
export function inDays(days: number): string {
  return DateTime.local().plus({ days }).toISODate();
}

/** The last day of a waiver, chosen by its length or in the calendar. */
export function ExpiryField(props: {
  /** As `2026-12-31`. */
  day: string;
  onChange: (day: string) => void;
}) {
  const { day, onChange } = props;
  const { t } = useMessages<'readiness'>();
  return (
    <TimeField
      label={t('readiness.action.requestWaiver.until')}
      type="date"
      isRequired
      value={day}
      min={inDays(0)}
      max={inDays(LONGEST_DAYS)}
      onChange={onChange}
    >
      <ToggleButtonGroup
        aria-label={t('readiness.action.requestWaiver.presets')}
        selectionMode="single"
        selectedKeys={PRESETS.map(inDays).filter(each => each === day)}
        onSelectionChange={([key]) => key && onChange(String(key))}
      >
        {PRESETS.map(days => (
          <ToggleButton key={days} id={inDays(days)}>
            {t('readiness.action.requestWaiver.days', { number: String(days) })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </TimeField>
  );
}
