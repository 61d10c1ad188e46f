import { Select } from '@backstage/ui';
import { useId } from 'react';
import timeFieldStyles from '../../components/TimeField.module.css';
import { useMessages } from '../../translation';
import type { PeriodDraft } from './periodDraft';
import styles from './Periods.module.css';

/** All that the browser knows, with the one that was chosen, which may be known by another name. */
function zonesWith(chosen: string): string[] {
  return [...new Set([chosen, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}

/** From when until when a period is the first time, and in which time zone that is meant. */
export function WhenFields(props: {
  draft: PeriodDraft;
  onChange: (change: Partial<PeriodDraft>) => void;
}) {
  const { draft, onChange } = props;
  const { t } = useMessages<'calendar'>();
  return (
    <>
      <div className={styles.when}>
        <ClockField
          label={t('calendar.form.start')}
          value={draft.start}
          onChange={start => onChange({ start })}
        />
        <ClockField
          label={t('calendar.form.end')}
          value={draft.end}
          min={draft.start}
          onChange={end => onChange({ end })}
        />
      </div>
      <Select
        label={t('calendar.form.timeZone')}
        searchable
        selectedKey={draft.timeZone}
        onSelectionChange={key => key && onChange({ timeZone: String(key) })}
        options={zonesWith(draft.timeZone).map(zone => ({
          value: zone,
          label: zone,
        }))}
      />
    </>
  );
}

/** Date and time of the clock, in the zone of the period rather than of the reader. */
function ClockField(props: {
  label: string;
  value: string;
  min?: string;
  onChange: (value: string) => void;
}) {
  const { label, value, min, onChange } = props;
  const id = useId();
  return (
    <div className={timeFieldStyles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={timeFieldStyles.row}>
        <input
          id={id}
          className={timeFieldStyles.input}
          type="datetime-local"
          required
          value={value}
          min={min}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </div>
  );
}
