import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Suspects, SuspectsQuery } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import {
  ENTITY_REF,
  exampleDocument,
  examplePage,
} from '../../__testUtils__/examples';
import { answer, Failure } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import {
  exampleChange,
  exampleChangeDetails,
  exampleNote,
} from '../__testUtils__/exampleChange';
import {
  exampleSuspect,
  exampleSuspects,
  fiveSuspects,
} from '../__testUtils__/exampleSuspects';
import { WhatChanged } from './WhatChanged';

const server = setupServer();
registerMswTestHooks(server);

const ROLLBACK = exampleDocument({
  id: 'd2',
  kind: 'rollback',
  title: 'Roll back payments',
});

function serve(
  suspects: Suspects,
  details?: Parameters<typeof exampleChangeDetails>[0],
) {
  const asked: string[] = [];
  server.use(
    answer('ListSuspects', ({ query }) => {
      asked.push(`suspects ${query}`);
      return suspects;
    }),
    answer('GetChange', ({ path }) => {
      asked.push(`change ${path.id}`);
      return exampleChangeDetails(details);
    }),
    answer('ListDocuments', ({ query }) => {
      asked.push(`documents ${query}`);
      return examplePage([ROLLBACK]);
    }),
  );
  return asked;
}

const show = (
  query: SuspectsQuery = { alertId: 'a1' },
  options: Parameters<typeof renderHandoff>[1] = {},
) =>
  renderHandoff(<WhatChanged query={query} entityRef={ENTITY_REF} />, options);

const panel = () => screen.findByRole('region', { name: 'What changed' });
/** Not the documents of each, which are told a little later. */
const causes = async () => {
  const list = await screen.findByRole('list', { name: 'Likely causes' });
  return within(list)
    .getAllByRole('listitem')
    .filter(item => item.parentElement === list);
};

