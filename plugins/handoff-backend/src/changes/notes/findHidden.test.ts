import { parseNote } from './parseNote';

describe('findHidden', () => {
  it.each([
    ['```sh', 'The block of code', 'put a line of ``` after the code'],
    ['<!-- Why', 'The comment', 'put --> after the comment'],
    ['<PRE>', 'The HTML', 'put </pre> behind its text'],
    ['<details>', 'The HTML', 'put an empty line before it'],
  ])('says that %j hides what follows', (opening, what, remedy) => {
    const lines = ['## Impact', 'x', opening, 'y', '## Risk', 'low'];
    expect(parseNote(lines.join('\r\n'))).toMatchObject({
      isNote: true,
      problems: [
        {
          field: 'risk',
          line: 3,
          message: `${what} that begins here hides '## Risk' on line 5; ${remedy}`,
        },
      ],
    });
    // Nothing is hidden where it stands elsewhere, too.
    const { fields, problems } = parseNote(`# Risk\nlow\n${lines.join('\n')}`);
    expect(fields.risk).toBe('low');
    expect(problems).toEqual([]);
  });
});
