import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RevisionDetail } from 'backstage-plugin-handoff-common';
import { diffLines } from './diffLines';
import { DiffTable } from './DiffTable';
import { RevisionDiff } from './RevisionDiff';

function revision(number: number, content: string): RevisionDetail {
  return {
    revision: {
      number,
      createdAt: '2026-10-01T10:00:00Z',
      hash: `hash of ${number}`,
      minor: false,
    },
    content,
    headings: [],
  };
}

const lines = Array.from({ length: 30 }, (_, index) => `Line ${index + 1}`);

const before = revision(3, lines.join('\n'));

const after = revision(
  5,
  lines.with(14, 'Line 15 is new').toSpliced(20, 1).join('\r\n'),
);

describe('RevisionDiff', () => {
  it('says in words what was added and removed, and opens what is folded', async () => {
    const user = userEvent.setup();
    await renderInTestApp(<RevisionDiff before={before} after={after} />);

    expect(screen.getByText('1 line added')).toBeVisible();
    expect(screen.getByText('2 lines removed')).toBeVisible();
    const table = screen.getByRole('table', {
      name: 'Differences from revision 3 to revision 5',
    });
    const rows = within(table).getAllByRole('row');
    const texts = rows.map(row => row.textContent);
    expect(texts).toContain('15−Removed:Line 15');
    expect(texts).toContain('15+Added:Line 15 is new');
    expect(texts).toContain('21−Removed:Line 21');
    expect(texts).toContain('2221Line 22');
    expect(within(table).getByText('is new').tagName).toBe('INS');
    expect(screen.queryByText('Line 2')).toBeNull();

    const fold = screen.getByRole('button', {
      name: 'Show 11 unchanged lines',
    });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    expect(screen.getByText('Line 2')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Hide 11 unchanged lines' }),
    ).toHaveAttribute('aria-expanded', 'true');
  });

  it('puts the revisions beside each other on demand', async () => {
    const user = userEvent.setup();
    await renderInTestApp(<RevisionDiff before={before} after={after} />);

    await user.click(screen.getByRole('radio', { name: 'Side by side' }));
    expect(
      screen.getAllByRole('columnheader').map(({ textContent }) => textContent),
    ).toEqual([
      'Line in revision 3',
      'Revision 3',
      'Line in revision 5',
      'Revision 5',
    ]);
    expect(screen.getAllByRole('row').map(row => row.textContent)).toContain(
      '15−Removed:Line 1515+Added:Line 15 is new',
    );
  });

  it('says that there is no difference', async () => {
    await renderInTestApp(
      <RevisionDiff
        before={before}
        after={revision(4, `${before.content}\n`)}
      />,
    );

    expect(screen.getByText('No differences')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows a large difference a part at a time', async () => {
    const user = userEvent.setup();
    const rows = diffLines('', lines.join('\n'));
    await renderInTestApp(
      <DiffTable
        rows={rows}
        from={1}
        to={2}
        layout="unified"
        rowsAtOnce={20}
      />,
    );

    expect(screen.queryByText('Line 30')).toBeNull();
    await user.click(
      screen.getByRole('button', { name: 'Show 10 more lines' }),
    );
    expect(screen.getByText('Line 30')).toBeVisible();
    expect(screen.queryByRole('button', { name: /more lines/ })).toBeNull();
  });
});
