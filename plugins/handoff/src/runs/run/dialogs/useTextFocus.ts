import { useEffect, useRef } from 'react';

/** Gives the first text field of an element the focus when it appears: a dialog that asks for words is typed into at once. */
export function useTextFocus() {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => container.current?.querySelector('textarea')?.focus(), []);
  return container;
}
