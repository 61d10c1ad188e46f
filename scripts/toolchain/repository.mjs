import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository; the scripts work from any current folder. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** The parsed package.json of the root. */
export function readRootPackage() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
