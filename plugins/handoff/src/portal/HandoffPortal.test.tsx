import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ChangeSearchResultList,
  SearchResultList,
} from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { useLocation } from 'react-router-dom';
import {
  exampleDocument,
  examplePage,
  exampleResult,
} from '../__testUtils__/examples';
import {
  answer,
  Failure,
  nothingToFollowUp,
  nothingToRelease,
  nothingToSign,
} from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { exampleReleaseSummary } from '../releases/__testUtils__/exampleRelease';
import { setViewportWidth } from '../__testUtils__/viewport';
import { HandoffPortal } from './HandoffPortal';

const server = setupServer(nothingToFollowUp, nothingToRelease, nothingToSign);
registerMswTestHooks(server);

/** Serves a portal with nothing in it, and search results; tells what was searched. */
function serve(
  results: (query: URLSearchParams) => SearchResultList,
  changes: (query: URLSearchParams) => ChangeSearchResultList = () =>
    examplePage([]),
) {
  const searched: string[] = [];
  server.use(
    answer('ListEntities', () => examplePage([])),
    answer('ListDocuments', () => examplePage([])),
    answer('Search', ({ query }) => {
      query.delete('limit');
      searched.push(query.toString());
      return results(query);
    }),
    answer('SearchChanges', ({ query }) => changes(query)),
  );
  return searched;
}

function Address() {
  const { search } = useLocation();
  return <output aria-label="Address">{search}</output>;
}

function renderPortal(at = '/') {
  return renderHandoff(
    <>
      <HandoffPortal />
      <Address />
    </>,
    { at },
  );
}

