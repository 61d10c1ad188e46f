import { isHtmlTag, textOfHtml } from './html';

describe('textOfHtml', () => {
  it.each([
    ['<b>bold</b> &amp; <i class="x">more</i>', 'bold & more'],
    ['<p>one</p><p>two</p>', '\none\n\ntwo\n'],
    [
      'on <pod> in <my-namespace> of <Node Name>',
      'on <pod> in <my-namespace> of <Node Name>',
    ],
    ['a<!-- hidden -->b<!-- never closed', 'ab'],
    ['a<script>x()</script>b<STYLE>y', 'a b '],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ])('%j reads as %j', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it('does not run out of time on odd input', () => {
    // Work that grows with the square of the input would take many minutes.
    const started = performance.now();
    for (const piece of ['<a ', '<!-- ', '<script', '<', '&lt']) {
      textOfHtml(piece.repeat(300_000));
    }
    expect(performance.now() - started).toBeLessThan(50_000);
  }, 60_000);
});

describe('isHtmlTag', () => {
  it('tells tags from placeholders', () => {
    expect(isHtmlTag('<BR/>')).toBe(true);
    expect(isHtmlTag('</details>')).toBe(true);
    expect(isHtmlTag('<!-- x -->')).toBe(true);
    expect(isHtmlTag('<pod>')).toBe(false);
    expect(isHtmlTag('<a-pod>')).toBe(false);
  });
});
