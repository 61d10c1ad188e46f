import { posix } from 'node:path';
import type { SearchableDocument } from '../../documents';
import { headingNames } from './headingNames';
import { nameKey } from './nameKey';

/**
 * Where a document names an alert, the strongest first: in its front matter, by its file name, in its title, by a heading
 * that is the name, by a heading in words.
 */
export const NAMINGS = [
  'front-matter',
  'file-name',
  'title',
  'heading',
  'phrase',
] as const;

export type Naming = (typeof NAMINGS)[number];

/** A name under which a document is found. */
export interface DocumentName {
  key: string;
  naming: Naming;
  /** The heading that it is, unless it stands for the whole document. */
  heading?: { text: string; slug: string };
}

type NamedDocument = Pick<
  SearchableDocument,
  'title' | 'alerts' | 'path' | 'sections'
>;

/**
 * All names of alerts that a document may answer to, the strongest first. A title or first heading is the whole document;
 * of headings with the same name the first counts.
 */
export function documentNames(document: NamedDocument): DocumentName[] {
  const { title, alerts, path, sections } = document;
  const file = path && nameKey(posix.basename(path, posix.extname(path)));
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const top = headings[0]?.depth === 1 ? headings[0] : undefined;
  const parts = top ? headings.slice(1) : headings;
  const names: DocumentName[] = [
    ...alerts.map(nameKey).map((key): DocumentName => {
      return { key, naming: key === file ? 'file-name' : 'front-matter' };
    }),
    ...[title, top?.text ?? '']
      .flatMap(text => headingNames(text).names)
      .map((name): DocumentName => ({ key: nameKey(name), naming: 'title' })),
    ...parts.flatMap(({ text, slug }) => {
      const { names: found, isPlain } = headingNames(text);
      return found.map(
        (name): DocumentName => ({
          key: nameKey(name),
          naming: isPlain ? 'heading' : 'phrase',
          heading: { text, slug },
        }),
      );
    }),
  ];
  names.sort((a, b) => NAMINGS.indexOf(a.naming) - NAMINGS.indexOf(b.naming));
  const first = new Map<string, DocumentName>();
  for (const name of names) {
    if (name.key && !first.has(name.key)) first.set(name.key, name);
  }
  return [...first.values()];
}
