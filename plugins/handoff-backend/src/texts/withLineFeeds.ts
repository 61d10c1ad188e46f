/** Ends lines as the parser of Markdown does. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
