import { Button } from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DateTime } from 'luxon';
import { useId, useState } from 'react';
import { handoffTranslationRef } from '../../translation';
import styles from './AsOfField.module.css';

/** Asks for a time in the past, in the reader's own time zone, which it names. */
export function AsOfField(props: {
  /** Gets ISO 8601 in UTC. */
  onChoose: (at: string) => void;
}) {
  const { t } = useTranslationRef(handoffTranslationRef);
  const id = useId();
  const [value, setValue] = useState('');
  const now = DateTime.local();
  const time = DateTime.fromISO(value);
  const at = time.isValid && time < now ? time.toUTC().toISO() : undefined;
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (at) props.onChoose(at);
      }}
    >
      <label htmlFor={id}>{t('readiness.past.field')}</label>
      <input
        id={id}
        className={styles.input}
        type="datetime-local"
        value={value}
        max={now.toFormat("yyyy-MM-dd'T'HH:mm")}
        aria-describedby={`${id}-zone`}
        onChange={({ target }) => setValue(target.value)}
      />
      <Button type="submit" variant="secondary" isDisabled={!at}>
        {t('readiness.past.show')}
      </Button>
      <span id={`${id}-zone`} className={styles.zone}>
        {t('readiness.past.zone', {
          zone: `${now.zoneName} (${now.toFormat('ZZZZ')})`,
        })}
      </span>
    </form>
  );
}
