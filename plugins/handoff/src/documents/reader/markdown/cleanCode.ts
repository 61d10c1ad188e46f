/**
 * Code that can be pasted into a terminal.
 *
 * @remarks
 *
 * Word processors and wikis leave zero-width characters and no-break spaces in commands. They cannot be seen, and the
 * command fails.
 */
export function cleanCode(code: string): string {
  return code.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\u00a0/g, ' ');
}