describe('WhatChanged', () => {
  it('names the likeliest change first, why, and how and when to undo it', async () => {
    const deployedTo = {
      environment: 'production',
      version: '1.42.0',
      entityRef: ENTITY_REF,
      at: '2026-11-21T01:48:00Z',
      deployment: exampleChange({ id: 'c2', kind: 'deployment' }),
    };
    const asked = serve(exampleSuspects(), {
      deployedTo: [
        { ...deployedTo, environment: 'staging', version: undefined },
        deployedTo,
        { ...deployedTo, entityRef: 'component:default/ledger' },
      ],
    });
    const { container } = show();
    const [first] = await causes();
    expect(await panel()).toHaveTextContent(
      /What reached production in the 24 hours before .*2026.*, the likeliest cause first/,
    );
    expect(
      within(first).getByRole('link', { name: /^Retry once/ }),
    ).toHaveAttribute('href', '/handoff/changes/c1');
    expect(first).toHaveTextContent(
      /High risk.*Deployed 12 minutes before the alert · High risk.*Pull request.*payments-api.*1\.42\.0 to production.*by amara\.osei/,
    );
    expect(within(first).getByRole('link', { name: /^#412/ })).toHaveAttribute(
      'href',
      'https://github.com/acme/payments/pull/412',
    );
    expect(
      within(first).getByRole('link', { name: '1.42.0 to production' }),
    ).toHaveAttribute('href', '/handoff/changes/c2');
    const undo = await within(first).findByRole('list', {
      name: 'How to undo it',
    });
    expect(
      within(undo).getByRole('link', { name: 'Roll back payments' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff?document=d2',
    );
    expect(undo).toHaveTextContent(/Revision 2.*revision 3 is the latest/);
    expect(
      within(first).getByText('Runs in staging, production (1.42.0)'),
    ).toBeVisible();
    expect(within(first).getByText('When to roll back')).toBeVisible();
    expect(await within(first).findByText('Errors above 2 %.')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Timeline around this alert' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff/timeline?since=2026-11-20T20%3A00%3A00.000Z&until=2026-11-21T03%3A00%3A00.000Z&dependencies=true',
    );
    expect(asked).toEqual(['suspects alertId=a1', 'change c1']);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows three at most until more are asked for, and then asks for the way back of one', async () => {
    const asked = serve(
      exampleSuspects({
        suspects: fiveSuspects(),
        notDeployed: [
          exampleSuspect({
            change: exampleChange({ id: 'c9', title: 'Waits' }),
            reasons: ['Merged 2 hours before the alert'],
            deployment: undefined,
          }),
        ],
      }),
    );
    show();
    expect(
      (await causes()).map(
        each => within(each).getAllByRole('link')[0].textContent,
      ),
    ).toEqual(['Change 1', 'Change 2', 'Change 3']);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 5' }));
    expect(screen.getByRole('link', { name: 'Change 5' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull();
    expect(asked).not.toContain('change c4');
    const fourth = screen
      .getByRole('link', { name: 'Change 4' })
      .closest('li')!;
    await userEvent.click(within(fourth).getByText('How to undo it'));
    expect(
      await within(fourth).findByRole('link', { name: 'Roll back payments' }),
    ).toBeVisible();
    expect(asked).toContain('change c4');
    const waits = screen.getByText('Waits');
    expect(waits).not.toBeVisible();
    await userEvent.click(
      screen.getByText('Merged, but not deployed there: 1'),
    );
    expect(waits).toBeVisible();
    // Neither what is not there nor an alerting rule has to be undone.
    expect(asked).not.toContain('change c3');
    expect(asked).not.toContain('change c9');
  });

  it('flags what says nothing of how to undo it, and offers what holds for the entity in general', async () => {
    const asked = serve(
      exampleSuspects({
        suspects: [
          exampleSuspect({
            change: exampleChange({
              note: { isWritten: false, missing: [], lacksRollback: false },
            }),
            entityRef: 'component:default/ledger',
            hops: 2,
          }),
          exampleSuspect({
            change: exampleChange({
              id: 'c5',
              kind: 'deployment',
              note: undefined,
            }),
            deployment: undefined,
          }),
          exampleSuspect({ change: exampleChange({ id: 'c6' }) }),
        ],
      }),
      {
        note: exampleNote({
          documents: [],
          fields: {
            rollbackProcedure: {
              value: 'Set `RETRIES` to 0.',
              origin: 'description',
            },
            rollbackCriteria: {
              value: 'x '.repeat(300),
              origin: 'description',
            },
          },
        }),
      },
    );
    show();
    const [unsaid, deployment, said] = await causes();
    expect(
      await within(unsaid).findByText(
        'No operational note says how to undo it.',
      ),
    ).toBeVisible();
    expect(unsaid).toHaveTextContent(/Upstream.*For ledger in general:/);
    expect(
      within(unsaid).getByRole('link', { name: 'Roll back payments' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff?document=d2',
    );
    expect(
      await within(deployment).findByText(/A deployment has no note/),
    ).toBeVisible();
    expect(asked).toContain(
      'documents entityRef=component%3Adefault%2Fledger&kind=rollback&limit=3',
    );
    const procedure = await within(said).findByText('How to roll back');
    expect(await within(said).findByText('RETRIES')).not.toBeVisible();
    await userEvent.click(procedure);
    expect(within(said).getByText('RETRIES')).toBeVisible();
    // Long criteria stay folded, so that the next suspect is in sight.
    expect(within(said).getByText(/^x x/)).not.toBeVisible();
  });

  it('says in words how far back it looked, and that nothing is known', async () => {
    const suspects = [
      exampleSuspect(),
      exampleSuspect({ change: exampleChange({ id: 'c3' }) }),
    ];
    serve(
      exampleSuspects({
        suspects,
        window: { ...exampleSuspects().window, isWidened: true },
      }),
    );
    const { unmount } = show();
    expect(await panel()).toHaveTextContent(
      /Nothing reached production in the 24 hours before .*\. The last deployment before that:/,
    );
    unmount();
    serve(exampleSuspects({ suspects: [], environment: undefined }));
    show({ entityRef: [ENTITY_REF] });
    expect(
      await screen.findByText(/Nothing is known to have changed/),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Timeline around this time' }),
    ).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Likely causes' })).toBeNull();
  });

  it('shows what was deployed meanwhile', async () => {
    const listeners: (() => void)[] = [];
    serve(exampleSuspects({ suspects: [] }));
    show(undefined, {
      signals: {
        subscribe: (channel, onMessage) => {
          if (channel === `handoff:entity:${ENTITY_REF}`) {
            listeners.push(() => onMessage({ what: 'changes' } as never));
          }
          return { unsubscribe: () => {} };
        },
      },
    });
    await screen.findByText(/Nothing is known to have reached production/);
    serve(exampleSuspects());
    act(() => listeners.forEach(tell => tell()));
    expect(await causes()).toHaveLength(1);
  });

  it('is brought into view where the address asks for it', async () => {
    serve(exampleSuspects());
    show(undefined, { at: '/#what-changed' });
    await causes();
    expect(await panel()).toHaveFocus();
  });

  it('explains errors, and is not there for those who may not know of changes', async () => {
    server.use(
      answer('ListSuspects', () => new Failure(500, 'Error', 'It is away')),
    );
    const { unmount } = show();
    expect(await screen.findByRole('alert')).toHaveTextContent('It is away');
    serve(exampleSuspects());
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await causes()).toHaveLength(1);
    unmount();
    const asked = serve(exampleSuspects());
    renderHandoff(
      <>
        <WhatChanged query={{ alertId: 'a1' }} entityRef={ENTITY_REF} />
        <p>Everything else</p>
      </>,
      { denied: ['handoff.change.read'] },
    );
    expect(await screen.findByText('Everything else')).toBeVisible();
    expect(screen.queryByText('What changed')).toBeNull();
    expect(asked).toEqual([]);
  });
});
