/** The first paragraph of a Markdown text without its marks, for where the renderer would be too heavy. */
export function plainText(markdown: string): string {
  const [first] = markdown.trim().split(/\n\s*\n/);
  return first
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ');
}
