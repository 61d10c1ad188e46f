import { joinNeighbours, tokenize, type Token } from '../analysis';
import type { SearchableDocument } from '../../documents';
import { encodeWordStream } from './wordStream';

/**
 * Marks a term in the index that names the document, in its title, an alert, a tag, a heading, its path or its entity.
 * As far fewer documents are named by a word than contain it, the marked term finds the better ones sooner.
 */
export const NAME_MARK = '=';

/** A document in the form in which it is indexed. */
export interface DocumentDescription {
  /**
   * What it is found by. Words of path and entity are there in their marked form alone: all documents of a folder or a
   * service share them, which would make a word look common that says much within the text.
   */
  terms: Set<string>;
  /** Words as people write them, from which mistyped ones are corrected. */
  words: Set<string>;
  stream: Buffer;
  /** Words in all sections. */
  bodyLength: number;
}

/** Splits a document into the terms under which it is found and the stream by which it is ranked. */
export function describeDocument(
  document: SearchableDocument,
): DocumentDescription {
  const fields = {
    names: [document.title, ...document.alerts].map(tokenizeName),
    entities: document.entityNames.map(tokenizeName),
    tags: document.tags.map(tokenizeName),
    path: document.path ? [tokenize(document.path)] : [],
    headings: document.sections.map(section =>
      tokenizeName(section.heading?.text ?? ''),
    ),
    body: document.sections.map(section => tokenize(section.text)),
  };
  const { names, entities, tags, path, headings, body } = fields;

  const contents = [...names, ...tags, ...headings, ...body].flat();
  const namings = [...names, ...tags, ...headings, ...path, ...entities].flat();
  return {
    terms: new Set([
      ...contents.map(token => token.term),
      ...namings.map(token => NAME_MARK + token.term),
    ]),
    words: new Set(
      [...contents, ...namings]
        .filter(token => !token.neighbours)
        .map(token => token.word),
    ),
    stream: encodeWordStream(fields),
    bodyLength: body.reduce(
      (length, tokens) => length + tokens.filter(t => !t.joined).length,
      0,
    ),
  };
}

function tokenizeName(name: string): Token[] {
  const tokens = tokenize(name);
  return [...tokens, ...joinNeighbours(tokens)];
}
