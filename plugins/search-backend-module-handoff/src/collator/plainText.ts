/**
 * Markdown without its signs, for an index whose excerpts people read. Commands and link texts stay, link targets go.
 *
 * Not a parser: each line is looked at by itself, so that an unclosed fence or broken markup hides nothing from search.
 */
export function plainText(markdown: string): string {
  return markdown
    .split(/\r?\n/)
    .map(plainLine)
    .filter(line => line !== '')
    .join('\n');
}

function plainLine(line: string): string {
  const trimmed = line.trim();
  if (/^(`{3,}|~{3,})/.test(trimmed) || /^[-|:\s]+$/.test(trimmed)) {
    return '';
  }
  return trimmed
    .replace(/^#{1,6}\s+/, '')
    .replace(/^(?:>\s?)+/, '')
    .replace(/^(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<\/?(?:details|summary|br|p|div|img)\b[^<>]*>/gi, ' ')
    .replace(/<!--|-->/g, ' ')
    .replace(/\*\*|__|`|\|/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
