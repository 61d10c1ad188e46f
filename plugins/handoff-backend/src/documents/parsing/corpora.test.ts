import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { parseSteps } from 'backstage-plugin-handoff-node';
import { prepareDocument, type PreparedDocument } from './prepareDocument';

/** Real runbooks of others, beside the checkout. They are not part of this repository. */
const CORPORA = resolve(__dirname, '../../../../../../shared/data/corpora');
const isThere = existsSync(CORPORA);

if (!isThere) {
  it('parses real runbooks (skipped: ../shared/data/corpora is not there)', () => {
    expect(isThere).toBe(false);
  });
}

(isThere ? describe : describe.skip)('real runbooks', () => {
  const documents = new Map<string, PreparedDocument>();

  beforeAll(async () => {
    for (const corpus of readdirSync(CORPORA)) {
      const root = resolve(CORPORA, corpus);
      const files = readdirSync(root, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => relative(root, resolve(entry.parentPath, entry.name)))
        .map(path => path.split(sep).join('/'));
      for (const path of files.filter(name => name.endsWith('.md'))) {
        documents.set(
          `${corpus}/${path}`,
          await prepareDocument({
            entityRef: 'component:default/corpus',
            path,
            content: readFileSync(resolve(root, path), 'utf8'),
            files: new Set(files),
          }),
        );
      }
    }
  }, 60_000);

  it('have a title each, hold no secrets, and lie about no lines', () => {
    expect(documents.size).toBeGreaterThan(390);
    for (const [name, { content, parsed }] of documents) {
      expect([name, parsed.title]).not.toEqual([name, '']);
      const lines = content.split('\n').length;
      for (const { code, line = 1 } of parsed.problems) {
        expect(line).toBeLessThanOrEqual(lines);
        expect([name, code]).not.toEqual([name, 'secret-masked']);
      }
    }
  });

  it('are runbooks that name the alert of their file', () => {
    const pages = [...documents].filter(([name]) =>
      /\/(?:content\/runbooks|alerts)\/.*[A-Z][a-z]+[A-Z]\w*\.md$/.test(name),
    );
    expect(pages.length).toBeGreaterThan(350);
    const wrong = pages.filter(
      ([name, { parsed }]) =>
        !name.includes('/helpers/') &&
        (parsed.kind !== 'runbook' ||
          parsed.alerts[0] !== posix.basename(name, '.md')),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('have steps, those that say what to do', () => {
    const runbooks = [...documents].filter(
      ([name, { parsed }]) =>
        parsed.kind === 'runbook' && !name.endsWith('_index.md'),
    );
    const without = runbooks.filter(([name, { parsed, content }]) => {
      const { body, bodyStartLine } = parsed;
      const steps = parseSteps(body, { startLine: bodyStartLine });
      const lines = content.replace(/\r\n?/g, '\n').split('\n');
      for (const { line, content: text } of steps) {
        expect([name, lines[line - 1]]).toEqual([
          name,
          expect.stringContaining(text.split('\n')[0].trim()),
        ]);
      }
      return !steps.length;
    });
    expect(runbooks.length).toBeGreaterThan(370);
    // Pages that have moved, are deprecated, or hold nothing but TODO.
    expect(without.length).toBeLessThanOrEqual(13);
  });

  it('are flagged where their authors can mend them', () => {
    const flagged = [...documents.values()].flatMap(({ parsed }) =>
      parsed.problems.filter(({ code }) => code === 'fence-unclosed'),
    );
    expect(
      flagged.some(({ message }) => message.includes("'## Mitigation'")),
    ).toBe(true);
  });
});
