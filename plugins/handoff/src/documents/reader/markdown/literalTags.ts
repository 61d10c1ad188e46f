import { isKnownElement, mayStandAlone } from './htmlElements';

interface Tag {
  /** Which of the fragments it stands in. */
  fragment: number;
  /** Offset of its `<`. */
  start: number;
  name: string;
  closing: boolean;
  /** Without attributes. */
  bare: boolean;
}

// A comment, a processing instruction or declaration, or a tag with its attributes. `<` ends an attribute list, so that
// a stray `<` costs one look only.
const token =
  /<!--[\s\S]*?(?:-->|$)|<(?=[?!])|<(\/?)([a-zA-Z][^\s/<>]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/g;

/** Elements whose content is no markup: unless they end, they swallow all that follows. */
const rawTextElements =
  'script style textarea title iframe noframes noembed xmp'.split(' ');

/**
 * Finds the tags that their author meant as text, such as `<pod-name>`.
 *
 * @remarks
 *
 * An HTML parser eats them, and some, such as `<title>`, with all that follows. A tag is text when HTML does not know it,
 * or when it is one that needs a partner and has none. Attributes show that markup is meant, except where it would
 * swallow the rest of the document.
 *
 * @param fragments - the pieces of HTML of one document, in order
 * @returns for each fragment the offsets of the tags that are text, ascending
 */
export function findLiteralTags(fragments: readonly string[]): number[][] {
  const literal = fragments.map((): number[] => []);
  const open = new Map<string, Tag[]>();
  for (const tag of tags(fragments)) {
    if (!isKnownElement(tag.name)) {
      literal[tag.fragment].push(tag.start);
    } else if (tag.closing) {
      open.get(tag.name)?.pop();
    } else if (!mayStandAlone(tag.name)) {
      const waiting = open.get(tag.name) ?? [];
      waiting.push(tag);
      open.set(tag.name, waiting);
    }
  }
  for (const { name, bare, fragment, start } of [...open.values()].flat()) {
    if (bare || rawTextElements.includes(name)) {
      literal[fragment].push(start);
    }
  }
  return literal.map(starts => starts.sort((a, b) => a - b));
}

function* tags(fragments: readonly string[]): Generator<Tag> {
  const lastEnds = findLastEnds(fragments);
  let rawText: string | undefined;
  for (const [fragment, html] of fragments.entries()) {
    for (const { 0: text, 1: slash, 2: word, 3: rest, index } of html.matchAll(
      token,
    )) {
      if (text.startsWith('<!--')) {
        continue;
      }
      const name = (word ?? '').toLowerCase();
      const closing = slash === '/';
      if (rawText !== undefined && !(closing && name === rawText)) {
        continue;
      }
      rawText = undefined;
      yield { fragment, start: index, name, closing, bare: !rest?.trim() };
      const end = lastEnds.get(name);
      if (!closing && end && isBefore({ fragment, start: index }, end)) {
        rawText = name;
      }
    }
  }
}

type Place = Pick<Tag, 'fragment' | 'start'>;

function findLastEnds(fragments: readonly string[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [fragment, html] of fragments.entries()) {
    const lowerCase = html.toLowerCase();
    for (const name of rawTextElements) {
      const start = lowerCase.lastIndexOf(`</${name}`);
      if (start >= 0) {
        places.set(name, { fragment, start });
      }
    }
  }
  return places;
}

function isBefore(a: Place, b: Place): boolean {
  return a.fragment === b.fragment
    ? a.start < b.start
    : a.fragment < b.fragment;
}
