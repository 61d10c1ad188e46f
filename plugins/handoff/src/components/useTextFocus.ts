import { useEffect, useRef } from 'react';

/** Gives the first text field of an element the focus when it appears: a dialog that asks for words is typed into at once. */
export function useTextFocus<TElement extends HTMLElement = HTMLDivElement>() {
  const container = useRef<TElement>(null);
  useEffect(
    () =>
      container.current
        ?.querySelector<HTMLElement>('textarea, input[type="text"]')
        ?.focus(),
    [],
  );
  return container;
}
