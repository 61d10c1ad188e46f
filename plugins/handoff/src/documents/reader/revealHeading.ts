const highlightMilliseconds = 2_500;

/** How long what loads late, such as images and diagrams, may still push the heading away. */
const settlingMilliseconds = 3_000;

/** Scrolls to a heading, also in a closed `<details>`, gives it the focus and marks it for a moment. */
export function revealHeading(heading: HTMLElement): void {
  for (
    let details = heading.closest('details');
    details;
    details = details.parentElement?.closest('details') ?? null
  ) {
    details.open = true;
  }
  heading.scrollIntoView?.({ block: 'start' });
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.dataset.target = '';
  setTimeout(() => delete heading.dataset.target, highlightMilliseconds);
}

/**
 * Keeps a heading where it is while the text around it still grows, until the reader moves.
 *
 * @returns what ends it early
 */
export function keepInView(heading: HTMLElement, text: HTMLElement) {
  if (typeof ResizeObserver === 'undefined') {
    return undefined;
  }
  const ending = new AbortController();
  const observer = new ResizeObserver(() =>
    heading.scrollIntoView({ block: 'start' }),
  );
  observer.observe(text);
  const end = () => {
    observer.disconnect();
    ending.abort();
  };
  setTimeout(end, settlingMilliseconds);
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    window.addEventListener(event, end, {
      passive: true,
      signal: ending.signal,
    });
  }
  return end;
}
