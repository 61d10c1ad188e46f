import { Checkbox } from '@backstage/ui';
import { DateTime } from 'luxon';
import { useId } from 'react';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import { readLocalTime } from './planWindow';
import styles from './ReleaseEditor.module.css';

/** A time by the clock of a time zone; where that shows it twice, asks which one is meant. */
export function LocalTimeField(props: {
  label: string;
  /** As the browser has times. */
  value: string;
  min?: string;
  timeZone: string;
  /** Whether the second one is meant. */
  isLater: boolean;
  onChange: (value: string) => void;
  onLater: (isLater: boolean) => void;
}) {
  const { label, value, min, timeZone, isLater, onChange, onLater } = props;
  const { t } = useMessages<'releaseEditor'>();
  const locale = useLocale();
  const id = useId();
  const time = readLocalTime(value, timeZone);
  const zoneName = (at: DateTime) => at.setLocale(locale).toFormat('ZZZZ');
  return (
    <div className={styles.time}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        value={value}
        min={min}
        onChange={({ target }) => onChange(target.value)}
      />
      {time.type === 'twice' && (
        <>
          <p className={styles.hint}>
            {t('releaseEditor.window.twice', {
              time: time.first
                .setLocale(locale)
                .toLocaleString(DateTime.TIME_SIMPLE),
              timeZone,
              zone: zoneName(time.first),
            })}
          </p>
          <Checkbox isSelected={isLater} onChange={onLater}>
            {t('releaseEditor.window.second', { zone: zoneName(time.second) })}
          </Checkbox>
        </>
      )}
    </div>
  );
}
