import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Asks before what is unsaved is left: the browser where the page itself is left, the plugin where a link leads
 * elsewhere in the portal.
 *
 * @returns `proceed`, as long as somebody is about to leave, which goes where they wanted to
 */
export function useLeaveGuard(isDirty: boolean) {
  const isOpen = useRef(false);
  const [proceed, setProceed] = useState<() => void>();

  useEffect(() => {
    if (!isDirty) return undefined;
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (!isOpen.current) event.preventDefault();
    };
    // Before React and the router hear of it.
    const click = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a[href]');
      if (!link || isOpen.current || !leaves(event, link)) return;
      event.preventDefault();
      event.stopPropagation();
      setProceed(() => () => (link as HTMLAnchorElement).click());
    };
    window.addEventListener('beforeunload', beforeUnload);
    window.addEventListener('click', click, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      window.removeEventListener('click', click, { capture: true });
    };
  }, [isDirty]);

  return {
    proceed:
      proceed &&
      (() => {
        isOpen.current = true;
        setProceed(undefined);
        proceed();
      }),
    stay: useCallback(() => setProceed(undefined), []),
    /** Asks before it does what is given; does it at once when there is nothing to lose. */
    ask: useCallback(
      (leave: () => void) => (isDirty ? setProceed(() => leave) : leave()),
      [isDirty],
    ),
  };
}

/** Whether a click leads to another page in this tab of the browser. */
function leaves(event: MouseEvent, link: Element): boolean {
  const { target, href } = link as HTMLAnchorElement;
  const isPlain =
    event.button === 0 &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!isPlain || (target && target !== '_self')) return false;
  const { origin, pathname, search } = new URL(href, window.location.href);
  const { location } = window;
  return (
    origin !== location.origin ||
    pathname !== location.pathname ||
    search !== location.search
  );
}
