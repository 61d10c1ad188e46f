import type { Problem } from 'backstage-plugin-handoff-common';
import { brief } from './checkLinks';
import type { ParsedDocument } from './types';

/**
 * Finds links to headings of other documents that are not there. What a single document shows is reported with it.
 *
 * @param documents - all documents of a source folder by their paths
 * @public
 */
export function checkAnchors(
  documents: ReadonlyMap<string, ParsedDocument>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [path, { documentLinks }] of documents) {
    for (const link of documentLinks) {
      const target = findDocument(link.path, documents);
      // Another file has no headings, and one that is missing is reported already.
      if (target && !target.anchors.includes(link.fragment)) {
        problems.push({
          code: 'anchor-not-found',
          severity: 'info',
          message: `The link '${brief(link.address)}' names no heading of '${
            target.title
          }'; correct what stands after #`,
          path,
          line: link.line,
        });
      }
    }
  }
  return problems;
}

/** Pages of wikis and site generators are linked to without their extension. */
function findDocument(
  path: string,
  documents: ReadonlyMap<string, ParsedDocument>,
): ParsedDocument | undefined {
  return documents.get(path) ?? documents.get(`${path}.md`);
}
