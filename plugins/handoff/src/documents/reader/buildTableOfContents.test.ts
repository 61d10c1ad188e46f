import type { Heading } from 'backstage-plugin-handoff-common';
import {
  buildTableOfContents,
  type TableOfContentsEntry,
} from './buildTableOfContents';

function headings(...names: string[]): Heading[] {
  return names.map((name, index) => {
    const text = name.replace(/^#+ ?/, '');
    const depth = name.length - name.replace(/^#+/, '').length;
    return { depth, text, slug: text.toLowerCase(), line: index + 1 };
  });
}

function outline(entries: TableOfContentsEntry[], indent = ''): string[] {
  return entries.flatMap(({ heading, children }) => [
    `${indent}${heading.text}`,
    ...outline(children, `${indent}  `),
  ]);
}

describe('buildTableOfContents', () => {
  it.each([
    [
      'two levels below the title',
      ['# Title', '## A', '### A1', '#### A11', '#### A12', '### A2', '## B'],
      ['A', '  A1', '  A2', 'B'],
    ],
    [
      'several headings of level one',
      ['# A', '## A1', '### A11', '# B', '## B1'],
      ['A', '  A1', 'B', '  B1'],
    ],
    [
      'levels that are left out, and one that holds a single heading',
      ['# T', '### G', '##### X', '##### Y', '### H', '##### Z', '## Other'],
      ['G', '  X', '  Y', 'H', '  Z', 'Other'],
    ],
    ['one heading', ['## Only'], ['Only']],
    ['headings without words', ['## ', '## A', '## B'], ['A', 'B']],
    ['none', [], []],
  ])('takes %s', (_case, written, expected) => {
    expect(outline(buildTableOfContents(headings(...written)))).toEqual(
      expected,
    );
  });
});
