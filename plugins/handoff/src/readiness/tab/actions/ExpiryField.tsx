import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DateTime } from 'luxon';
import { useId } from 'react';
import { handoffTranslationRef } from '../../../translation';
import styles from './ExpiryField.module.css';

const PRESETS = [7, 14, 30];

/** As long as the backend grants. */
const LONGEST_DAYS = 365;

/** The day that many days ahead, as a field of the browser has it. */
export function inDays(days: number): string {
  return DateTime.local().plus({ days }).toISODate();
}

/** The last day of a waiver, chosen by its length or with what the browser and the phone have for that. */
export function ExpiryField(props: {
  /** As `2026-12-31`. */
  day: string;
  onChange: (day: string) => void;
}) {
  const { day, onChange } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('readiness.action.requestWaiver.until')}</label>
      <div className={styles.choices}>
        <input
          id={id}
          className={styles.input}
          type="date"
          required
          value={day}
          min={inDays(0)}
          max={inDays(LONGEST_DAYS)}
          onChange={({ target }) => onChange(target.value)}
        />
        <ToggleButtonGroup
          aria-label={t('readiness.action.requestWaiver.presets')}
          selectionMode="single"
          selectedKeys={PRESETS.map(inDays).filter(each => each === day)}
          onSelectionChange={([key]) => key && onChange(String(key))}
        >
          {PRESETS.map(days => (
            <ToggleButton key={days} id={inDays(days)}>
              {t('readiness.action.requestWaiver.days', {
                number: String(days),
              })}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
    </div>
  );
}
