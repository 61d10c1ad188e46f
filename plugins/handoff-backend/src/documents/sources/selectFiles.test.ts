import { selectFiles } from './selectFiles';
import type { SourceFile } from './types';

function file(path: string, content: string | Buffer = path): SourceFile {
  return { path, content: Buffer.from(content) };
}

function select(
  files: SourceFile[],
  folders: string[],
  options: Partial<Parameters<typeof selectFiles>[0]> & {
    problems?: { path: string }[];
  } = {},
) {
  const problems = (options.problems ?? []).map(({ path }) => ({
    code: 'file-too-large',
    severity: 'warning' as const,
    message: 'x',
    path,
  }));
  return selectFiles({
    read: { state: 'read', files, problems },
    request: { folders },
    formats: options.formats ?? new Map(),
  });
}

describe('selectFiles', () => {
  it('takes the first folder that holds documents', async () => {
    const files = [
      file('cart/ops/x.md'),
      file('pay/img/a.png'),
      file('pay/runbooks/a.md', '# A'),
      file('pay/runbooks/b/c.markdown'),
      file('pay/runbooks/b/d.png'),
      file('pay/docs/runbooks/e.md'),
    ];
    expect(
      await select(files, ['pay/img', 'pay/runbooks', 'pay/docs/runbooks']),
    ).toEqual({
      folder: 'pay/runbooks',
      documents: [
        { path: 'a.md', content: '# A' },
        { path: 'b/c.markdown', content: 'pay/runbooks/b/c.markdown' },
      ],
      files: [file('b/d.png', 'pay/runbooks/b/d.png')],
      problems: [],
    });
    expect((await select(files, ['pay/img', 'none'])).folder).toBe('pay/img');
    expect((await select(files, ['none'])).folder).toBeUndefined();
    expect((await select(files, [''])).documents).toHaveLength(4);
  });

  it('tells the problems of its own folder, with paths in it', async () => {
    const { folder, problems } = await select([], ['ops', 'pay'], {
      problems: [{ path: 'pay/a.md' }, { path: 'cart/b.md' }, { path: 'pay' }],
    });
    expect(folder).toBe('pay');
    expect(problems.map(({ path }) => path)).toEqual(['a.md', undefined]);
  });

  it('leaves out what is no text', async () => {
    const { documents, problems } = await select(
      [
        file('nul.md', 'a\0b'),
        file('latin.md', Buffer.from([0x66, 0xfc, 0x72])),
        file('utf16.md', Buffer.from('\uFEFFabc', 'utf16le')),
        file('bom.md', '\uFEFF# Größe 日本'),
      ],
      [''],
    );
    expect(documents).toEqual([
      { path: 'bom.md', content: '\uFEFF# Größe 日本' },
    ]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['file-not-text', 'nul.md'],
      ['file-not-text', 'latin.md'],
      ['file-not-text', 'utf16.md'],
    ]);
  });

  it('has other formats turned into Markdown', async () => {
    const formats = new Map([
      [
        '.adoc',
        {
          extensions: ['.adoc'],
          toMarkdown: async ({ path, content }: SourceFile) => {
            if (path === 'bad.adoc') throw new Error('no title');
            return `# ${content.toString('utf8')}`;
          },
        },
      ],
    ]);
    const { documents, problems } = await select(
      [file('a.ADOC', 'A'), file('bad.adoc', 'B')],
      [''],
      { formats },
    );
    expect(documents).toEqual([{ path: 'a.ADOC', content: '# A' }]);
    expect(problems).toMatchObject([
      { code: 'format-failed', path: 'bad.adoc' },
    ]);
    expect(problems[0].message).toContain('no title');
  });
});
