import { checkMarkdown } from './checkMarkdown';
import { parseMarkdown } from './markdown';
import { readOutline } from './readOutline';

function check(...lines: string[]) {
  const tokens = parseMarkdown(lines.join('\n'));
  const { headings } = readOutline(tokens, 1);
  return checkMarkdown(tokens, headings, 1).map(({ code, line, message }) => ({
    code,
    line,
    message,
  }));
}

describe('checkMarkdown', () => {
  it('finds a fence that is never closed and what it swallows', () => {
    expect(
      check('# A', '', '```sh', 'reboot', '', '## Mitigation', 'text'),
    ).toEqual([
      {
        code: 'fence-unclosed',
        line: 3,
        message:
          "The block of code that begins here is never closed and swallows '## Mitigation' on line 6; put a line of ``` after the code",
      },
    ]);
    expect(check('~~~~')).toMatchObject([{ code: 'fence-unclosed', line: 1 }]);
    expect(check('- item', '', '  ```', '  code')).toMatchObject([
      { code: 'fence-unclosed', line: 3 },
    ]);
  });

  it('finds a fence that is closed by the end of the next one', () => {
    expect(
      check('```', 'one', '## Mitigation', '```bash', 'two', '```'),
    ).toMatchObject([{ code: 'fence-unclosed', line: 1 }]);
  });

  it('is content with fences that are closed', () => {
    expect(
      check(
        '```sh',
        '# a comment',
        '```',
        '',
        '````markdown',
        '```sh',
        'x',
        '```',
        '````',
        '',
        '``` md',
        '```bash',
        '```',
        '',
        '```',
        '```',
        '> ```',
        '> x',
        '> ```',
        '',
        '~~~',
        '```sh',
        '~~~',
      ),
    ).toEqual([]);
    expect(check('```', 'x', '```')).toEqual([]);
  });

  it('finds characters in code that nobody sees', () => {
    expect(
      check(
        '```',
        'ok',
        'kubectl\u00A0get',
        '```',
        '',
        '    rm\u200B x',
        '',
        'a\u200Bb',
      ),
    ).toMatchObject([
      { code: 'hidden-character', line: 3 },
      { code: 'hidden-character', line: 6 },
    ]);
  });

  it('finds a second title and elements that are not shown', () => {
    expect(
      check(
        '# A',
        '# B',
        '# C',
        '',
        '<iframe src="x"></iframe>',
        '',
        'x <form> y',
      ),
    ).toMatchObject([
      { code: 'html-left-out', line: 5 },
      { code: 'html-left-out', line: 7 },
      { code: 'several-first-level-headings', line: 2 },
    ]);
  });
});
