import { posix } from 'node:path';
import { documentKinds } from 'backstage-plugin-handoff-common';
import fc from 'fast-check';
import { parseDocument } from './parseDocument';

function parse(path: string, ...lines: string[]) {
  return parseDocument({ path, content: lines.join('\n') });
}

function codes({ problems }: ReturnType<typeof parseDocument>) {
  return problems.map(({ code, line }) => [code, line]);
}

describe('parseDocument', () => {
  it('needs nothing but a file', () => {
    expect(
      parse('runbooks/NodeDown.md', '# Node down', '', '## Steps', 'Do.'),
    ).toEqual({
      kind: 'runbook',
      title: 'Node down',
      alerts: ['NodeDown'],
      symptoms: [],
      tags: [],
      restricted: false,
      readers: [],
      rollbackCriteria: [],
      paths: [],
      retired: false,
      minor: false,
      body: '# Node down\n\n## Steps\nDo.',
      bodyStartLine: 1,
      headings: [
        { depth: 1, text: 'Node down', slug: 'node-down', line: 1 },
        { depth: 2, text: 'Steps', slug: 'steps', line: 3 },
      ],
      sections: [
        {
          heading: expect.objectContaining({ slug: 'node-down' }),
          text: '',
        },
        { heading: expect.objectContaining({ slug: 'steps' }), text: 'Do.' },
      ],
      references: [],
      anchors: ['node-down', 'steps'],
      documentLinks: [],
      problems: [],
    });
  });

  it('prefers what front matter says, and counts the lines of the file', () => {
    const document = parse(
      'runbooks/NodeDown.md',
      '---',
      'title: Machine gone',
      'kind: rollback',
      'alerts: [HostDown]',
      '---',
      '',
      '# Node down',
      '[x](#gone)',
    );
    expect(document).toMatchObject({
      title: 'Machine gone',
      kind: 'rollback',
      alerts: ['HostDown'],
      body: '\n# Node down\n[x](#gone)',
      bodyStartLine: 6,
      headings: [{ line: 7 }],
      problems: [
        { code: 'anchor-not-found', path: 'runbooks/NodeDown.md', line: 8 },
      ],
    });
    expect(
      parse('NodeDown.md', '---', 'alerts: []', '---', 'x').alerts,
    ).toEqual([]);
  });

  it('flags an alert that another file is named after', () => {
    const document = parse('runbooks/NodeDown.md', '# NodeUp', 'text');
    expect(document).toMatchObject({ title: 'NodeDown', alerts: ['NodeDown'] });
    expect(codes(document)).toEqual([['title-names-another-alert', 1]]);
  });

  it.each([
    ['an empty file', '', [['document-empty', undefined]]],
    [
      'nothing but space',
      '\uFEFF\r\n \u200B\n',
      [['document-empty', undefined]],
    ],
    [
      'nothing but front matter',
      '---\ntitle: A\n---\n',
      [['document-empty', undefined]],
    ],
    ['a comment for front matter', '---\n# nothing\n---\n# A\ntext', []],
    ['no heading', 'Just text.', [['no-heading', undefined]]],
    [
      'several first headings',
      '# A\ntext\n# B',
      [['several-first-level-headings', 3]],
    ],
    [
      'a fence that swallows a section',
      '# A\n```\nx\n## Mitigation\n',
      [['fence-unclosed', 2]],
    ],
    [
      'broken front matter',
      '---\ntitle: a: b\n---\n# A\ntext',
      [['front-matter-invalid', 2]],
    ],
    [
      'a link out of the repository',
      '# A\n[x](../../x)',
      [['link-outside-repository', 2]],
    ],
    ['a script', '# A\n\n<script>x</script>\n', [['html-left-out', 3]]],
    [
      'a replacement alone',
      '---\nreplacedBy: b.md\n---\n# A',
      [['front-matter-field', undefined]],
    ],
  ])('survives and flags %s', (_, content, expected) => {
    const document = parseDocument({ path: 'notes/a.md', content });
    expect(codes(document)).toEqual(expected);
    expect(document.title).toBe('A');
  });

  it('reads files of other systems: byte order mark, carriage returns, invisible characters', () => {
    const document = parseDocument({
      path: 'a.md',
      content:
        '\uFEFF---\r\ntitle: A\u200B title\r\ntags: [a\u200Bb]\r\n---\r\n# H\r\ntext\rmore\r\n',
    });
    expect(document).toMatchObject({
      title: 'A title',
      tags: ['ab'],
      body: '# H\ntext\nmore\n',
      headings: [{ line: 5 }],
      problems: [],
    });
  });

  it('survives size: long lines, many rows, a lot of text', () => {
    const line = 'word '.repeat(500);
    const rows = '| a | b |\n'.repeat(221);
    const content = `# A\n\n${line}\n\n| x | y |\n| - | - |\n${rows}\n${`${line}\n\n`.repeat(
      80,
    )}`;
    expect(content.length).toBeGreaterThan(200_000);
    const { sections, problems } = parseDocument({ path: 'a.md', content });
    expect(sections[0].text.length).toBeGreaterThan(190_000);
    expect(problems).toEqual([]);
  });

  it('does not tell of more problems than anybody reads', () => {
    const content = `# A\n${'[x](../../y)\n'.repeat(1000)}`;
    const { problems } = parseDocument({ path: 'a.md', content });
    expect(problems).toHaveLength(101);
    expect(problems[100].message).toBe(
      'There are 900 more problems in this file; mend these first',
    );
  });

  it('never throws, and never refers to anything outside the source folder', () => {
    const fragment = fc.constantFrom(
      '---\n',
      '...\n',
      'title: ',
      'restricted: ',
      '[',
      '](',
      ')',
      '../',
      '![',
      '<',
      '>',
      '<!--',
      '-->',
      '```',
      '~~~sh\n',
      '# ',
      '\n',
      '\r\n',
      '| - |',
      '- ',
      '    ',
      '\t',
      '&amp;',
      '\0',
      '\uFEFF',
      '\u200B',
      '&',
      '*',
      '"',
      "'",
      '{',
      '}',
      ': ',
      '%2e%2e/',
      '<img src=',
      '<script>',
      '[x]: ',
      '\\',
      '`',
      '!',
      '#',
      '=\n',
      '\ud800',
    );
    const text = fc.oneof(
      fc
        .array(fc.oneof(fragment, fc.string({ unit: 'binary' })))
        .map(parts => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    const path = fc.oneof(
      fc.constantFrom(
        'a.md',
        'x/b.md',
        'runbooks/NodeDown.md',
        'README.markdown',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(
        path,
        text,
        fc.constantFrom('', 'docs', 'a/b'),
        (file, content, folder) => {
          const document = parseDocument({
            path: file,
            content,
            folder,
            files: new Set(['a.md']),
          });
          expect(documentKinds).toContain(document.kind);
          expect(typeof document.title).toBe('string');
          for (const reference of document.references) {
            expect(posix.normalize(reference)).toBe(reference);
            expect(reference).not.toMatch(/^(\.\.(\/|$)|\/)/);
          }
          const lines = content.split(/\r\n?|\n/).length;
          for (const { line = 1, path: of } of document.problems) {
            expect(of).toBe(file);
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines);
          }
          for (const heading of document.headings) {
            expect(heading.line).toBeLessThanOrEqual(lines);
          }
          const slugs = document.headings.map(({ slug }) => slug);
          expect(new Set(slugs).size).toBe(slugs.length);
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  it('does not run out of time on odd input', () => {
    // Work that grows with the square of the input would take many minutes.
    const started = performance.now();
    for (const piece of [
      '![a]',
      '>',
      '- ',
      '[',
      '*a ',
      '`a',
      '<a ',
      '| ',
      '---\na: [',
      'a: b\n',
    ]) {
      const content = `---\n${piece.repeat(Math.ceil(200_000 / piece.length))}`;
      parseDocument({ path: 'a.md', content });
    }
    expect(performance.now() - started).toBeLessThan(50_000);
  }, 60_000);
});
