import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Bytes of files after gzip at its best, by their names without the hashes of their contents.
 *
 * @param dist - folder of the files
 */
export async function gzipSizes(
  dist: string,
  names: string[],
): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const name of names) {
    const content = await readFile(join(dist, name));
    sizes.set(withoutHash(name), gzipSync(content, { level: 9 }).length);
  }
  return sizes;
}

/** Of `static/main.0123456789ab.js`, `main.js`. */
export function withoutHash(name: string): string {
  return name.replace(/^static\//, '').replace(/\.[0-9a-f]{12}(?=\.)/, '');
}

export function sum(sizes: Map<string, number>): number {
  return [...sizes.values()].reduce((total, size) => total + size, 0);
}
