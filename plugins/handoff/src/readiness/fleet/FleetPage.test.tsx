import type { Entity } from '@backstage/catalog-model';
import type { SignalApi } from '@backstage/plugin-signals-react';
import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  GateSummaryList,
  ReadinessItem,
} from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { useLocation } from 'react-router-dom';
import {
  answer,
  BACKEND_URL,
  Failure,
} from '../../__testUtils__/handoffHandlers';
import { exampleGate } from '../../__testUtils__/readinessExamples';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { setViewportWidth } from '../../__testUtils__/viewport';
import { FleetPage } from './FleetPage';

const server = setupServer();
registerMswTestHooks(server);

const item = (changes: Partial<ReadinessItem> = {}): ReadinessItem => ({
  entityRef: 'component:default/payments-api',
  title: 'Payments API',
  kind: 'component',
  type: 'service',
  tier: '1',
  system: 'system:default/shop',
  owners: ['group:default/checkout'],
  status: 'not-ready',
  because: ['rehearsal', 'load-test', 'slo', 'owner'],
  advisoryFailures: 1,
  since: '2026-11-01T08:00:00Z',
  ...changes,
});

const counts = { ready: 3, 'at-risk': 1, 'not-ready': 2, unknown: 0 };

const gates: GateSummaryList = {
  items: [
    { gate: exampleGate(), counts: { passed: 6 }, blocks: 0 },
    {
      gate: exampleGate({ id: 'load-test', title: 'It holds the load' }),
      counts: { failed: 1, waived: 2 },
      blocks: 1,
    },
    {
      gate: exampleGate({ id: 'rehearsal', title: 'Rehearsed' }),
      counts: { failed: 2 },
      blocks: 2,
    },
  ],
  pending: 0,
};

const group: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'payments-api',
    namespace: 'default',
    annotations: { 'handoff/tier': '1' },
  },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/checkout' },
    { type: 'partOf', targetRef: 'system:default/shop' },
  ],
};

/** Serves a fleet in pages of one, and keeps what was asked. */
function serve(items: ReadinessItem[], list: GateSummaryList = gates) {
  const asked: string[] = [];
  server.use(
    answer('ListReadiness', ({ query }) => {
      const at = Number(query.get('cursor') ?? 0);
      query.delete('limit');
      asked.push(decodeURIComponent(String(query)));
      return {
        items: items.slice(at, at + 1),
        totalItems: items.length,
        pageInfo: at + 1 < items.length ? { nextCursor: String(at + 1) } : {},
        counts,
      };
    }),
    answer('ListGates', () => list),
    answer('GetReadinessTrend', () => ({
      items: [
        { date: '2026-08-23', counts: { ...counts, ready: 1 } },
        { date: '2026-11-21', counts },
      ],
    })),
  );
  return asked;
}

function Address() {
  const { search } = useLocation();
  return <output aria-label="Address">{decodeURIComponent(search)}</output>;
}

function renderFleet(at = '/handoff/readiness', signals?: SignalApi) {
  return renderHandoff(
    <>
      <FleetPage />
      <Address />
    </>,
    { at, entities: [group], signals },
  );
}

