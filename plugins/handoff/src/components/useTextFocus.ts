import { useEffect, useRef } from 'react';

/** Gives the first text field of an element the focus when it appears, where that is wanted: a dialog that asks for words is typed into at once. */
export function useTextFocus<T extends HTMLElement = HTMLDivElement>(
  isWanted = false,
) {
  const container = useRef<T>(null);
  useEffect(() => {
    if (isWanted) {
      container.current
        ?.querySelector<HTMLElement>('textarea, input[type="text"]')
        ?.focus();
    }
  }, [isWanted]);
  return container;
}
