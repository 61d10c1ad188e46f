import { useCallback, useMemo, useRef } from 'react';

/**
 * Keeps the focus in the part of the page in which something was done, where what was pressed for it is gone afterwards:
 * a move brings other buttons. Else it would be at the top of the document.
 */
export function useKeptFocus() {
  const part = useRef<HTMLElement>();
  const remember = useCallback((focused: HTMLElement) => {
    part.current = focused;
  }, []);
  const keep = useCallback(() => {
    const { current } = part;
    // A dialog that closes gives the focus back in the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) current?.focus();
      }),
    );
  }, []);
  return useMemo(() => ({ remember, keep }), [remember, keep]);
}