describe('HandoffPortal search', () => {
  beforeEach(() => setViewportWidth(1280));

  it('searches while one types, once per pause, and keeps the query in the address', async () => {
    const searched = serve(() =>
      examplePage([
        exampleResult({ alsoOf: ['component:default/orders-api'] }),
        exampleResult({ documentId: 'd2', section: undefined }),
      ]),
    );
    const { container } = renderPortal();
    const box = await screen.findByRole('searchbox', {
      name: 'Search documents and changes',
    });
    expect(box).toHaveFocus();
    await userEvent.type(box, 'high error');

    const results = await screen.findAllByRole('heading', {
      name: 'High error rate',
    });
    expect(results).toHaveLength(2);
    expect(searched).toEqual(['q=high+error']);
    expect(screen.getByLabelText('Address')).toHaveTextContent('?q=high+error');
    expect(screen.getByText('2 documents')).toBeVisible();
    const [first] = screen.getAllByRole('listitem');
    expect(within(first).getByText('errors').tagName).toBe('MARK');
    expect(first).toHaveTextContent(/Runbook.*payments-api.*Stale/);
    expect(first).toHaveTextContent('also of orders-api');
    expect(
      within(first).getByRole('link', { name: 'High error rate' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff?document=d1',
    );
    expect(
      within(first).getByRole('link', { name: 'In section “Mitigation”' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff?document=d1#mitigation',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is used without a mouse: slash, arrows, Enter', async () => {
    serve(query =>
      query.get('q') === 'etcd'
        ? examplePage([
            exampleResult({
              title: 'First',
              titleSegments: [{ text: 'First', match: false }],
            }),
            exampleResult({
              documentId: 'd2',
              titleSegments: [{ text: 'Second', match: false }],
            }),
          ])
        : examplePage([]),
    );
    renderPortal();
    const box = screen.getByRole('searchbox');
    box.blur();
    await userEvent.keyboard('/');
    expect(box).toHaveFocus();
    await userEvent.keyboard('etcd{Enter}');
    const first = await screen.findByRole('link', { name: 'First' });
    await waitFor(() => expect(first).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Second' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
    expect(box).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(first).toHaveFocus();
  });

  it('takes query and filters from the address, and narrows and widens the search', async () => {
    const searched = serve(() => examplePage([]));
    renderPortal('/?q=slow&kind=rollback&tag=db&entityRef=system:default/shop');
    expect(
      await screen.findByText('No document found for “slow”'),
    ).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('slow');
    expect(searched).toEqual([
      'q=slow&kind=rollback&tag=db&entityRef=system%3Adefault%2Fshop',
    ]);

    await userEvent.click(screen.getByRole('button', { name: 'Runbooks' }));
    await userEvent.click(screen.getByRole('button', { name: 'Only mine' }));
    await userEvent.click(screen.getByRole('button', { name: /^Tag db/ }));
    await waitFor(() =>
      expect(searched.at(-1)).toBe(
        'q=slow&kind=runbook&kind=rollback&entityRef=system%3Adefault%2Fshop&owner=me',
      ),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() => expect(searched.at(-1)).toBe('q=slow'));
    expect(screen.getByLabelText('Address')).toHaveTextContent('?q=slow');
    expect(
      screen.queryByRole('button', { name: 'Clear filters' }),
    ).not.toBeInTheDocument();
  });

  it('says what was searched instead of a misspelt word, and shows more on demand', async () => {
    const limits: (string | null)[] = [];
    server.use(
      answer('Search', ({ query }) => {
        limits.push(query.get('limit'));
        return {
          items: [exampleResult()],
          totalItems: 30,
          pageInfo: limits.length === 1 ? { nextCursor: 'c' } : {},
          corrected: [{ from: 'hihg', to: 'high' }],
        };
      }),
    );
    renderPortal('/?q=hihg');
    expect(
      await screen.findByText((_, element) =>
        /^No document has hihg\. These are the results for high\.$/.test(
          element?.textContent ?? '',
        ),
      ),
    ).toBeVisible();
    expect(screen.getByText('30 documents')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Show more' }),
      ).not.toBeInTheDocument(),
    );
    expect(limits).toEqual(['20', '40']);
  });

  it('explains a search that failed', async () => {
    server.use(
      answer('Search', () => new Failure(500, 'Error', 'The index is away')),
    );
    renderPortal('/?q=x');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The index is away',
    );
  });
});

describe('HandoffPortal without a query', () => {
  beforeEach(() => setViewportWidth(1280));

  it('shows what is missing, to review, important and new among what one owns', async () => {
    const listed: string[] = [];
    server.use(
      answer('ListEntities', ({ query }) => {
        expect(query.getAll('owner')).toEqual(['me']);
        return examplePage([
          ...Array.from({ length: 9 }, (_, index) => ({
            entityRef: `component:default/bare-${index}`,
            title: `Bare ${index}`,
            documents: 0,
            missing: ['runbook' as const, 'rollback' as const],
            due: 0,
            stale: 0,
          })),
          {
            entityRef: 'component:default/good',
            title: 'Good',
            documents: 5,
            missing: [],
            due: 0,
            stale: 0,
          },
        ]);
      }),
      answer('ListDocuments', ({ query }) => {
        listed.push(
          `${query.get('owner')} ${query.getAll('freshness')} ${query.get(
            'order',
          )}`,
        );
        return query.has('freshness')
          ? examplePage(
              [
                exampleDocument({
                  title: 'Old runbook',
                  freshness: {
                    state: 'stale',
                    reasons: ['14 changes since it was verified', 'Verified'],
                  },
                  reviewValue: { value: 60, uses: 3, points: 15 },
                }),
              ],
              2,
            )
          : examplePage([
              exampleDocument({ title: `By ${query.get('order')}` }),
            ]);
      }),
    );
    const { container } = renderPortal();

    const missing = within(
      await screen.findByRole('region', { name: 'Missing' }),
    );
    expect(missing.getByRole('link', { name: 'Bare 0' })).toHaveAttribute(
      'href',
      '/catalog/default/component/bare-0/handoff',
    );
    expect(missing.getAllByText('No runbook, rollback')).toHaveLength(8);
    expect(missing.getByText('1 more entity lacks documents')).toBeVisible();
    expect(missing.queryByText('Good')).not.toBeInTheDocument();

    const review = within(screen.getByRole('region', { name: 'To review' }));
    expect(
      await review.findByRole('link', { name: 'Old runbook' }),
    ).toBeVisible();
    expect(review.getByText('Stale')).toHaveAttribute(
      'title',
      '14 changes since it was verified\nVerified',
    );
    expect(review.getByText('14 changes since it was verified')).toBeVisible();
    expect(review.getByText(/Used 3 times in 90 days/)).toBeVisible();
    expect(review.getByText('1 more document to review')).toBeVisible();
    expect(
      await within(
        screen.getByRole('region', { name: 'Most important' }),
      ).findByRole('link', { name: 'By importance' }),
    ).toBeVisible();
    expect(
      await within(
        screen.getByRole('region', { name: 'Recently changed' }),
      ).findByRole('link', { name: 'By updated' }),
    ).toBeVisible();
    expect(listed.sort()).toEqual([
      'me  importance',
      'me  updated',
      'me stale,due value',
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows the open releases in which one has a role, what comes next first', async () => {
    const asked: string[] = [];
    server.use(
      answer('ListEntities', () => examplePage([])),
      answer('ListDocuments', () => examplePage([])),
      answer('ListReleases', ({ query }) => {
        asked.push(`${query.getAll('owner')} ${query.getAll('state').length}`);
        return examplePage(
          [
            exampleReleaseSummary({
              title: 'Later',
              window: undefined,
              state: 'draft',
            }),
            ...Array.from({ length: 5 }, (_, index) =>
              exampleReleaseSummary({ id: `n${index}`, title: `On ${index}` }),
            ),
            exampleReleaseSummary({
              id: 'now',
              title: 'On its way',
              state: 'deploying',
            }),
          ],
          7,
        );
      }),
    );
    const { container } = renderPortal();
    const mine = within(
      await screen.findByRole('region', { name: 'My releases' }),
    );
    const rows = mine.getAllByRole('listitem');
    expect(rows).toHaveLength(5);
    expect(rows[0]).toHaveTextContent(/On its way.*It is being deployed/);
    expect(
      mine.getByRole('link', {
        name: 'All 7 open releases in which you have a role',
      }),
    ).toHaveAttribute('href', '/handoff/releases?state=open&owner=me');
    expect(asked).toEqual(['me 6']);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows everything to guests, who own nothing', async () => {
    server.use(
      answer('ListEntities', () => examplePage([])),
      answer('ListDocuments', ({ query }) =>
        examplePage([
          exampleDocument({
            title: `${query.get('order')} of ${query.get('owner')}`,
          }),
        ]),
      ),
    );
    renderPortal();
    expect(
      await screen.findByText(/^Nothing in the catalog belongs to you/),
    ).toBeVisible();
    expect(
      await screen.findByRole('link', { name: 'importance of null' }),
    ).toBeVisible();
    expect(
      await screen.findByRole('link', { name: 'updated of null' }),
    ).toBeVisible();
    for (const name of ['Missing', 'My releases']) {
      expect(screen.queryByRole('region', { name })).not.toBeInTheDocument();
    }
  });
});
