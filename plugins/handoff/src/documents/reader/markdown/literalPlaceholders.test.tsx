import { screen } from '@testing-library/react';
import { renderMarkdown } from '../__testUtils__/renderMarkdown';
import { findLiteralTags } from './literalTags';

describe('placeholders in angle brackets', () => {
  it.each([
    ['within a line', 'Restart <pod-name> in <namespace> now.'],
    ['with words in them', 'Ask <the owning team> first.'],
    ['that look like a link', 'Connect to <host:port> and <image:tag>.'],
    ['that HTML knows', 'Set <title> to <output>, <b> and <form>.'],
    ['that would swallow the rest', 'Fill in <textarea>, <script> and more.'],
    ['that look closed', 'Use <name>value</name> here.'],
  ])('are text %s', (_case, markdown) => {
    const { container } = renderMarkdown(`${markdown}\n\nThe end`);

    expect(screen.getByText(markdown)).toBeVisible();
    expect(screen.getByText('The end')).toBeVisible();
    expect(container.querySelector('b, form, a')).toBeNull();
  });

  it('do not keep a block that begins with one from being Markdown', () => {
    renderMarkdown(
      '<namespace>\nis *not* `kubectl -n <namespace>`, see [it](https://example.com/)\n\n- <item>\n  text',
    );

    expect(screen.getByText('not').tagName).toBe('EM');
    expect(screen.getByText('kubectl -n <namespace>').tagName).toBe('CODE');
    expect(screen.getByRole('link', { name: /^it/ })).toBeVisible();
    expect(screen.getByText(/^<namespace>\s+is/)).toBeVisible();
    expect(screen.getByRole('listitem')).toHaveTextContent('<item> text');
  });

  it('are text within HTML, in headings, tables and links', () => {
    renderMarkdown(
      [
        '<details open><summary>Show <cluster-id></summary>',
        '',
        '## Drain <node>',
        '',
        '| Name | Value |',
        '|---|---|',
        '| <volume> | **<size>** |',
        '',
        '[logs of <pod>](https://example.com/)',
        '',
        '</details>',
      ].join('\n'),
    );

    expect(screen.getByText('Show <cluster-id>').tagName).toBe('SUMMARY');
    expect(
      screen.getByRole('heading', { name: 'Drain <node>' }),
    ).toHaveAttribute('id', 'drain-node');
    expect(screen.getByRole('cell', { name: '<volume>' })).toBeVisible();
    expect(screen.getByRole('cell', { name: '<size>' })).toBeVisible();
    expect(screen.getByRole('link', { name: /logs of <pod>/ })).toBeVisible();
  });

  it('leave HTML that is meant alone', () => {
    const { container } = renderMarkdown(
      'Press <kbd>Esc</kbd>, H<sub>2</sub>O<br>new line <!-- a comment -->\n\n<p align="center">Centered',
    );

    expect(screen.getByText('Esc').tagName).toBe('KBD');
    expect(screen.getByText('2').tagName).toBe('SUB');
    expect(container.querySelector('br')).not.toBeNull();
    expect(container).not.toHaveTextContent('comment');
    expect(screen.getByText('Centered')).toHaveAttribute('align', 'center');
  });

  it('are found by what is missing', () => {
    expect(findLiteralTags(['<b>', '<i>', '</b>', '<br>'])).toEqual([
      [],
      [0],
      [],
      [],
    ]);
    expect(
      findLiteralTags(['<script>"<foo>"</script> <foo bar="<baz>">']),
    ).toEqual([[25]]);
    expect(findLiteralTags(['<iframe src="x">', 'text'])).toEqual([[0], []]);
    expect(
      findLiteralTags(['<?xml version="1.0"?>', '<!-- <foo> -->']),
    ).toEqual([[0], []]);
  });

  it('take linear time, however many there are', () => {
    const many = '<a <b "<title> '.repeat(20_000);
    const start = performance.now();
    findLiteralTags([many, many]);

    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
