import { parseDocument } from 'backstage-plugin-handoff-node';
import type { SearchableDocument } from '../common/handoffBackend';
import { loadFiles } from './loadFiles';

/** All Markdown files of a corpus as Handoff reads them; a document's id is its path. */
export function loadCorpus(name: string): SearchableDocument[] {
  return [...loadFiles(name)].map(([path, content]) => {
    const parsed = parseDocument({ path, content });
    return {
      documentId: path,
      title: parsed.title,
      alerts: parsed.alerts,
      tags: [...parsed.tags, ...parsed.symptoms],
      path,
      entityNames: [name],
      sections: parsed.sections,
    };
  });
}
