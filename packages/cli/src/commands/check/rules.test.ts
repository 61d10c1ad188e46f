import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rules } from './rules';

const SOURCES = join(
  dirname(require.resolve('backstage-plugin-handoff-node/package.json')),
  'src',
);

const REPORTED =
  /(?:\bcode: (?:\w+ \?)?|\breport\()\s*'([a-z-]+)'(?:\s*: '([a-z-]+)')?/g;

function codesIn(folder: string): string[] {
  const files = readdirSync(join(SOURCES, folder), {
    recursive: true,
    encoding: 'utf8',
  });
  return files
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(name => readFileSync(join(SOURCES, folder, name), 'utf8'))
    .flatMap(text => [...text.matchAll(REPORTED)])
    .flatMap(([, ...codes]) => codes.filter(Boolean));
}

describe('rules', () => {
  it('explain every problem that reading a folder reports, and no others', () => {
    const codes = new Set(
      [...codesIn('parsing'), ...codesIn('files'), 'folder-empty'].sort(),
    );
    expect([...rules.keys()].sort()).toEqual([...codes]);
  });

  it('say what to do in a sentence', () => {
    for (const { summary, help } of rules.values()) {
      expect(summary).toMatch(/^[A-Z].*[^.]$/);
      expect(help).toMatch(/^[A-Z].*\.$/);
    }
  });
});
