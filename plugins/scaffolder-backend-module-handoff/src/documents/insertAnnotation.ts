import { isMap, isNode, isScalar, stringify, type Document } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';

/**
 * Inserts an annotation as a line of its own, and leaves every other character alone.
 *
 * @returns undefined for layouts that this does not know, like annotations between braces
 */
export function insertAnnotation(
  text: string,
  document: Document,
  annotation: string,
  value: string,
): string | undefined {
  const metadata = document.get('metadata', true);
  if (!isBlock(metadata)) return undefined;
  const annotations = metadata.get('annotations', true);
  const line = stringify({ [annotation]: value }, { lineWidth: 0 }).trimEnd();
  if (isBlock(annotations)) {
    return insertAfter(text, annotations, annotations.items.at(-1), [line]);
  }
  if (metadata.has('annotations')) return undefined;
  const name = metadata.items.find(
    ({ key }) => isScalar(key) && key.value === 'name',
  );
  return insertAfter(text, metadata, name, ['annotations:', `  ${line}`]);
}

/** Written with a line for each pair, and at least one of them. */
function isBlock(node: unknown): node is YAMLMap {
  return isMap(node) && !node.flow && node.items.length > 0;
}

function insertAfter(
  text: string,
  map: YAMLMap,
  pair: Pair | undefined,
  lines: string[],
): string | undefined {
  const mapStart = map.range?.[0];
  if (mapStart === undefined || !isNode(pair?.value)) return undefined;
  const valueEnd = pair.value.range?.[1];
  if (valueEnd === undefined) return undefined;
  const indent = text.slice(text.lastIndexOf('\n', mapStart - 1) + 1, mapStart);
  if (indent.trim()) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const isAfterLine = text[valueEnd - 1] === '\n';
  const nextLine = text.indexOf('\n', valueEnd) + 1;
  const at = isAfterLine ? valueEnd : nextLine || text.length;
  const before = text.slice(0, at);
  const added = lines.map(line => `${indent}${line}${lineEnd}`).join('');
  const isLineEnded = before.endsWith('\n');
  return `${before}${isLineEnded ? '' : lineEnd}${added}${text.slice(at)}`;
}
