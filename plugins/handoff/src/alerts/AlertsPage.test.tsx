import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Alert } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import {
  exampleAlert,
  examplePage,
  exampleSummary,
} from '../__testUtils__/examples';
import { answer, Failure } from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { distinctName } from '../components/entityName';
import { AlertsPage } from './AlertsPage';
import { FiringAlerts } from './FiringAlerts';

const server = setupServer();
registerMswTestHooks(server);

/** Serves alerts and tells what was asked for. */
function serve(alerts: Alert[] | Failure) {
  const asked: string[] = [];
  server.use(
    answer('ListAlerts', ({ query }) => {
      asked.push(query.toString());
      return alerts instanceof Failure ? alerts : examplePage(alerts);
    }),
  );
  return asked;
}

const ADDRESS =
  '/handoff/alerts/HighErrorRate?label.service=payments-api&summary=Errors+are+up';

describe('AlertsPage', () => {
  it('lists what fires with its runbook one click away, and what was not heard of', async () => {
    const asked = serve([
      exampleAlert(),
      exampleAlert({
        id: 'a2',
        alertname: '',
        state: 'stale',
        entityRefs: [],
        document: undefined,
        problems: [{ field: 'startsAt', message: 'not a time' }],
      }),
    ]);
    const { container } = renderHandoff(<AlertsPage />, {
      at: '/handoff/alerts',
    });
    const [firing, stale] = await screen.findAllByRole('listitem');
    expect(
      within(firing).getByRole('link', { name: 'HighErrorRate' }),
    ).toHaveAttribute('href', ADDRESS);
    expect(firing).toHaveTextContent(/critical.*began.*Errors are up/);
    expect(firing).toHaveTextContent('High error rate');
    expect(
      within(firing).getByRole('link', { name: 'payments-api' }),
    ).toBeVisible();
    expect(stale).toHaveTextContent(/Alert without a name.*last heard/);
    expect(stale).toHaveTextContent('Of no service in the catalog');
    expect(stale).toHaveTextContent('No runbook');
    expect(screen.getByText('1 field could not be read')).toHaveAttribute(
      'title',
      'startsAt: not a time',
    );
    expect(asked).toEqual(['state=firing&state=stale']);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks for what the filters and the address say', async () => {
    const asked = serve([]);
    renderHandoff(<AlertsPage />, {
      at: '/handoff/alerts?entityRef=component%3Adefault%2Fpayments-api',
    });
    expect(
      await screen.findByText('All quiet: nothing fires that you may see.'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Resolved' }));
    await userEvent.click(screen.getByRole('button', { name: 'Only mine' }));
    await userEvent.click(screen.getByRole('button', { name: /payments-api/ }));
    await waitFor(() =>
      expect(asked.at(-1)).toBe(
        'state=firing&state=stale&state=resolved&owner=me',
      ),
    );
    expect(asked.at(0)).toBe(
      'state=firing&state=stale&entityRef=component%3Adefault%2Fpayments-api',
    );
    expect(
      await screen.findByText('No alert has been heard of that you may see.'),
    ).toBeVisible();
  });

  it('says when one may not see alerts', async () => {
    serve(new Failure(403, 'NotAllowedError', 'No'));
    renderHandoff(<AlertsPage />, { at: '/handoff/alerts' });
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});

describe('AlertItem', () => {
  it('tells entities of the same name apart', () => {
    const entityRefs = [
      'component:default/payments-api',
      'api:default/payments-api',
      'component:default/ledger',
    ];
    expect(entityRefs.map(ref => distinctName(ref, entityRefs))).toEqual([
      'component:payments-api',
      'api:payments-api',
      'ledger',
    ]);
  });
});

describe('FiringAlerts', () => {
  it('leads from the tab to the runbooks, and to the rest', async () => {
    const firingAlerts = Array.from({ length: 7 }, (_, index) =>
      exampleAlert({ id: `a${index}` }),
    );
    renderHandoff(<FiringAlerts summary={exampleSummary({ firingAlerts })} />);
    const section = await screen.findByRole('region', {
      name: '7 alerts are firing',
    });
    const links = within(section).getAllByRole('link', {
      name: 'HighErrorRate',
    });
    expect(links).toHaveLength(5);
    expect(links[0]).toHaveAttribute('href', ADDRESS);
    expect(
      within(section).getByRole('link', { name: '2 more' }),
    ).toHaveAttribute(
      'href',
      '/handoff/alerts?entityRef=component%3Adefault%2Fpayments-api',
    );
  });
});
