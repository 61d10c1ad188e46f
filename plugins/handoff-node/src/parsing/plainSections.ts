import { parseMarkdown } from './markdown';
import { readOutline } from './readOutline';
import type { Section } from './types';

/**
 * The text of Markdown as it reads on the page, heading by heading: without comments and what marks it up.
 *
 * @public
 */
export function plainSections(markdown: string): Section[] {
  const text = markdown.replace(/\r\n?/g, '\n');
  return readOutline(parseMarkdown(text), 1).sections;
}
