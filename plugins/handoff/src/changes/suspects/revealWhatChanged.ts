/** Where the panel stands on its page; the fragment of a link to it. */
export const WHAT_CHANGED_ID = 'what-changed';

/** Brings the panel into view and gives it the focus, where the page has it. */
export function revealWhatChanged(): void {
  const panel = document.getElementById(WHAT_CHANGED_ID);
  panel?.scrollIntoView?.({ block: 'start' });
  panel?.focus({ preventScroll: true });
}

/** By then a menu has gone and has given the focus back to its button, which would take the page back to that. */
const MENU_GONE_MILLISECONDS = 300;

/** Does the same once the menu has gone in which it was asked for. */
export function revealWhatChangedAfterMenu(): void {
  setTimeout(revealWhatChanged, MENU_GONE_MILLISECONDS);
}
