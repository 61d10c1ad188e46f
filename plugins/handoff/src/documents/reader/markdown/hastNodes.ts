import type { Element, ElementContent, Properties, Text } from 'hast';

/** Raw HTML, until it is parsed. */
export interface Raw {
  type: 'raw';
  value: string;
}

export function element(
  tagName: string,
  properties: Properties = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

/** The types of hast do not know raw nodes; the parser that takes them does. */
export function raw(value: string): ElementContent {
  const node: Raw = { type: 'raw', value };
  return node as unknown as ElementContent;
}

export function isRaw(node: { type: string }): node is Raw {
  return node.type === 'raw';
}