describe('FleetPage', () => {
  beforeEach(() => setViewportWidth(1280));

  it('lists who is ready and who is not, a page at a time, with what stops them', async () => {
    serve([
      item(),
      item({
        entityRef: 'system:default/shop',
        title: 'Shop',
        because: ['component:default/payments-api'],
      }),
    ]);
    const { container } = renderFleet();
    const list = within(
      await screen.findByRole('region', { name: 'Readiness' }),
    );
    expect(
      await list.findByRole('link', { name: 'Payments API' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff/readiness',
    );
    expect(list.getByText('2 entities')).toBeVisible();
    await list.findByRole('link', { name: 'Rehearsed' });
    expect(list.getByText(/^Stopped by/)).toHaveTextContent(
      'Stopped by Rehearsed, It holds the load, slo and 1 more',
    );
    expect(list.getByRole('link', { name: 'Rehearsed' })).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff/readiness?gate=rehearsal',
    );
    await userEvent.click(list.getByRole('button', { name: 'Show more' }));
    expect(await list.findByRole('link', { name: 'Shop' })).toBeVisible();
    expect(list.getByRole('link', { name: 'payments-api' })).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff/readiness',
    );

    const blockers = within(
      screen.getByRole('region', { name: 'Most common blockers' }),
    );
    expect(
      blockers.getAllByRole('listitem').map(each => each.textContent),
    ).toEqual([
      'Rehearsedstops 2 entities',
      'It holds the loadstops 1 entity2 waived',
    ]);
    expect(
      await screen.findByText(
        '3 of 6 ready on Nov 21, 2026; 1 of 4 on Aug 23, 2026.',
      ),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('narrows the list by status, name and gate, and keeps that in the address', async () => {
    const asked = serve([item()]);
    renderFleet('/handoff/readiness?owner=me');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Not ready 2' }),
    );
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Name' }),
      'pay',
    );
    const address = screen.getByRole('status', { name: 'Address' });
    await waitFor(() =>
      expect(address).toHaveTextContent('?status=not-ready&owner=me&q=pay'),
    );
    await waitFor(() =>
      expect(asked).toEqual([
        'owner=me',
        'status=not-ready&owner=me',
        'status=not-ready&owner=me&q=pay',
      ]),
    );
    await userEvent.click(
      await within(
        await screen.findByRole('region', { name: 'Most common blockers' }),
      ).findByRole('link', { name: 'Rehearsed' }),
    );
    await waitFor(() =>
      expect(asked.at(-1)).toBe(
        'status=not-ready&owner=me&gate=rehearsal&gateState=failed&gateState=warning&gateState=no-data&gateState=error&q=pay',
      ),
    );
    expect(
      screen.getByRole('button', { name: /State of the gate/ }),
    ).toHaveTextContent('Failed, Signals conflict, No data, Error');
  });

  it('offers the owners, systems and tiers of the catalog', async () => {
    const asked = serve([item()]);
    renderFleet();
    await userEvent.click(
      await screen.findByRole('button', { name: /System/ }),
    );
    await userEvent.click(await screen.findByRole('option', { name: 'shop' }));
    await waitFor(() =>
      expect(asked.at(-1)).toBe('system=system:default/shop'),
    );
  });

  it('says what cannot be relied on, and what nothing is found', async () => {
    serve([], {
      ...gates,
      pending: 4,
      problem: {
        message: 'gates[2].check: there is no check “documnt”.',
        since: '2026-11-20T08:00:00Z',
      },
    });
    renderFleet('/handoff/readiness?tier=1');
    expect(
      await screen.findByText(
        'The configuration has gates that cannot be used',
      ),
    ).toBeVisible();
    expect(screen.getByText(/there is no check/)).toBeVisible();
    expect(
      screen.getByText('4 entities are being computed anew.'),
    ).toBeVisible();
    expect(await screen.findByText('No entity is like that.')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Take off all filters' }),
    );
    expect(
      await screen.findByText(/^No gate applies to any entity/),
    ).toBeVisible();
  });

  it('follows changes by itself, and leaves its reader where they are', async () => {
    const listeners: Array<(message: { changed: string }) => void> = [];
    const fleet = [
      item(),
      item({ entityRef: 'system:default/shop', title: 'Shop', because: [] }),
    ];
    serve(fleet);
    renderFleet('/handoff/readiness?tier=1', {
      subscribe: (channel, onMessage) => {
        if (channel === 'handoff:readiness') {
          listeners.push(message => onMessage(message as never));
        }
        return { unsubscribe: () => {} };
      },
    });
    const list = within(
      await screen.findByRole('region', { name: 'Readiness' }),
    );
    await userEvent.click(
      await list.findByRole('button', { name: 'Show more' }),
    );
    const shop = await list.findByRole('link', { name: 'Shop' });
    expect(list.queryByText('Ready')).not.toBeInTheDocument();
    shop.focus();

    fleet[1].status = 'ready';
    fleet.reverse();
    act(() => listeners.forEach(each => each({ changed: 'readiness' })));
    expect(await list.findByText('Ready')).toBeVisible();
    expect(
      list
        .getAllByRole('link', { name: /^(Shop|Payments API)$/ })
        .map(({ textContent }) => textContent),
    ).toEqual(['Shop', 'Payments API']);
    expect(shop).toHaveFocus();
    expect(screen.getByLabelText('Address')).toHaveTextContent('?tier=1');
  });

  it('saves the list as CSV, as it is narrowed', async () => {
    serve([item()]);
    const exported: string[] = [];
    server.use(
      http.get(`${BACKEND_URL}/readiness/export`, ({ request }) => {
        exported.push(new URL(request.url).search);
        return HttpResponse.text('entity,status\n');
      }),
    );
    const saved: Blob[] = [];
    URL.createObjectURL = blob => {
      saved.push(blob as Blob);
      return 'blob:x';
    };
    URL.revokeObjectURL = () => {};
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation();
    renderFleet('/handoff/readiness?tier=1');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Export as CSV' }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(exported).toEqual(['?tier=1']);
    expect(saved[0].type).toBe('text/csv;charset=utf-8');
    expect(click.mock.contexts[0]).toHaveProperty('download', 'readiness.csv');
    click.mockRestore();
  });

  it('explains errors, and what may not be seen', async () => {
    serve([item()]);
    let fails = true;
    server.use(
      answer('ListReadiness', () =>
        fails
          ? new Failure(503, 'Error', 'Away for a moment')
          : { items: [item()], totalItems: 1, pageInfo: {}, counts },
      ),
    );
    const { unmount } = renderFleet();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Away for a moment',
    );
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Payments API' }),
    ).toBeVisible();
    unmount();

    server.use(
      answer('ListReadiness', () => new Failure(403, 'NotAllowedError', 'No')),
    );
    renderFleet();
    expect(await screen.findByText('You may not see this')).toBeVisible();
    expect(screen.queryByText('Trend')).not.toBeInTheDocument();
  });
});
