import { useApi } from '@backstage/core-plugin-api';
import type { CalendarPeriodRule } from 'backstage-plugin-handoff-common';
import { IANAZone } from 'luxon';
import { useState } from 'react';
import useAsync from 'react-use/lib/useAsync';
import useDebounce from 'react-use/lib/useDebounce';
import { handoffApiRef } from '../../api';
import { errorMessage } from '../../components/errorMessage';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import { spanText } from '../view/spanText';
import styles from './Periods.module.css';

const PAUSE_MILLISECONDS = 400;

/** The next times of a rule while it is being written, or what is wrong with it. */
export function PeriodPreview({ rule }: { rule: CalendarPeriodRule }) {
  const { t } = useMessages<'calendar'>();
  const { calendar } = useApi(handoffApiRef);
  const locale = useLocale();
  // What it is called says nothing about when it is.
  const wanted = JSON.stringify({ ...rule, title: '-', reason: undefined });
  const [settled, setSettled] = useState(wanted);
  useDebounce(() => setSettled(wanted), PAUSE_MILLISECONDS, [wanted]);
  const { value, error } = useAsync(
    () => calendar.previewPeriod(JSON.parse(settled)),
    [calendar, settled],
  );
  const zone = IANAZone.create(rule.timeZone);
  return (
    <div className={styles.preview} aria-live="polite">
      {error && <p className={styles.wrong}>{errorMessage(error)}</p>}
      {value && (
        <>
          <p>
            {value.occurrences.length
              ? t('calendar.form.preview', { zone: rule.timeZone })
              : t('calendar.form.over')}
          </p>
          <ol>
            {value.occurrences.map(time => (
              <li key={time.start}>{spanText(time, { zone, locale })}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
