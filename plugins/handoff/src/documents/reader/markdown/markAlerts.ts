import type { Element, Root } from 'hast';
import { element, text } from './hastNodes';
import { walkElements } from './walkElements';

/** What GitHub calls alerts: quotes that begin with `[!NOTE]` and the like. */
export const alertKinds = [
  'note',
  'tip',
  'important',
  'warning',
  'caution',
] as const;

export type AlertKind = (typeof alertKinds)[number];

const marker = /^\[!(\w+)\][ \t]*(?:\n|$)/;

/** Turns quotes that begin with a marker such as `[!WARNING]` into boxes with a title. */
export function markAlerts(
  tree: Root,
  labels: Readonly<Record<AlertKind, string>>,
): void {
  walkElements(tree, quote => {
    const paragraph = quote.children.find(
      (child): child is Element => child.type === 'element',
    );
    const start = paragraph?.children[0];
    if (
      quote.tagName !== 'blockquote' ||
      paragraph?.tagName !== 'p' ||
      start?.type !== 'text'
    ) {
      return;
    }
    const match = marker.exec(start.value);
    const name = match?.[1].toLowerCase();
    const kind = alertKinds.find(candidate => candidate === name);
    if (match && kind) {
      start.value = start.value.slice(match[0].length);
      quote.tagName = 'div';
      quote.properties = { dataAlert: kind, role: 'note' };
      quote.children.unshift(
        element('strong', { dataAlertTitle: '' }, [text(labels[kind])]),
      );
    }
  });
}
