import { useSignal } from '@backstage/plugin-signals-react';
import { useEffect, useRef } from 'react';
import useInterval from 'react-use/lib/useInterval';

/** How often a page looks by itself where no signals arrive. */
const POLL_MILLISECONDS = 30_000;
/** How often it does so although they do: what was sent while the connection was lost does not come again. */
const POLL_BESIDE_SIGNALS_MILLISECONDS = 120_000;
/** Several changes in one go, as a group of alerts makes them, are one. */
const GATHER_MILLISECONDS = 300;

/**
 * Calls back when the backend says on a channel that something has changed. While the page is in
 * view it also looks by itself now and then, more often in portals without signals.
 */
export function useLiveChanges(channel: string, onChange: () => void): void {
  const { lastSignal, isSignalsAvailable } = useSignal(channel);
  const latest = useRef(onChange);
  latest.current = onChange;

  useEffect(() => {
    if (!lastSignal) return undefined;
    const timer = setTimeout(() => latest.current(), GATHER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [lastSignal]);

  useInterval(
    () => !document.hidden && latest.current(),
    isSignalsAvailable ? POLL_BESIDE_SIGNALS_MILLISECONDS : POLL_MILLISECONDS,
  );
}
