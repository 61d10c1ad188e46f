import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Heading } from 'backstage-plugin-handoff-common';
import { renderMarkdown } from '../__testUtils__/renderMarkdown';

function heading(depth: number, text: string, slug: string): Heading {
  return { depth, text, slug, line: 1 };
}

function spyOnClipboard() {
  return jest.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
}

describe('Markdown', () => {
  it('gives headings the names that the backend gave them, and copies links to them', async () => {
    const user = userEvent.setup();
    const writeText = spyOnClipboard();
    const onHeadingCopied = jest.fn();
    renderMarkdown(
      [
        '# Réparer `kubectl`',
        '## Same',
        '<h2 id="evil">Raw heading</h2>',
        '',
        '## Same',
        '[down](#SAME-1) [up](#r%C3%A9parer-kubectl)',
      ].join('\n'),
      {
        headings: [
          heading(1, 'Réparer kubectl', 'réparer-kubectl'),
          heading(2, 'Same', 'same'),
          heading(2, 'Same', 'same-1'),
        ],
        headingOffset: 1,
        headingUrl: slug => `https://portal.example.com/x#${slug}`,
        onHeadingCopied,
      },
    );

    const ids = screen.getAllByRole('heading').map(({ id }) => id);
    expect(ids).toEqual(['réparer-kubectl', 'same', 'raw-heading', 'same-1']);
    expect(
      screen.getByRole('heading', { name: 'Réparer kubectl', level: 2 }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'down' })).toHaveAttribute(
      'href',
      '#same-1',
    );
    expect(screen.getByRole('link', { name: 'up' })).toHaveAttribute(
      'href',
      '#réparer-kubectl',
    );

    await user.click(
      screen.getByRole('link', { name: 'Copy link to “Réparer kubectl”' }),
    );
    expect(writeText).toHaveBeenCalledWith(
      'https://portal.example.com/x#réparer-kubectl',
    );
    expect(onHeadingCopied).toHaveBeenCalledWith('réparer-kubectl');
    expect(await screen.findByRole('status')).toHaveTextContent('Link copied');
  });

  it('copies code by keyboard, of a terminal session the commands alone', async () => {
    const user = userEvent.setup();
    const writeText = spyOnClipboard();
    renderMarkdown(
      '```yaml\nkind:\u200b Pod # comment\n```\n\n```console\n$ oc get\u00a0nodes\nNAME  STATUS\n```',
    );

    expect(screen.getByText('kind:')).toHaveClass('hljs-attr');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(writeText).toHaveBeenLastCalledWith('kind: Pod # comment');
    expect(await screen.findByRole('status')).toHaveTextContent('Copied');

    await user.tab();
    expect(screen.getByRole('button', { name: 'Copy commands' })).toHaveFocus();
    await user.keyboard(' ');
    expect(writeText).toHaveBeenLastCalledWith('oc get nodes');
  });

  it('says when the browser does not let it copy', async () => {
    const user = userEvent.setup();
    spyOnClipboard().mockRejectedValue(new Error('denied'));
    renderMarkdown('```\ncode\n```');

    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('status')).toHaveTextContent(
      'Could not copy',
    );
  });

  it('shows tables, tasks, details, quotes and footnotes', () => {
    renderMarkdown(
      [
        '| Alert | Team |',
        '|:--|--:|',
        ...Array.from({ length: 221 }, (_, row) => `| Alert${row} | a |`),
        '',
        '- [x] page the owner',
        '- [ ] **look** at it',
        '- neither',
        '',
        '<details><summary>More</summary>',
        '',
        '**Hidden** text',
        '',
        '</details>',
        '',
        '> [!WARNING]',
        '> Mind the gap',
        '',
        'A claim[^1], twice[^1].',
        '',
        '[^1]: Its source',
      ].join('\n'),
    );

    expect(screen.getAllByText(/^Alert\d+$/)).toHaveLength(221);
    expect(screen.getByRole('columnheader', { name: 'Team' })).toHaveStyle({
      textAlign: 'right',
    });
    expect(screen.getByRole('checkbox', { name: 'Done' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'To do' })).toBeDisabled();
    expect(screen.getByText('More').closest('details')).not.toHaveAttribute(
      'open',
    );
    expect(screen.getByText('Hidden').tagName).toBe('STRONG');
    expect(screen.getByRole('note')).toHaveTextContent('WarningMind the gap');

    const [reference] = screen.getAllByRole('link', { name: '1' });
    const footnote = screen.getByText(/Its source/).closest('li');
    expect(reference).toHaveAttribute('href', `#${footnote?.id}`);
    const [back] = within(footnote!).getAllByRole('link', {
      name: 'Back to reference 1',
    });
    expect(back).toHaveAttribute('href', `#${reference.id}`);
    expect(screen.getByRole('heading', { name: 'Footnotes' })).toHaveClass(
      'sr-only',
    );
  });

  it('leads links to where they belong', () => {
    const known: Record<string, { href: string; external: boolean }> = {
      'rollback.md': { href: '/tab?document=2', external: false },
    };
    renderMarkdown(
      'See [rollback](rollback.md), [gone](gone.md), [docs](https://example.com/a), https://example.com/b, ops@example.com, <ops@example.com>, [call](tel:+4912345) and notes.md.',
      { resolveLink: href => known[href] },
    );

    const inside = screen.getByRole('link', { name: 'rollback' });
    expect(inside).toHaveAttribute('href', '/tab?document=2');
    expect(inside).not.toHaveAttribute('target');
    expect(screen.getByTitle(/leads nowhere: gone.md/)).toHaveTextContent(
      'gone',
    );
    for (const name of [/^docs/, /^https:\/\/example.com\/b/]) {
      const outside = screen.getByRole('link', { name });
      expect(outside).toHaveAttribute('target', '_blank');
      expect(outside).toHaveAttribute('rel', 'noopener noreferrer');
      expect(outside).toHaveAccessibleName(/opens in a new tab/);
    }
    expect(screen.getByRole('link', { name: 'call' })).toHaveAttribute(
      'href',
      'tel:+4912345',
    );
    expect(
      screen.getByRole('link', { name: 'ops@example.com' }),
    ).toHaveAttribute('href', 'mailto:ops@example.com');
    expect(screen.getAllByRole('link')).toHaveLength(5);
  });

  it('loads images late, and says what they show when they cannot be had', async () => {
    renderMarkdown(
      '![Queue depth](queue.png) ![Not there](gone.png) [![Linked](broken.png)](https://example.com)',
      {
        resolveImage: src => (src === 'gone.png' ? undefined : `/files/${src}`),
      },
    );

    const image = screen.getByRole('img', { name: 'Queue depth' });
    expect(image).toHaveAttribute('src', '/files/queue.png');
    expect(image).toHaveAttribute('loading', 'lazy');
    expect(screen.getByText('Image not available: Not there')).toBeVisible();

    fireEvent.error(image);
    expect(
      await screen.findByText(/Image not available: Queue depth/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open image' })).toHaveAttribute(
      'href',
      '/files/queue.png',
    );
    fireEvent.error(screen.getByRole('img', { name: 'Linked' }));
    expect(await screen.findByText(/not available: Linked/)).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Open image' })).toHaveLength(1);
  });

  it('survives what real files hold', () => {
    const { container } = renderMarkdown(
      `Zero\u200bwidth\r\n\r\n${'word '.repeat(
        600,
      )}\r\n\r\n~~old~~ ^[0-9]+\r\n\r\n\`\`\`bash\r\nkubectl get pods\r\n## Mitigation\r\n`,
    );

    expect(screen.queryByRole('heading')).toBeNull();
    expect(container.querySelector('pre')).toHaveTextContent(
      'kubectl get pods ## Mitigation',
    );
    expect(container.querySelector('pre')?.textContent).not.toContain('\r');
    expect(screen.getByText('old').tagName).toBe('DEL');
    expect(container).toHaveTextContent('^[0-9]+');
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['emphasis', '*_'.repeat(10_000)],
    ['quotes', '>'.repeat(20_000)],
    ['rows', `|a|\n|-|\n${'|a|\n'.repeat(2_000)}`],
    ['elements', '<b>'.repeat(10_000)],
  ])('does not hang on many %s', (_name, markdown) => {
    const start = performance.now();
    renderMarkdown(markdown);

    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
