import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './dataFolder';

/** All Markdown files of a corpus by their paths. */
export function loadFiles(corpus: string): Map<string, string> {
  const folder = join(dataFolder(), 'corpora', corpus);
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.md'))
      .sort()
      .map(path => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}
