import { useId, type ReactNode } from 'react';
import { useMessages } from '../translation';
import styles from './TimeField.module.css';
import { timeZoneText } from './timeZoneText';

/**
 * A day or a time, chosen with what the browser and the phone have for that. Times are in the reader's own time zone,
 * which it names. Values are as the browser has them: `2026-12-31` or `2026-12-31T23:59`.
 */
export function TimeField(props: {
  label: string;
  type: 'date' | 'datetime-local';
  value: string;
  onChange: (value: string) => void;
  min?: string;
  max?: string;
  isRequired?: boolean;
  /** What stands beside the field. */
  children?: ReactNode;
}) {
  const { t } = useMessages<'common'>();
  const id = useId();
  const hasZone = props.type === 'datetime-local';
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          type={props.type}
          required={props.isRequired}
          value={props.value}
          min={props.min}
          max={props.max}
          aria-describedby={hasZone ? `${id}-zone` : undefined}
          onChange={({ target }) => props.onChange(target.value)}
        />
        {props.children}
      </div>
      {hasZone && (
        <span id={`${id}-zone`} className={styles.zone}>
          {t('common.timeZone', { zone: timeZoneText() })}
        </span>
      )}
    </div>
  );
}
