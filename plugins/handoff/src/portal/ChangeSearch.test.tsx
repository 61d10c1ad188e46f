import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ChangeSearchResult } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { useLocation } from 'react-router-dom';
import { examplePage, exampleResult } from '../__testUtils__/examples';
import { answer, Failure } from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { setViewportWidth } from '../__testUtils__/viewport';
import { exampleChange } from '../changes/__testUtils__/exampleChange';
import { HandoffPortal } from './HandoffPortal';

const server = setupServer();
registerMswTestHooks(server);

function found(changes: Partial<ChangeSearchResult> = {}): ChangeSearchResult {
  const change = changes.change ?? exampleChange();
  return {
    change,
    score: 1,
    field: 'monitoring',
    titleSegments: [{ text: change.title, match: false }],
    excerpt: [
      { text: 'Retries stay below 5 per ', match: false },
      { text: 'second', match: true },
    ],
    ...changes,
  };
}

/** Serves some documents and changes to every search, and tells which were asked for. */
function serve({ documents = 0, changes = [found()] } = {}) {
  const asked: string[] = [];
  server.use(
    answer('Search', ({ query }) => {
      asked.push(`documents?${query}`);
      return examplePage(documents ? [exampleResult()] : [], documents);
    }),
    answer('SearchChanges', ({ query }) => {
      asked.push(`changes?${query}`);
      return examplePage(changes);
    }),
  );
  return asked;
}

function Address() {
  const { search } = useLocation();
  return <output aria-label="Address">{search}</output>;
}

function renderPortal(at: string, denied: string[] = []) {
  return renderHandoff(
    <>
      <HandoffPortal />
      <Address />
    </>,
    { at, denied },
  );
}

describe('HandoffPortal search of changes', () => {
  beforeEach(() => setViewportWidth(1280));

  it('tells beside the documents how many changes match, and shows them', async () => {
    const asked = serve({ documents: 12 });
    const { container } = renderPortal('/?q=second');
    const tab = await screen.findByRole('tab', { name: 'Changes (1)' });
    expect(
      await screen.findByRole('tab', { name: 'Documents (12)' }),
    ).toHaveAttribute('aria-selected', 'true');
    expect(asked.sort()).toEqual([
      'changes?q=second&limit=1',
      'documents?q=second&limit=20',
    ]);

    await userEvent.click(tab);
    expect(tab).toHaveAttribute('aria-selected', 'true');
    const link = await screen.findByRole('link', {
      name: 'Retry once when the acquirer closes a connection',
    });
    expect(link).toHaveAttribute('href', '/handoff/changes/c1');
    expect(screen.getByLabelText('Address')).toHaveTextContent(
      '?q=second&type=changes',
    );
    expect(asked).toContain('changes?q=second&limit=20');
    expect(screen.getByText('1 change')).toBeVisible();
    const item = screen.getByRole('listitem');
    expect(item).toHaveTextContent(
      /Pull request.*#412.*payments-api.*2026.*High risk.*Merged/,
    );
    expect(item).toHaveTextContent(
      'Monitoring: Retries stay below 5 per second',
    );
    expect(within(item).getByText('second').tagName).toBe('MARK');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is reached with the keyboard', async () => {
    serve();
    renderPortal('/?q=second');
    await screen.findByRole('tab', { name: 'Changes (1)' });
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole('tab', { name: /^Documents/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(screen.getByRole('tab', { name: /^Changes/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    const link = await screen.findByRole('link', { name: /^Retry once/ });
    screen.getByRole('searchbox').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(link).toHaveFocus();
  });

  it('takes type and filters from the address, and narrows and widens the search', async () => {
    const asked = serve({ changes: [], documents: 3 });
    renderPortal('/?q=slow&type=changes&kind=deployment&risk=high');
    expect(await screen.findByText('No change found for “slow”')).toBeVisible();
    const changes = () => asked.filter(each => each.startsWith('changes'));
    expect(changes()).toEqual([
      'changes?q=slow&limit=20&kind=deployment&risk=high',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Pull request' }));
    await userEvent.click(screen.getByRole('button', { name: 'Only mine' }));
    await waitFor(() =>
      expect(changes().at(-1)).toBe(
        'changes?q=slow&limit=20&kind=pull-request&kind=deployment&risk=high&owner=me',
      ),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() =>
      expect(changes().at(-1)).toBe('changes?q=slow&limit=20'),
    );
    expect(screen.getByText('3 documents match.')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show documents' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'High error rate' }),
    ).toBeVisible();
    expect(screen.getByLabelText('Address')).toHaveTextContent('?q=slow');
  });

  it('is for those who may read changes; others see the documents', async () => {
    const asked = serve({ documents: 1 });
    renderPortal('/?q=second&type=changes', ['handoff.change.read']);
    expect(
      await screen.findByRole('heading', { name: 'High error rate' }),
    ).toBeVisible();
    expect(
      screen.getByRole('searchbox', { name: 'Search documents' }),
    ).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('tab')).not.toBeInTheDocument(),
    );
    expect(asked.filter(each => each.startsWith('changes'))).toEqual([]);
  });

  it('explains a search that failed, and shows documents nonetheless', async () => {
    serve({ documents: 1 });
    server.use(
      answer(
        'SearchChanges',
        () => new Failure(500, 'Error', 'The index is away'),
      ),
    );
    renderPortal('/?q=x');
    expect(
      await screen.findByRole('heading', { name: 'High error rate' }),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'Changes' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The index is away',
    );
  });
});
