import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DateTime } from 'luxon';
import { useId } from 'react';
import { handoffTranslationRef } from '../../translation';
import styles from '../Dialogs.module.css';
import { toFieldValue } from './fieldTime';

/** When a drill is to be, in the reader's own time zone, which it names. */
export function DrillTimeField(props: {
  /** As the browser's field has it. */
  value: string;
  onChange: (value: string) => void;
}) {
  const { value, onChange } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  const id = useId();
  const now = DateTime.local();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('drills.when')}</label>
      <input
        id={id}
        className={styles.input}
        type="datetime-local"
        required
        value={value}
        min={toFieldValue(now)}
        aria-describedby={`${id}-zone`}
        onChange={event => onChange(event.target.value)}
      />
      <span id={`${id}-zone`} className={styles.zone}>
        {t('drills.zone', {
          zone: `${now.zoneName} (${now.toFormat('ZZZZ')})`,
        })}
      </span>
    </div>
  );
}
