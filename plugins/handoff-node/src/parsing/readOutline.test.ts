import { parseMarkdown } from './markdown';
import { readOutline } from './readOutline';

describe('readOutline', () => {
  it('cuts the text by headings and tells their lines and fragments', () => {
    const { sections } = outlineOf(
      [
        'Before.',
        '',
        '# Node `down` & <node> <!-- secret plan -->',
        'One',
        'two **three** [four](https://example.com/five).',
        '',
        'Meaning',
        '-------',
        '> # Meaning',
        '> quoted',
      ].join('\n'),
      11,
    );
    expect(sections).toEqual([
      { text: 'Before.' },
      {
        heading: {
          depth: 1,
          text: 'Node down & <node>',
          slug: 'node-down--node-',
          line: 13,
        },
        text: 'One two three four.',
      },
      {
        heading: { depth: 2, text: 'Meaning', slug: 'meaning', line: 17 },
        text: '',
      },
      {
        heading: { depth: 1, text: 'Meaning', slug: 'meaning-1', line: 19 },
        text: 'quoted',
      },
    ]);
  });

  it('makes fragments as GitHub does', () => {
    const { sections } = outlineOf(
      [
        '# Über  Größe: 50 %!',
        '# `kubectl` get_pods',
        '# A/B & C',
        '# 日本',
      ].join('\n'),
    );
    expect(sections.map(({ heading }) => heading?.slug)).toEqual([
      'über--größe-50-',
      'kubectl-get_pods',
      'ab--c',
      '日本',
    ]);
  });

  it('keeps code, tables, placeholders and alternative texts', () => {
    const text = textOf(
      '```sh',
      'kubectl get pods -n <namespace>',
      '```',
      '',
      '    indented code',
      '',
      '| Alert | Means |',
      '| - | - |',
      '| NodeDown | gone |',
      '',
      'Restart <pod-name> in <region>, 1 &lt; 2. ![a graph](a.png) zero\u200Bwidth',
      '- [ ] ask',
    );
    expect(text.split('\n')).toEqual([
      'kubectl get pods -n <namespace>',
      'indented code',
      'Alert Means',
      'NodeDown gone',
      'Restart <pod-name> in <region>, 1 < 2. a graph zerowidth',
      '[ ] ask',
    ]);
  });

  it('leaves out tags, comments, scripts and the source of drawings', () => {
    const text = textOf(
      '<details><summary>More &amp; more</summary>',
      '<script>alert(1)</script><style>p { color: red }</style>',
      '</details>',
      '',
      '<!-- a comment',
      'over lines -->',
      '',
      'A<br>B <kbd>Ctrl</kbd>',
      '',
      '```mermaid',
      'graph TD; A-->B',
      '```',
    );
    expect(text).toBe('More & more\nA B Ctrl');
  });
});

function outlineOf(text: string, startLine = 1) {
  return readOutline(parseMarkdown(text), startLine);
}

function textOf(...lines: string[]): string {
  return outlineOf(lines.join('\n'))
    .sections.map(({ text }) => text)
    .join('\n');
}
