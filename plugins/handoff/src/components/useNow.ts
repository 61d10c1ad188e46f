import { DateTime } from 'luxon';
import { useState } from 'react';
import useInterval from 'react-use/lib/useInterval';

const TICK_MILLISECONDS = 30_000;

/** The current time, renewed often enough for relative times to stay true. */
export function useNow(): DateTime {
  const [now, setNow] = useState(() => DateTime.now());
  useInterval(() => setNow(DateTime.now()), TICK_MILLISECONDS);
  return now;
}
