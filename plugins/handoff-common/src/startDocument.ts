import { documentSections } from './documentSections';
import { setFrontMatter } from './frontMatter';
import type { DocumentKind } from './types';

/**
 * The text of a new document: its front matter, and the sections that an operator looks for.
 *
 * @param options - `alerts` are those that it answers; `hint` is a comment in the front matter, one line; `sections` are
 * those of {@link documentSections} in another language
 *
 * @public
 */
export function startDocument(options: {
  kind: DocumentKind;
  title?: string;
  alerts?: string[];
  hint?: string;
  sections?: string;
}): string {
  const { kind, title, alerts, hint } = options;
  const { sections = documentSections[kind] } = options;
  const lines = [`kind: ${kind}`];
  if (alerts?.length) lines.push(`alerts: ${JSON.stringify(alerts)}`);
  if (hint) lines.push(`# ${hint}`);
  const text = `---\n${lines.join('\n')}\n---\n\n${sections}`;
  return title ? setFrontMatter(text, 'title', title) : text;
}
