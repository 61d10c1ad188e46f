import { defaultSchema, type Schema } from 'hast-util-sanitize';
import { clobberPrefix } from '../fragments';
import { allowedElements, strippedElements } from './htmlElements';
import { imageProtocols, linkProtocols } from './isAllowedUrl';

/**
 * What of a document's HTML reaches the page.
 *
 * @remarks
 *
 * A list of what is allowed: no event handler, no style, no class but those that Markdown itself makes.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  tagNames: [...allowedElements, 'input'],
  strip: [...strippedElements],
  clobberPrefix,
  protocols: {
    href: [...linkProtocols],
    src: [...imageProtocols],
    cite: ['http', 'https'],
  },
  attributes: {
    '*': ['align', 'dir', 'id', 'lang', 'title'],
    a: [
      'ariaDescribedBy',
      'ariaLabel',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      'href',
      'name',
      ['className', 'data-footnote-backref'],
    ],
    // `.` after the dash: a fence may name any language.
    code: [['className', /^language-./]],
    details: ['open'],
    h1: ['dataLine'],
    h2: ['dataLine', ['className', 'sr-only']],
    h3: ['dataLine'],
    h4: ['dataLine'],
    h5: ['dataLine'],
    h6: ['dataLine'],
    img: ['alt', 'height', 'src', 'width'],
    input: ['checked', 'dataLine', ['disabled', true], ['type', 'checkbox']],
    li: [['className', 'task-list-item'], 'dataLine', 'value'],
    ol: [['className', 'contains-task-list'], 'reversed', 'start', 'type'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    ul: [['className', 'contains-task-list']],
  },
};
