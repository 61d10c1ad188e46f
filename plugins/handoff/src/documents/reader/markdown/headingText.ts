import type { Nodes } from 'hast';

/** The words of a heading, as the backend counts them: with what its images show. */
export function headingText(node: Nodes): string {
  if (node.type === 'text') {
    return node.value;
  }
  if (node.type === 'element' && node.tagName === 'img') {
    return String(node.properties.alt ?? '');
  }
  return 'children' in node ? node.children.map(headingText).join('') : '';
}
