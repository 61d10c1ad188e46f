import type { Entity } from '@backstage/catalog-model';
import { Table } from '@backstage/core-components';
import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { answer, Failure } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { createReadinessColumn } from './createReadinessColumn';

const server = setupServer();
registerMswTestHooks(server);

const row = (name: string): { id: string; entity: Entity } => ({
  id: name,
  entity: {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default' },
  },
});

function renderTable(names: string[]) {
  return renderHandoff(
    <Table
      columns={[
        { title: 'Name', field: 'entity.metadata.name' },
        createReadinessColumn(),
      ]}
      data={names.map(row)}
    />,
  );
}

describe('createReadinessColumn', () => {
  it('asks once for all rows, and leads to why', async () => {
    const asked: unknown[] = [];
    server.use(
      answer('ListReadinessStatuses', ({ body }) => {
        asked.push(body);
        return {
          items: [
            {
              entityRef: 'component:default/payments-api',
              status: 'not-ready',
              because: ['runbook'],
              advisoryFailures: 0,
            },
            {
              entityRef: 'component:default/fx-rates',
              status: 'ready',
              because: [],
              advisoryFailures: 0,
            },
          ],
        };
      }),
    );
    renderTable(['payments-api', 'fx-rates', 'Ledger']);
    expect(
      await screen.findByRole('link', {
        name: 'Readiness of payments-api: Not ready',
      }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff/readiness',
    );
    expect(
      screen.getByRole('link', { name: 'Readiness of fx-rates: Ready' }),
    ).toBeVisible();
    expect(screen.getAllByRole('link')).toHaveLength(2);
    expect(asked).toEqual([
      {
        entityRefs: [
          'component:default/payments-api',
          'component:default/fx-rates',
          'component:default/ledger',
        ],
      },
    ]);
  });

  it('says in the cell that the status is not to be had', async () => {
    server.use(
      answer('ListReadinessStatuses', () => new Failure(500, 'Error', 'Away')),
    );
    renderTable(['payments-api']);
    await waitFor(() =>
      expect(screen.getByText('Readiness could not be loaded')).toBeVisible(),
    );
  });
});
