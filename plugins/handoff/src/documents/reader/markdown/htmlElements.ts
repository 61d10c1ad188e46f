/**
 * Elements that may stand in a document.
 *
 * @remarks
 *
 * Everything that GitHub shows, less `picture` and `source`, whose addresses would bypass `resolveImage`, and `input`,
 * which only task lists may make; and a few harmless ones that README files use.
 */
export const allowedElements: readonly string[] =
  `a abbr address b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
   h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strike strong sub
   summary sup table tbody td tfoot th thead tr tt u ul var wbr`.split(/\s+/);

/** Elements that vanish together with what is in them. */
export const strippedElements: readonly string[] =
  'script style iframe noscript noframes noembed template object embed svg math'.split(
    ' ',
  );

/** Other elements that HTML knows: the element vanishes and its content stays. */
const unwrappedElements: readonly string[] =
  `article aside audio base basefont big body button canvas center data datalist dialog fieldset font footer form frame
   frameset head header hgroup html label legend link main map marquee menu meta meter nav optgroup option output
   picture progress search select slot source textarea time title track video`.split(
    /\s+/,
  );

/** Elements that never have an end tag. */
const voidElements: readonly string[] =
  'base br col embed frame hr img input link meta source track wbr'.split(' ');

/** Elements whose end tag HTML lets authors leave out. */
const optionalEndElements: readonly string[] =
  'body caption colgroup dd dt head html li option p rp rt tbody td tfoot th thead tr'.split(
    ' ',
  );

const known = new Set([
  ...allowedElements,
  ...strippedElements,
  ...unwrappedElements,
]);
// `<input>` in prose is far likelier a placeholder than a form field, which could not be shown anyway.
known.delete('input');

const standsAlone = new Set([...voidElements, ...optionalEndElements]);

/** Whether HTML has an element of this name, in lower case. */
export function isKnownElement(name: string): boolean {
  return known.has(name);
}

/** Whether a start tag of this name, in lower case, is complete without an end tag. */
export function mayStandAlone(name: string): boolean {
  return standsAlone.has(name);
}
