import { DateTime } from 'luxon';
import { Time } from './Time';
import { useLocale } from './useLocale';

/** How long ago something was, and when that was. */
export function FullTime({ at }: { at: string }) {
  const locale = useLocale();
  return (
    <span>
      <Time at={at} /> (
      {DateTime.fromISO(at)
        .setLocale(locale)
        .toLocaleString(DateTime.DATETIME_MED)}
      )
    </span>
  );
}
