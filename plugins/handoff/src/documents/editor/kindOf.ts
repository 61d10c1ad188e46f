import {
  documentKinds,
  getFrontMatter,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';

/** The kind that the front matter of a text names; `undefined` when it names none, or none that there is. */
export function kindOf(content: string): DocumentKind | undefined {
  const word = getFrontMatter(content, 'kind')?.toLowerCase();
  return documentKinds.find(kind => kind === word);
}
