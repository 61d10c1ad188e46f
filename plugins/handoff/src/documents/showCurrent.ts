/** Scrolls a list, and nothing around it, to the row of what is open. */
export function showCurrent(list: HTMLElement | null) {
  const row = list?.querySelector<HTMLElement>('[aria-current]');
  if (!list || !row) {
    return;
  }
  const { top, bottom } = list.getBoundingClientRect();
  const place = row.getBoundingClientRect();
  if (place.top < top || place.bottom > bottom) {
    list.scrollTop += place.top - top - list.clientHeight / 3;
  }
}
