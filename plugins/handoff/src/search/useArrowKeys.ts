import { useCallback, type KeyboardEvent, type RefObject } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Marks an element as a stop of {@link useArrowKeys}. */
export const arrowKeyStop = { 'data-arrow-key-stop': '' };

/**
 * Moves the focus with the arrow keys from the search field through the results and back.
 *
 * @returns what to give the element that contains them all as `onKeyDown`
 */
export function useArrowKeys(field: RefObject<HTMLInputElement>) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const step = STEPS[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const stops = [
        field.current,
        ...event.currentTarget.querySelectorAll<HTMLElement>(
          '[data-arrow-key-stop]',
        ),
      ];
      const at = stops.findIndex(stop => stop === document.activeElement);
      const next = at === -1 ? undefined : stops[at + step];
      if (next) {
        event.preventDefault();
        next.focus();
        next.scrollIntoView?.({ block: 'nearest' });
      }
    },
    [field],
  );
}
