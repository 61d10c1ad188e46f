import { DateTime } from 'luxon';
import { useLocale } from '../../components/useLocale';

/** Writes the day of a time in the reader's language and zone. */
export function useDay(): (at: string) => string {
  const locale = useLocale();
  return at =>
    DateTime.fromISO(at).setLocale(locale).toLocaleString(DateTime.DATE_MED);
}
