import { checkLinks, foldAnchors } from './checkLinks';
import { collectLinks } from './collectLinks';
import { parseMarkdown } from './markdown';

function check(
  markdown: string,
  place: { path?: string; folder?: string; files?: string[] } = {},
) {
  const { path = 'runbooks/NodeDown.md', folder = '', files } = place;
  const { links, anchors } = collectLinks(parseMarkdown(markdown), 1);
  return checkLinks(links, foldAnchors(['impact', 'who-to-call'], anchors), {
    path,
    folder,
    files: files && new Set(files),
  });
}

describe('checkLinks', () => {
  it('lists what the document shows and links to in its folder', () => {
    const { references, problems } = check(
      [
        '![graph](img/a%20graph.png?raw=true "Graph") and [values](../values.yaml#L3)',
        '',
        '| a | b |',
        '| - | - |',
        '| ![cell](./img/cell.svg) | [other](other.md#top) |',
        '',
        '<img width=3 src="img/html.png"> <a href=\'/dump.txt\'>dump</a>',
        '',
        '[![badge](img\\badge.png)](https://example.com) [folder](img/) [ref][1]',
        '',
        '[1]: report.pdf',
      ].join('\n'),
    );
    expect(references).toEqual([
      'dump.txt',
      'runbooks/img/a graph.png',
      'runbooks/img/badge.png',
      'runbooks/img/cell.svg',
      'runbooks/img/html.png',
      'runbooks/report.pdf',
      'values.yaml',
    ]);
    expect(problems).toEqual([]);
  });

  it('reports what leads out of the repository, and images out of the source folder', () => {
    const place = { path: 'runbooks/NodeDown.md', folder: 'docs/ops' };
    const { references, problems } = check(
      [
        'In the repository [readme](../../../README.md) and [root](/README.md),',
        'in the folder ![ok](/docs/ops/a.png),',
        'elsewhere ![image](../../a.png)',
        'and [gone](../../../../secret.txt) or [gone](%2e%2e/../../../../x.txt).',
      ].join('\n'),
      place,
    );
    expect(references).toEqual(['a.png']);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['image-outside-folder', 3],
      ['link-outside-repository', 4],
      ['link-outside-repository', 4],
    ]);
  });

  it('reports links that are harmful', () => {
    const { references, problems } = check(
      [
        '[a](javascript:alert) [b](data:text/html,x) [c](<vbscript:x>)',
        '<a href="  JavaScript:alert(1)">d</a> ![e](data:image/svg+xml,x)',
        '![fine](data:image/png;base64,AAAA) [fine](mailto:a@b) [fine](//host/x)',
      ].join('\n'),
    );
    expect(references).toEqual([]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['link-unsafe', 1],
      ['link-unsafe', 1],
      ['link-unsafe', 1],
      ['link-unsafe', 2],
      ['link-unsafe', 2],
    ]);
  });

  it('reports fragments and files that are not there, and only with files at hand', () => {
    const markdown = [
      '<a name="Anchor"></a>[x](#Impact) [x](#user-content-impact) [x](#anchor) [x](#gone) [x](#)',
      '[x](other.md) [x](page) [x](img/) [x](missing.md) [x]({{ site.url }}/y)',
    ].join('\n');
    const files = [
      'runbooks/other.md',
      'runbooks/page.md',
      'runbooks/img/a.png',
    ];
    const found = check(markdown, { files }).problems;
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ['anchor-not-found', 1],
      ['link-broken', 2],
    ]);
    expect(found[1].message).toContain("'runbooks/missing.md'");
    expect(check(markdown).problems).toHaveLength(1);
  });
});
