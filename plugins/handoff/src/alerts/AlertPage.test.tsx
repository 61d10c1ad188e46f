import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AlertedEntity,
  AlertMatch,
  AlertResolution,
} from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Link, Route, Routes, useLocation } from 'react-router-dom';
import {
  ENTITY_REF,
  exampleAlert,
  exampleDocument,
  examplePage,
} from '../__testUtils__/examples';
import { answer, Failure } from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { exampleSuspects } from '../changes/__testUtils__/exampleSuspects';
import { AlertBanner } from './AlertBanner';
import { AlertPage } from './AlertPage';

const server = setupServer();
registerMswTestHooks(server);

const AT =
  '/handoff/alerts/HighErrorRate?label.service=payments-api&label.cluster=eu-1&summary=Errors+are+up';
const RUNBOOK =
  '/catalog/default/component/payments-api/handoff?document=d1#diagnosis';

const match = (changes: Partial<AlertMatch> = {}): AlertMatch => ({
  document: exampleDocument(),
  section: { text: 'Diagnosis', slug: 'diagnosis' },
  rule: 'entity',
  reason: 'Named by the file name of a runbook of Payments API',
  confidence: 'clear',
  ...changes,
});

const entity: AlertedEntity = {
  entityRef: ENTITY_REF,
  title: 'Payments API',
  reason: 'The label service is its name',
  owners: [{ ref: 'group:default/checkout', title: 'Checkout', contacts: [] }],
  contacts: [{ type: 'phone', title: '+46 8 123', url: 'tel:+468123' }],
  escalation: [
    exampleDocument({ id: 'd3', kind: 'escalation', title: 'Whom to wake' }),
  ],
};

function serve(items: AlertMatch[], entities = [entity]) {
  const asked: string[] = [];
  server.use(
    answer('ListAlerts', () => examplePage([exampleAlert()])),
    answer('ListSuspects', () => exampleSuspects({ suspects: [] })),
    answer('ResolveAlert', ({ query }): AlertResolution => {
      asked.push(query.toString());
      return {
        alertname: query.get('alertname') ?? '',
        items,
        totalItems: items.length,
        pageInfo: {},
        entities,
      };
    }),
  );
  return asked;
}

function Elsewhere() {
  const { pathname, search, hash } = useLocation();
  return (
    <>
      <p aria-label="Address">{pathname + search + hash}</p>
      <AlertBanner />
    </>
  );
}

function renderPage(at = AT) {
  return renderHandoff(
    <Routes>
      <Route
        path="/handoff/alerts/:alertname"
        element={
          <>
            <Link to="/handoff/alerts/DiskFull">Another alert</Link>
            <AlertPage />
          </>
        }
      />
      <Route path="*" element={<Elsewhere />} />
    </Routes>,
    { at },
  );
}

