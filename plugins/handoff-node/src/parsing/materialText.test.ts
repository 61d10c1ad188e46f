import fc from 'fast-check';
import { materialText } from './materialText';

describe('materialText', () => {
  const text =
    '# Roll back\n\nSee [the board](https://b.example/x "All lights") first.\n\n```sh\nhelm rollback api 3\n```\n';

  it.each([
    [
      'white space',
      text.replaceAll('\n\n', '\n\n\n').replace('first', ' first\n'),
    ],
    ['titles of links', text.replace(' "All lights"', ' "Other words"')],
    ['titles that go', text.replace(' "All lights"', '')],
    ['titles in other quotes', text.replace('"All lights"', "'All lights'")],
  ])('leaves out %s', (_, changed) => {
    expect(materialText(changed)).toBe(materialText(text));
  });

  it.each([
    ['words', text.replace('first', 'last')],
    ['addresses', text.replace('b.example', 'c.example')],
    ['commands', text.replace('api 3', 'api 4')],
    ['what code has in quotes', text.replace('api 3', 'api (3)')],
  ])('has %s', (_, changed) => {
    expect(materialText(changed)).not.toBe(materialText(text));
  });

  it('does not depend on white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), parts => {
        expect(materialText(parts.join('\n\n'))).not.toMatch(/\s/u);
      }),
    );
  });
});
