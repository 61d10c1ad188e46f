import type { Heading } from 'backstage-plugin-handoff-common';
import { inferTitle } from './inferTitle';

function headings(...markdown: string[]): Heading[] {
  return markdown.map((line, index) => {
    const [, signs, text] = /^(#+) ?(.*)$/.exec(line)!;
    return { depth: signs.length, text, slug: '', line: index + 1 };
  });
}

describe('inferTitle', () => {
  it.each([
    ['a.md', ['# Node down'], 'Node down'],
    ['a.md', ['### Note', '# Node down'], 'Node down'],
    ['a.md', ['## Restart it'], 'Restart it'],
    ['a.md', ['# ', '## Restart it'], 'Restart it'],
    ['rollback-procedure.md', ['## Impact'], 'Rollback procedure'],
    ['some_notes.md', [], 'Some notes'],
    ['payments/README.md', [], 'payments'],
    ['README.md', [], 'README'],
  ])('%s with %j is %s', (path, markdown, title) => {
    expect(inferTitle({ path, headings: headings(...markdown) })).toEqual({
      title,
      problems: [],
    });
  });

  it('trusts the name of the file where the heading names another alert', () => {
    const options = { path: 'a/NodeDown.md', alert: 'NodeDown' };
    expect(
      inferTitle({ ...options, headings: headings('# NodeUp alert') }),
    ).toEqual({
      title: 'NodeDown',
      problems: [
        {
          code: 'title-names-another-alert',
          severity: 'warning',
          message: expect.stringContaining('names NodeUp'),
          line: 1,
        },
      ],
    });
    for (const same of ['# NodeDown', '# node down', '# When a node is down']) {
      expect(
        inferTitle({ ...options, headings: headings(same) }).problems,
      ).toEqual([]);
    }
    expect(
      inferTitle({ ...options, headings: headings('## Meaning') }).title,
    ).toBe('NodeDown');
  });

  it('shortens what is no title', () => {
    const { title } = inferTitle({
      path: 'a.md',
      headings: headings(`# ${'word '.repeat(500)}`),
    });
    expect(title).toHaveLength(200);
    expect(title.endsWith('…')).toBe(true);
  });
});
