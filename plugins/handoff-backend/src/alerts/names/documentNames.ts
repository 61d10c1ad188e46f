import { posix } from 'node:path';
import type { SearchableDocument, SearchableSection } from '../../documents';
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

const INDEX_PAGE = /^(?:readme|_?index)$/i;

type NamedDocument = Pick<
  SearchableDocument,
  'title' | 'alerts' | 'path' | 'sections'
>;

/**
 * All names of alerts that a document may answer to, the strongest first. A title or first heading is the whole document;
 * of headings with the same name the first counts.
 */
export function documentNames(document: NamedDocument): DocumentName[] {
  const headings = document.sections.flatMap(({ heading }) => heading ?? []);
  const names = [
    ...ownNames(document),
    ...titleNames(document.title, headings),
    ...headingsBelow(headings).flatMap(partNames),
  ].sort((a, b) => NAMINGS.indexOf(a.naming) - NAMINGS.indexOf(b.naming));
  const first = new Map<string, DocumentName>();
  for (const name of names) {
    if (name.key && !first.has(name.key)) first.set(name.key, name);
  }
  return [...first.values()];
}

type Heading = NonNullable<SearchableSection['heading']>;

/** What front matter or the file name say. Without either, a file may still be named as pages are: `disk-full.md`. */
function ownNames({ alerts, path }: NamedDocument): DocumentName[] {
  const file = nameKey(nameOfFile(path ?? ''));
  const keys = alerts.length ? alerts.map(nameKey) : [file];
  return keys.map(key => ({
    key,
    naming: key === file ? 'file-name' : 'front-matter',
  }));
}

function titleNames(title: string, headings: Heading[]): DocumentName[] {
  const [top] = headings;
  const isTop = top?.depth === 1;
  // A title that is taken from a heading further down stands for what is below that heading.
  const part = isTop ? undefined : headings.find(({ text }) => text === title);
  const texts = isTop ? [title, top.text] : [title];
  return texts
    .flatMap(text => headingNames(text).names)
    .map(name => ({
      key: nameKey(name),
      naming: 'title',
      heading: part && { text: part.text, slug: part.slug },
    }));
}

function headingsBelow(headings: Heading[]): Heading[] {
  return headings[0]?.depth === 1 ? headings.slice(1) : headings;
}

function partNames({ text, slug }: Heading): DocumentName[] {
  const { names, isPlain } = headingNames(text);
  return names.map(name => ({
    key: nameKey(name),
    naming: isPlain ? 'heading' : 'phrase',
    heading: { text, slug },
  }));
}

/** Name of a file without its extension; of an index page, that of its folder. */
function nameOfFile(path: string): string {
  const name = posix.basename(path, posix.extname(path));
  const folder = posix.basename(posix.dirname(path));
  return INDEX_PAGE.test(name) ? folder : name;
}
