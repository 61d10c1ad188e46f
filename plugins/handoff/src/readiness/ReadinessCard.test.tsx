import type { Entity } from '@backstage/catalog-model';
import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import {
  exampleDocument,
  exampleSource,
  exampleSummary,
} from '../__testUtils__/examples';
import {
  exampleReadiness,
  exampleStanding,
} from '../__testUtils__/readinessExamples';
import { answer, Failure } from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { ReadinessCard } from './ReadinessCard';

const server = setupServer();
registerMswTestHooks(server);

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments-api', namespace: 'default' },
};

function renderCard() {
  return renderHandoff(
    <EntityProvider entity={entity}>
      <ReadinessCard />
    </EntityProvider>,
  );
}

const tab = '/catalog/default/component/payments-api/handoff';

describe('ReadinessCard', () => {
  it('leads to runbook and rollback, and tells what is there and what is missing', async () => {
    server.use(answer('GetEntitySummary', () => exampleSummary()));
    const { container } = renderCard();

    expect(
      await screen.findByRole('link', { name: 'High error rate' }),
    ).toHaveAttribute('href', `${tab}?document=d1`);
    expect(
      screen.getByRole('link', { name: 'Roll back payments' }),
    ).toHaveAttribute('href', `${tab}?document=d2`);
    expect(
      screen.queryByRole('link', { name: 'Who to call about payments' }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open Handoff' })).toHaveAttribute(
      'href',
      tab,
    );
    const items = screen
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(items).toEqual([
      'High error rate',
      'Roll back payments',
      'Runbook1 document',
      'Rollback1 document',
      'DeploymentMissing',
    ]);
    expect(screen.queryByText(/stale|cannot be read/)).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what blocks, and the shortest way to ready', async () => {
    const failed = (id: string, title: string, fix?: { text: string }) =>
      exampleStanding({ state: 'failed', gate: { id, title, fix } });
    server.use(
      answer('GetEntitySummary', () =>
        exampleSummary({
          readiness: exampleReadiness({
            status: 'not-ready',
            because: ['a', 'b', 'c', 'd', 'e'],
            advisoryFailures: 1,
            gates: [
              failed('a', 'Rehearsed', { text: 'Plan a **drill**' }),
              failed('b', 'Owned', { text: 'Set the owner' }),
              failed('c', 'Tested'),
            ],
          }),
        }),
      ),
    );
    const { container } = renderCard();
    const status = (await screen.findByText('Not ready')).closest(
      'div',
    )?.parentElement;
    expect(status).toHaveTextContent(
      'Not ready1 advisory gate failedSee readinessStopped by Rehearsed, Owned and 3 moreNext: Plan a drill',
    );
    expect(screen.getByRole('link', { name: 'Rehearsed' })).toHaveAttribute(
      'href',
      `${tab}/readiness?gate=a`,
    );
    expect(screen.getByRole('link', { name: 'See readiness' })).toHaveAttribute(
      'href',
      `${tab}/readiness`,
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('names whom to call where there is no way to undo, and warns of what cannot be relied on', async () => {
    const summary = exampleSummary();
    server.use(
      answer('GetEntitySummary', () => ({
        ...summary,
        documents: [
          exampleDocument({ freshness: { state: 'stale', reasons: ['Old'] } }),
          exampleDocument({ id: 'd4', title: 'Slow answers' }),
          exampleDocument({ id: 'd2', kind: 'rollback', retired: true }),
          summary.documents[2],
        ],
        sources: [
          exampleSource({ state: 'failing' }),
          exampleSource({ id: 's2', state: 'failing' }),
        ],
      })),
    );
    renderCard();
    expect(
      await screen.findByRole('link', { name: 'Who to call about payments' }),
    ).toBeVisible();
    // The older runbook may not be right any more.
    expect(screen.getByRole('link', { name: 'Slow answers' })).toBeVisible();
    expect(
      screen.queryByRole('link', { name: 'High error rate' }),
    ).not.toBeInTheDocument();
    expect(screen.getByText('1 stale document')).toBeVisible();
    expect(screen.getByText('2 sources cannot be read')).toBeVisible();
  });

  it('explains an error and tries again', async () => {
    let attempts = 0;
    server.use(
      answer('GetEntitySummary', () => {
        attempts += 1;
        return attempts === 1
          ? new Failure(500, 'Error', 'Away')
          : exampleSummary();
      }),
    );
    renderCard();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Readiness could not be loaded',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'High error rate' }),
    ).toBeVisible();
  });
});
