import { useEffect, useRef } from 'react';

/** Ctrl+S or ⌘S does what is given, and not what the browser would. */
export function useSaveShortcut(save: () => void): void {
  const current = useRef(save);
  current.current = save;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        current.current();
      }
    };
    // First of all: fields that offer a choice keep keys to themselves.
    const options = { capture: true };
    window.addEventListener('keydown', press, options);
    return () => window.removeEventListener('keydown', press, options);
  }, []);
}
