/** Id of the element of a step. */
export function stepId(number: number): string {
  return `run-step-${number}`;
}

/** Brings a step into view and, for those who use the keyboard, gives it the focus. */
export function revealStep(
  number: number,
  options: { focus?: boolean } = {},
): void {
  const element = document.getElementById(stepId(number));
  if (!element) return;
  element.scrollIntoView?.({ block: 'center' });
  if (options.focus) element.focus({ preventScroll: true });
}
