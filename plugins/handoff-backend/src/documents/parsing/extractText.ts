import { parseMarkdown } from './markdown';
import { readOutline } from './readOutline';
import type { Section } from './types';

/**
 * Plain text of Markdown for searching, by section: with code and `<placeholders>`, without tags, comments and the source
 * of drawings.
 *
 * @param body - without front matter
 * @param bodyStartLine - line of the file that the body starts at, from which the lines of headings are counted
 */
export function extractText(
  body: string,
  bodyStartLine: number = 1,
): { sections: Section[] } {
  const { sections } = readOutline(parseMarkdown(body), bodyStartLine);
  return { sections };
}
