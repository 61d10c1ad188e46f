import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseDocument,
  type SearchableDocument,
} from '../common/handoffBackend';
import { dataFolder } from './dataFolder';

/** All Markdown files of a corpus as Handoff reads them; a document's id is its path. */
export function loadCorpus(name: string): SearchableDocument[] {
  const folder = join(dataFolder(), 'corpora', name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .sort()
    .map(path => {
      const parsed = parseDocument({
        path,
        content: readFileSync(join(folder, path), 'utf8'),
      });
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
