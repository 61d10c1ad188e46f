import type { DateTime } from 'luxon';
import { useMemo } from 'react';
import { useNow } from '../../components/useNow';
import { useReleasePage } from './ReleaseContext';

/**
 * The time by the clock of the server, which decides about windows and what is due: that of the browser may be wrong by
 * hours.
 *
 * @param every - how often it is renewed, in milliseconds
 */
export function useServerNow(every?: number): DateTime {
  const { asOf } = useReleasePage().release;
  const now = useNow(every);
  const ahead = useMemo(() => Date.parse(asOf) - Date.now(), [asOf]);
  return now.plus({ milliseconds: ahead });
}
