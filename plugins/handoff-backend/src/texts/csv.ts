/**
 * Lines as CSV after RFC 4180. What a spreadsheet would take for a formula is kept from being one, after OWASP's advice on
 * CSV injection.
 *
 * @param lines - the first with the names of the columns
 */
export function toCsvText(lines: readonly (readonly string[])[]): string {
  return lines.map(fields => `${fields.map(quote).join(',')}\r\n`).join('');
}

function quote(field: string): string {
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
