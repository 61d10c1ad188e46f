import { useCallback, useEffect, useRef, useState } from 'react';

/** How long what is deleted can be taken back. */
const UNDO_MILLISECONDS = 10_000;

/**
 * Deletes after a while, so that it can be undone without a trace: what is put back later would be another one, and void
 * what was signed.
 */
export function useDeferredDeletion(remove: (id: string) => Promise<void>) {
  const [pending, setPending] = useState<readonly string[]>([]);
  const [error, setError] = useState<Error>();
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const latest = useRef(remove);
  latest.current = remove;

  const forget = useCallback((id: string) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setPending(before => before.filter(other => other !== id));
  }, []);

  const begin = useCallback(
    (id: string) => {
      setError(undefined);
      setPending(before => [...before, id]);
      const timer = setTimeout(() => {
        timers.current.delete(id);
        latest
          .current(id)
          .catch(setError)
          .finally(() => forget(id));
      }, UNDO_MILLISECONDS);
      timers.current.set(id, timer);
    },
    [forget],
  );

  useEffect(() => {
    const waiting = timers.current;
    // Whoever leaves the page does not want to take it back.
    return () => {
      for (const [id, timer] of waiting) {
        clearTimeout(timer);
        latest.current(id).catch(() => {});
      }
    };
  }, []);

  return { pending, error, begin, undo: forget };
}
