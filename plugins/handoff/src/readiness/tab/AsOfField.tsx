import { Button } from '@backstage/ui';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { TimeField } from '../../components/TimeField';
import { toFieldValue } from '../../components/fieldTime';
import { useMessages } from '../../translation';

/** Asks for a time in the past. */
export function AsOfField(props: {
  /** Gets ISO 8601 in UTC. */
  onChoose: (at: string) => void;
}) {
  const { t } = useMessages<'readiness'>();
  const [value, setValue] = useState('');
  const now = DateTime.local();
  const time = DateTime.fromISO(value);
  const at = time.isValid && time < now ? time.toUTC().toISO() : undefined;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (at) props.onChoose(at);
      }}
    >
      <TimeField
        label={t('readiness.past.field')}
        type="datetime-local"
        value={value}
        max={toFieldValue(now)}
        onChange={setValue}
      >
        <Button type="submit" variant="secondary" isDisabled={!at}>
          {t('readiness.past.show')}
        </Button>
      </TimeField>
    </form>
  );
}
