import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { renderMarkdown } from '../__testUtils__/renderMarkdown';

const corpora = resolve(__dirname, '../../../../../../../shared/data/corpora');

const files = markdownFiles(corpora);

const whenPresent = files.length > 0 ? it : it.skip;

describe('Markdown of real runbooks (skipped where their corpora are not at hand)', () => {
  afterEach(() => jest.restoreAllMocks());

  whenPresent(
    'shows every one without a complaint and without losing a placeholder',
    () => {
      const complaints: string[] = [];
      let file = '';
      for (const method of ['error', 'warn'] as const) {
        jest
          .spyOn(console, method)
          .mockImplementation((...data) =>
            complaints.push(`${file}: ${format(...data)}`),
          );
      }
      for (file of files) {
        const source = withoutFrontMatter(
          readFileSync(join(corpora, file), 'utf8'),
        );
        const text = renderedText(source);
        if (text.trim() === '' && source.trim() !== '') {
          complaints.push(`${file}: nothing to see`);
        }
        for (const placeholder of source.match(/<[a-z]+[-_][a-z_-]+>/g) ?? []) {
          if (!text.includes(placeholder)) {
            complaints.push(`${file}: ${placeholder} is lost`);
          }
        }
      }

      expect(complaints).toEqual([]);
      expect(files.length).toBeGreaterThan(390);
    },
    120_000,
  );
});

function renderedText(source: string): string {
  const { container, unmount } = renderMarkdown(source);
  const text = container.textContent ?? '';
  unmount();
  return text;
}

function withoutFrontMatter(source: string): string {
  return source.replace(/^---\r?\n[\s\S]*?\r?\n---(\r?\n|$)/, '');
}

function markdownFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      name => name.endsWith('.md'),
    );
  } catch {
    return [];
  }
}
