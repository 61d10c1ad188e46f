/** Elements of HTML that occur in documents. Whatever else stands in angle brackets is a placeholder, as in `<pod>`. */
const ELEMENTS = new Set(
  (
    'a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite ' +
    'code col colgroup dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame ' +
    'frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map ' +
    'mark marquee menu meta meter nav noscript object ol optgroup option output p param path picture pre progress q rect ' +
    'rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg ' +
    'table tbody td template textarea tfoot th thead title tr track tt u ul use var video wbr'
  ).split(' '),
);

/** Elements that begin a line of their own. */
const BLOCKS =
  /^(address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/;

const ENTITIES: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

/** Elements that a page must not get from a document, and that are left out of it. */
export const ACTIVE_ELEMENTS = /<(script|iframe|form|object|embed|style)\b/i;

/**
 * The text of HTML: without comments, scripts and the tags of HTML, but with placeholders such as `<namespace>`, which
 * are meant to be read.
 */
export function textOfHtml(html: string): string {
  return withoutRanges(html, '<!--', '-->')
    .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?([A-Za-z][A-Za-z0-9]*)(?=[\s/>])[^<>]*>/g, replaceTag)
    .replace(/&(amp|apos|gt|lt|nbsp|quot);/g, (_, name) => ENTITIES[name]);
}

/** Whether what stands in angle brackets is a tag of HTML, rather than a placeholder. */
export function isHtmlTag(text: string): boolean {
  const name = /^<\/?([A-Za-z][\w-]*)/.exec(text)?.[1];
  return name === undefined || ELEMENTS.has(name.toLocaleLowerCase('en-US'));
}

function replaceTag(tag: string, name: string): string {
  if (!isHtmlTag(tag)) return tag;
  return BLOCKS.test(name.toLocaleLowerCase('en-US')) ? '\n' : '';
}

/** A comment that is never closed runs to the end. Written as a loop, because a pattern for it is slow on odd input. */
function withoutRanges(text: string, open: string, close: string): string {
  const kept: string[] = [];
  let position = 0;
  while (position < text.length) {
    const start = text.indexOf(open, position);
    if (start === -1) {
      kept.push(text.slice(position));
      break;
    }
    kept.push(text.slice(position, start));
    const end = text.indexOf(close, start + open.length);
    if (end === -1) break;
    position = end + close.length;
  }
  return kept.join('');
}
