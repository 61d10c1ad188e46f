import { plainText } from './plainText';

describe('plainText', () => {
  it.each([
    [
      'Write `ops/rollback.md`: **when**\nand how',
      'Write ops/rollback.md: when and how',
    ],
    ['See [the guide](https://a.example/b).\n\nMore.', 'See the guide.'],
    ['snake_case stays', 'snake_case stays'],
  ])('of %j is %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
