import { splitFrontMatter } from './splitFrontMatter';

function split(...lines: string[]) {
  return splitFrontMatter(lines.join('\n'));
}

describe('splitFrontMatter', () => {
  it('cuts after the closing line and says where both parts start', () => {
    expect(split('---', 'title: A', '---', '', '# A')).toEqual({
      yaml: 'title: A',
      yamlStartLine: 2,
      body: '\n# A',
      bodyStartLine: 4,
      problems: [],
    });
    expect(split('', '---  ', 'title: A', '...', 'text')).toMatchObject({
      yaml: 'title: A',
      yamlStartLine: 3,
      body: 'text',
      bodyStartLine: 5,
    });
    expect(split('---', 'title: A', '---')).toMatchObject({
      yaml: 'title: A',
      body: '',
    });
  });

  it('takes comments, nothing at all and a flow mapping for front matter', () => {
    expect(split('---', '# nothing yet', '---', 'x').yaml).toBe(
      '# nothing yet',
    );
    expect(split('---', '---', 'x')).toMatchObject({ yaml: '', body: 'x' });
    expect(split('---', '{ title: A }', '---', 'x').body).toBe('x');
    expect(split('\u200B---', 'title: A', '---', 'x').body).toBe('x');
  });

  it('leaves rules in the text alone', () => {
    for (const text of [
      ['---', 'Some words.', '---', 'More.'],
      ['---', '[a link](x.md) here', '---'],
      ['---', '', 'title: as a word', '', 'text'],
      ['---', 'Just a rule'],
      ['# Title', '---', 'title: A', '---'],
      ['---'],
      [''],
    ]) {
      expect(split(...text)).toEqual({
        yamlStartLine: 1,
        body: text.join('\n'),
        bodyStartLine: 1,
        problems: [],
      });
    }
  });

  it('ends front matter that is never closed where Markdown begins', () => {
    const problems = [
      expect.objectContaining({ code: 'front-matter-unclosed', line: 1 }),
    ];
    expect(
      split('---', 'title: A', 'tags: [b]', '', '# A', 'text'),
    ).toMatchObject({
      yaml: 'title: A\ntags: [b]',
      body: '\n# A\ntext',
      bodyStartLine: 4,
      problems,
    });
    // The rule at the end of the text closes nothing.
    expect(
      split('---', 'title: A', '', '# A', 'Some text.', '', '---', 'more'),
    ).toMatchObject({
      yaml: 'title: A',
      body: '\n# A\nSome text.\n\n---\nmore',
      bodyStartLine: 3,
      problems,
    });
    expect(
      split('---', 'title: A', '## Steps', '- b: c: d', '---'),
    ).toMatchObject({
      yaml: 'title: A',
      body: '## Steps\n- b: c: d\n---',
      bodyStartLine: 3,
    });
  });

  it('keeps comments with two signs in front matter that is in order', () => {
    expect(
      split('---', 'title: A', '', '## not a heading', 'tags: [b]', '---', 'x'),
    ).toMatchObject({ body: 'x', problems: [] });
  });
});