describe('AlertPage', () => {
  it('goes to the one clear answer at once, and keeps the way to the others', async () => {
    const asked = serve([match(), match({ confidence: 'likely' })]);
    renderPage();
    expect(await screen.findByLabelText('Address')).toHaveTextContent(RUNBOOK);
    expect(asked).toEqual([
      'alertname=HighErrorRate&summary=Errors+are+up&label.service=payments-api&label.cluster=eu-1',
    ]);

    const banner = screen.getByRole('status');
    expect(banner).toHaveTextContent('For the alert HighErrorRate');
    expect(banner).toHaveTextContent(match().reason);
    expect(
      within(banner).getByRole('link', { name: 'What changed before' }),
    ).toHaveAttribute('href', `${AT}&choose=true#what-changed`);
    await userEvent.click(
      within(banner).getByRole('link', { name: /what else fits/ }),
    );
    expect(
      await screen.findByRole('region', { name: '2 documents fit' }),
    ).toBeVisible();
  });

  it('does not take the answer to one alert for that to the next', async () => {
    server.use(
      answer('ListAlerts', () => examplePage([])),
      answer('ListSuspects', () => exampleSuspects({ suspects: [] })),
      answer('ResolveAlert', ({ query }) => ({
        alertname: query.get('alertname') ?? '',
        items: query.get('alertname') === 'HighErrorRate' ? [match()] : [],
        totalItems: 0,
        pageInfo: {},
        entities: [],
      })),
    );
    renderPage(`${AT}&choose=true`);
    await screen.findByRole('region', { name: 'This document fits' });
    await userEvent.click(screen.getByRole('link', { name: 'Another alert' }));
    expect(
      await screen.findByText('No runbook answers this alert'),
    ).toBeVisible();
  });

  it('shows several that fit with their reasons, and whom to call', async () => {
    serve([
      match({ confidence: 'likely' }),
      match({
        document: exampleDocument({
          id: 'd9',
          title: 'Errors of the gateway',
          entityRef: 'component:default/gateway',
          source: { type: 'external', url: 'https://wiki.example.com/errors' },
          freshness: { state: 'stale', reasons: ['Not reviewed for 2 years'] },
        }),
        section: undefined,
        rule: 'name',
        reason: 'Named by a document of gateway',
        confidence: 'likely',
      }),
    ]);
    const { container } = renderPage();

    const list = await screen.findByRole('region', { name: '2 documents fit' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(
      within(first).getByRole('link', { name: 'High error rate: Diagnosis' }),
    ).toHaveAttribute('href', RUNBOOK);
    expect(first).toHaveTextContent(match().reason);
    expect(
      within(second).getByRole('link', { name: /Errors of the gateway/ }),
    ).toHaveAttribute('href', 'https://wiki.example.com/errors');
    expect(second).toHaveTextContent('Stale');

    // What answers the alert comes first.
    const changes = await screen.findByRole('region', { name: 'What changed' });
    expect(list.compareDocumentPosition(changes)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );

    const call = screen.getByRole('region', { name: 'Whom to call' });
    expect(call).toHaveTextContent('The label service is its name');
    expect(
      within(call).getByRole('link', { name: 'Whom to wake' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff?document=d3',
    );
    expect(
      within(call).getByRole('link', { name: /\+46 8 123/ }),
    ).toHaveAttribute('href', 'tel:+468123');
    expect(
      screen.queryByRole('region', { name: 'No runbook answers this alert' }),
    ).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('never leaves the portal by itself', async () => {
    serve([
      match({
        document: exampleDocument({
          source: { type: 'external', url: 'https://wiki.example.com/errors' },
        }),
      }),
    ]);
    renderPage();
    expect(
      await screen.findByRole('region', { name: 'This document fits' }),
    ).toBeVisible();
  });

  it('says when nothing fits, whom to call, and searches for what the alert says', async () => {
    serve([]);
    renderPage();
    expect(
      await screen.findByRole('region', {
        name: 'No runbook answers this alert',
      }),
    ).toHaveTextContent('No document names it.');
    expect(screen.getByText('service=payments-api')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Whom to wake' })).toBeVisible();

    const search = screen.getByRole('searchbox');
    expect(search).toHaveValue('HighErrorRate Errors are up');
    await userEvent.type(search, ' again{Enter}');
    expect(await screen.findByLabelText('Address')).toHaveTextContent(
      '/handoff?q=HighErrorRate+Errors+are+up+again',
    );
  });

  it('does not take a similar text for an answer', async () => {
    serve([match({ rule: 'search', confidence: 'weak' })], []);
    renderPage();
    const similar = await screen.findByRole('region', {
      name: 'Similar texts',
    });
    expect(within(similar).getAllByRole('listitem')).toHaveLength(1);
    expect(
      screen.getByRole('region', { name: 'No runbook answers this alert' }),
    ).toHaveTextContent('only reads alike');
    expect(
      screen.getByText(/Its labels name no service in the catalog/),
    ).toBeVisible();
  });

  it('survives any name, and explains errors', async () => {
    server.use(answer('ResolveAlert', () => new Failure(500, 'Error', 'Away')));
    renderPage(`/handoff/alerts/${encodeURIComponent('../../<b>x</b>')}`);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The runbook could not be looked up',
    );
    expect(
      screen.getByRole('heading', { name: '../../<b>x</b>' }),
    ).toBeVisible();
    const asked = serve([match({ confidence: 'likely' })]);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('region', { name: 'This document fits' }),
    ).toBeVisible();
    expect(asked).toEqual([
      new URLSearchParams({ alertname: '../../<b>x</b>' }).toString(),
    ]);
  });
});
