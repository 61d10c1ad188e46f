import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { renderMarkdown } from '../__testUtils__/renderMarkdown';

const corpora = resolve(__dirname, '../../../../../../../shared/data/corpora');

const files = markdownFiles(corpora);

const describeWhenPresent = files.length > 0 ? describe : describe.skip;

describeWhenPresent(
  'Markdown of the runbook corpora, where they are at hand',
  () => {
    afterEach(() => jest.restoreAllMocks());

    it('shows every one without a complaint and without losing a placeholder', () => {
      const logged: string[] = [];
      for (const method of ['error', 'warn'] as const) {
        jest
          .spyOn(console, method)
          .mockImplementation((...data) => logged.push(format(...data)));
      }
      const complaints = files.flatMap(file => {
        const source = withoutFrontMatter(
          readFileSync(join(corpora, file), 'utf8'),
        );
        const text = renderedText(source);
        const placeholders = source.match(/<[a-z]+[-_][a-z_-]+>/g) ?? [];
        return [
          ...logged.splice(0),
          ...placeholders.filter(placeholder => !text.includes(placeholder)),
          ...(source.trim() && !text.trim() ? ['nothing to see'] : []),
        ].map(complaint => `${file}: ${complaint}`);
      });

      expect(complaints).toEqual([]);
      expect(files.length).toBeGreaterThan(390);
    }, 120_000);
  },
);

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
