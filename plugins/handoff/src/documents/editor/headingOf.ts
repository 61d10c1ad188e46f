import { withoutFrontMatter } from 'backstage-plugin-handoff-common';

/** The first heading of the first level, which is the title of a text whose front matter gives none. */
export function headingOf(content: string): string {
  const heading = /^#[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/m;
  return heading.exec(withoutFrontMatter(content))?.[1].trim() ?? '';
}
