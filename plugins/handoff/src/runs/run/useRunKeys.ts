import { useEffect, useRef } from 'react';

/** What keys do, by the key. */
export type RunKeys = Record<string, () => void>;

/** Has single keys do something, but not while somebody types, chooses or has a dialog open. */
export function useRunKeys(keys: RunKeys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = current.current[event.key.toLowerCase()];
      if (!act || event.defaultPrevented || event.repeat || isTaken(event)) {
        return;
      }
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function isTaken(event: KeyboardEvent): boolean {
  const { target, altKey, ctrlKey, metaKey } = event;
  return (
    altKey ||
    ctrlKey ||
    metaKey ||
    (target instanceof HTMLElement &&
      (target.isContentEditable ||
        target.matches('input, textarea, select, [role="menuitem"]'))) ||
    document.querySelector('[role="dialog"], [role="menu"]') !== null
  );
}
