import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { act, screen, waitFor } from '@testing-library/react';
import type {
  Alert,
  AlertedEntity,
  AlertToResolve,
} from 'backstage-plugin-handoff-common';
import { setupServer } from 'msw/node';
import {
  ENTITY_REF,
  exampleAlert,
  examplePage,
} from '../__testUtils__/examples';
import { answer, Failure } from '../__testUtils__/handoffHandlers';
import { renderHandoff } from '../__testUtils__/renderHandoff';
import { exampleChangeDetails } from '../changes/__testUtils__/exampleChange';
import { exampleSuspects } from '../changes/__testUtils__/exampleSuspects';
import { AlertWhatChanged } from './AlertWhatChanged';

const server = setupServer();
registerMswTestHooks(server);

const labels = { service: 'payments-api', cluster: 'eu-1' };
const entity: AlertedEntity = {
  entityRef: ENTITY_REF,
  title: 'Payments API',
  reason: 'The label service is its name',
  owners: [],
  contacts: [],
  escalation: [],
};
const OF_ENTITY = 'entityRef=component%3Adefault%2Fpayments-api';

function serve(heard: Alert[] | Failure) {
  const asked: string[] = [];
  server.use(
    answer('ListAlerts', ({ query }) => {
      asked.push(query.toString());
      return heard instanceof Failure ? heard : examplePage(heard);
    }),
    answer('ListSuspects', ({ query }) => {
      asked.push(query.toString());
      return exampleSuspects();
    }),
    answer('GetChange', () => exampleChangeDetails()),
  );
  return asked;
}

function show(
  alert: Partial<AlertToResolve> = { labels },
  options: {
    entities?: AlertedEntity[];
    signals?: NonNullable<Parameters<typeof renderHandoff>[1]>['signals'];
  } = {},
) {
  const { entities = [entity], signals } = options;
  return renderHandoff(
    <>
      <AlertWhatChanged
        alert={{ alertname: 'HighErrorRate', ...alert }}
        entities={entities}
      />
      <p>Whom to call</p>
    </>,
    { signals },
  );
}

describe('AlertWhatChanged', () => {
  it.each([
    ['the one with its labels', { labels }, 'alertId=a2'],
    ['of several without labels none', {}, OF_ENTITY],
    ['none that has other labels', { labels: { pod: 'y' } }, OF_ENTITY],
  ])('looks for the alert: %s', async (_, alert, expected) => {
    const asked = serve([
      exampleAlert({ labels: { ...labels, cluster: 'eu-2' } }),
      exampleAlert({ id: 'a2', labels: { ...labels, pod: 'x' } }),
    ]);
    show(alert);
    expect(
      await screen.findByRole('link', { name: 'Roll back payments' }),
    ).toBeVisible();
    expect(asked).toEqual(['alertname=HighErrorRate&limit=100', expected]);
  });

  it('takes the only one of its name, and does without where alerts are not to be had', async () => {
    const asked = serve([exampleAlert()]);
    const { unmount } = show({});
    await waitFor(() => expect(asked.at(-1)).toBe('alertId=a1'));
    unmount();
    const others = serve(new Failure(403, 'NotAllowedError', 'No'));
    show();
    await waitFor(() => expect(others.at(-1)).toBe(OF_ENTITY));
  });

  it('turns to the alert once it is heard of', async () => {
    const listeners: (() => void)[] = [];
    serve([]);
    show(undefined, {
      signals: {
        subscribe: (channel, onMessage) => {
          if (channel === 'handoff:alerts') {
            listeners.push(() => onMessage({ what: 'alerts' } as never));
          }
          return { unsubscribe: () => {} };
        },
      },
    });
    await screen.findByRole('link', { name: 'Timeline around this time' });
    const asked = serve([exampleAlert({ labels })]);
    act(() => listeners.forEach(tell => tell()));
    expect(
      await screen.findByRole('link', { name: 'Timeline around this alert' }),
    ).toBeVisible();
    expect(asked).toContain('alertId=a1');
  });

  it('is not there where nobody knows whose the alert is', async () => {
    const asked = serve([]);
    show(undefined, { entities: [] });
    expect(await screen.findByText('Whom to call')).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByLabelText('Looking for what changed')).toBeNull(),
    );
    expect(screen.queryByText('What changed')).toBeNull();
    expect(asked).toHaveLength(1);
  });
});
