import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MyReadinessWork } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { ENTITY_REF } from '../../__testUtils__/examples';
import { answer, Failure } from '../../__testUtils__/handoffHandlers';
import { exampleWaiver } from '../../__testUtils__/readinessExamples';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { MyReadiness } from './MyReadiness';

const server = setupServer();
registerMswTestHooks(server);

const READINESS =
  '/catalog/default/component/payments-api/handoff/readiness?gate=';

const nothing: MyReadinessWork = {
  signOffs: [],
  waiversToDecide: [],
  waivers: [],
  expiring: [],
};

describe('MyReadiness', () => {
  it('leads to what waits for a sign-off or a decision, to own waivers and to what ends', async () => {
    server.use(
      answer('GetMyReadinessWork', () => ({
        signOffs: [
          {
            entityRef: ENTITY_REF,
            gateId: 'operations-review',
            title: 'Operations agree',
            state: 'no-data',
            reason: 'Nobody has signed',
          },
        ],
        waiversToDecide: [exampleWaiver()],
        waivers: [
          exampleWaiver({
            id: 'w2',
            gateId: 'slo',
            gateTitle: 'An objective is set',
            state: 'approved',
            expiresAt: '2099-01-01T12:00:00Z',
          }),
        ],
        expiring: [
          {
            entityRef: ENTITY_REF,
            gateId: 'rehearsal',
            title: 'Rehearsed',
            state: 'passed',
            reason: 'Rehearsed in August',
            expiresAt: '2026-11-25T08:00:00Z',
          },
        ],
      })),
    );
    const { container } = renderHandoff(<MyReadiness />);

    const list = async (name: string) =>
      within(await screen.findByRole('list', { name }));
    const toSign = await list('To sign');
    expect(
      toSign.getByRole('link', { name: 'payments-api: Operations agree' }),
    ).toHaveAttribute('href', `${READINESS}operations-review`);
    expect(toSign.getByText('Nobody has signed')).toBeVisible();
    const toDecide = await list('Waivers to decide');
    expect(toDecide.getByRole('link')).toHaveAttribute(
      'href',
      `${READINESS}load-test`,
    );
    expect(toDecide.getByText('asked for by priya.raman')).toBeVisible();
    expect(
      (await list('My waivers')).getByText(/^Waived until Jan 1, 2099/),
    ).toBeVisible();
    expect((await list('Ends soon')).getByText(/^ends/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Readiness of my services' }),
    ).toHaveAttribute('href', '/handoff/readiness?owner=me');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows the first few of many, and the rest when asked', async () => {
    server.use(
      answer('GetMyReadinessWork', () => ({
        ...nothing,
        signOffs: [1, 2, 3, 4, 5, 6].map(number => ({
          entityRef: `component:default/service-${number}`,
          gateId: 'slo',
          title: 'An objective is set',
          state: 'no-data' as const,
          reason: 'Waits for a sign-off',
        })),
      })),
    );
    renderHandoff(<MyReadiness />);
    const list = within(await screen.findByRole('list', { name: 'To sign' }));
    expect(list.getAllByRole('listitem')).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 6' }));
    expect(list.getAllByRole('listitem')).toHaveLength(6);
  });

  it('says that nothing waits, or nothing at all where it is asked to', async () => {
    let asked = 0;
    server.use(
      answer('GetMyReadinessWork', () => {
        asked += 1;
        return nothing;
      }),
    );
    const { unmount } = renderHandoff(<MyReadiness />);
    expect(
      await screen.findByText('Nothing of readiness waits for you.'),
    ).toBeVisible();
    unmount();
    renderHandoff(<MyReadiness hideEmpty />);
    await waitFor(() => expect(asked).toBe(2));
    expect(screen.queryByText('My readiness')).not.toBeInTheDocument();
  });

  it('explains an error, and shows nothing to those who may not see readiness', async () => {
    server.use(
      answer('GetMyReadinessWork', () => new Failure(500, 'Error', 'Away')),
    );
    const { unmount } = renderHandoff(<MyReadiness />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Away');
    unmount();
    renderHandoff(
      <>
        <MyReadiness />
        <p>Rest</p>
      </>,
      { denied: ['handoff.readiness.read'] },
    );
    expect(await screen.findByText('Rest')).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByText('My readiness')).not.toBeInTheDocument(),
    );
  });
});
