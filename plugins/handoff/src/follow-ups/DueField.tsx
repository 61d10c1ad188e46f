import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useId } from 'react';
import { handoffTranslationRef } from '../translation';
import styles from './FollowUps.module.css';

/** A day, chosen with what the browser and the phone have for that. */
export function DueField(props: {
  value: string;
  onChange: (value: string) => void;
}) {
  const { value, onChange } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {t('followUps.edit.due')}
      </label>
      <input
        id={id}
        className={styles.input}
        type="date"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
