/**
 * A path in the source folder for a path that is written in a document: relative to the document, or to the folder
 * when it starts with a slash.
 *
 * @returns `undefined` for a path that leaves the folder
 */
export function relativePath(
  documentPath: string,
  written: string,
): string | undefined {
  const base = written.startsWith('/')
    ? []
    : documentPath.split('/').slice(0, -1);
  const result = [...base];
  for (const part of written.split('/')) {
    if (part === '..') {
      if (result.pop() === undefined) {
        return undefined;
      }
    } else if (part !== '' && part !== '.') {
      result.push(part);
    }
  }
  return result.join('/');
}
