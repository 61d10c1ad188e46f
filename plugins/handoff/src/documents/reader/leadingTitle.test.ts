import { withoutLeadingTitle } from './leadingTitle';

describe('withoutLeadingTitle', () => {
  const title = { depth: 1, text: 'Node down', slug: 'node-down', line: 1 };
  const section = { depth: 2, text: 'Impact', slug: 'impact', line: 3 };

  it.each([
    ['a first heading', '# Node down\n\n## Impact\n'],
    ['one with closing marks', '\r\n# Node down ##\r\n## Impact\r\n'],
    ['one below a comment', '<!-- notes -->\n# Node down\n## Impact\n'],
  ])('takes out %s that repeats the title', (_case, content) => {
    const result = withoutLeadingTitle(content, [title, section], 'Node down');

    expect(result.content).not.toContain('# Node down');
    expect(result.content).toMatch(/^## Impact$/m);
    expect(result.headings).toEqual([section]);
    expect(result.titleSlug).toBe('node-down');
  });

  it.each([
    ['says something else', '# Node down\n', 'KubeNodeDown'],
    ['comes after text', 'Text\n\n# Node down\n', 'Node down'],
    ['is of another level', '## Node down\n', 'Node down'],
  ])('leaves a heading that %s', (_case, content, documentTitle) => {
    const headings = [title, section];

    expect(withoutLeadingTitle(content, headings, documentTitle)).toEqual({
      content,
      headings,
    });
  });
});
