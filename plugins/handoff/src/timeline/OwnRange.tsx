import { Button } from '@backstage/ui';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { toFieldValue } from '../components/fieldTime';
import { TimeField } from '../components/TimeField';
import { useMessages } from '../translation';
import type { Span } from './spans';
import styles from './Timeline.module.css';

/** Asks from when to when the timeline is to show. */
export function OwnRange(props: {
  /** What shows now. */
  span: Span;
  onShow: (span: Span) => void;
}) {
  const { span, onShow } = props;
  const { t } = useMessages<'timeline'>();
  const [from, setFrom] = useState(toFieldValue(span.from));
  const [to, setTo] = useState(toFieldValue(span.to));
  const chosen = { from: DateTime.fromISO(from), to: DateTime.fromISO(to) };
  const isGiven = chosen.from.isValid && chosen.to.isValid;
  const isWrong = isGiven && chosen.to <= chosen.from;
  return (
    <form
      className={styles.range}
      onSubmit={event => {
        event.preventDefault();
        if (isGiven && !isWrong) onShow(chosen);
      }}
    >
      <TimeField
        label={t('timeline.zoom.from')}
        type="datetime-local"
        value={from}
        onChange={setFrom}
        isRequired
      />
      <TimeField
        label={t('timeline.zoom.to')}
        type="datetime-local"
        value={to}
        onChange={setTo}
        isRequired
      />
      <Button type="submit" isDisabled={!isGiven || isWrong}>
        {t('timeline.zoom.show')}
      </Button>
      {isWrong && (
        <p className={styles.wrong} role="alert">
          {t('timeline.zoom.wrong')}
        </p>
      )}
    </form>
  );
}
