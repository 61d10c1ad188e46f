import { DateTime } from 'luxon';
import { useState } from 'react';
import useInterval from 'react-use/lib/useInterval';

const TICK_MILLISECONDS = 30_000;

/**
 * The current time, renewed often enough for relative times to stay true.
 *
 * @param every - how often it is renewed, in milliseconds
 */
export function useNow(every = TICK_MILLISECONDS): DateTime {
  const [now, setNow] = useState(() => DateTime.now());
  useInterval(() => setNow(DateTime.now()), every);
  return now;
}
