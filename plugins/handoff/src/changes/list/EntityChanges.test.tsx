import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Change } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { ENTITY_REF, examplePage } from '../../__testUtils__/examples';
import { answer, Failure } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { setViewportWidth } from '../../__testUtils__/viewport';
import { exampleChange } from '../__testUtils__/exampleChange';
import { EntityChanges } from './EntityChanges';

const server = setupServer();
registerMswTestHooks(server);

const deployment = exampleChange({
  id: 'c2',
  kind: 'deployment',
  title: 'Deploy payments-api 1.42.0',
  url: undefined,
  number: undefined,
  author: 'deploy-bot',
  environment: 'production',
  version: '1.42.0',
  state: 'deployed',
  note: undefined,
});

function serve(changes: Change[], next?: string) {
  const asked: string[] = [];
  server.use(
    answer('ListChangeSources', () => ({ items: [] })),
    answer('ListChanges', ({ query }) => {
      asked.push(query.toString());
      return query.get('cursor')
        ? examplePage([exampleChange({ id: 'c9', title: 'Older' })], 3)
        : {
            ...examplePage(changes, changes.length + (next ? 1 : 0)),
            pageInfo: { nextCursor: next },
          };
    }),
  );
  return asked;
}

const show = (at = '/') =>
  renderHandoff(<EntityChanges entityRef={ENTITY_REF} />, { at });

describe('EntityChanges', () => {
  beforeEach(() => setViewportWidth(1280));

  it('says of each change what it is, and what its note lacks, a page at a time', async () => {
    const asked = serve(
      [
        deployment,
        exampleChange({
          note: {
            isWritten: true,
            risk: 'high',
            missing: ['impact', 'rollbackProcedure'],
            lacksRollback: true,
          },
        }),
        exampleChange({
          id: 'c3',
          kind: 'commit',
          number: undefined,
          title: 'Bump the base image',
          note: { isWritten: false, missing: ['intent'], lacksRollback: false },
        }),
      ],
      'next',
    );
    const { container } = show();
    const list = await screen.findByRole('region', { name: 'Changes' });
    expect(within(list).getByRole('status')).toHaveTextContent('4 changes');
    const [first, second, third] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent(
      /Deployment.*5f2c9d1e.*1\.42\.0 to production.*by deploy-bot.*ago \(.*2026.*\).*Deployed/,
    );
    expect(first).not.toHaveTextContent('note');
    expect(
      within(second).getByRole('link', { name: /^Retry once/ }),
    ).toHaveAttribute('href', '/handoff/changes/c1');
    expect(within(second).getByRole('link', { name: /^#412/ })).toHaveAttribute(
      'href',
      'https://github.com/acme/payments/pull/412',
    );
    expect(second).toHaveTextContent(/Pull request.*by amara.osei/);
    expect(second).toHaveTextContent(
      /Nothing says how to undo it.*The note lacks: Impact on users.*High risk.*Merged/,
    );
    expect(third).toHaveTextContent('No operational note');
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'Older' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    const wanted = 'entityRef=component%3Adefault%2Fpayments-api&limit=25';
    expect(asked).toEqual([wanted, `${wanted}&cursor=next`]);
  });

  it('takes its filters from the address, narrows and widens', async () => {
    const asked = serve([deployment]);
    show(
      '/?kind=commit&kind=nonsense&state=failed&risk=high&environment=eu-1&q=vault',
    );
    expect(await screen.findByText('1 change')).toBeVisible();
    expect(asked[0]).toBe(
      'kind=commit&state=failed&risk=high&environment=eu-1&text=vault&entityRef=component%3Adefault%2Fpayments-api&limit=25',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Deployment' }));
    await waitFor(() =>
      expect(asked.at(-1)).toContain('kind=commit&kind=deployment&'),
    );
    await userEvent.click(screen.getByRole('button', { name: /Environment/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'production' }),
    );
    await waitFor(() =>
      expect(asked.at(-1)).toContain('environment=production'),
    );
    const clear = screen.getByRole('button', { name: 'Clear filters' });
    await userEvent.click(clear);
    await waitFor(() =>
      expect(asked.at(-1)).toBe(
        'entityRef=component%3Adefault%2Fpayments-api&limit=25',
      ),
    );
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(clear).not.toBeInTheDocument();
  });

  it('tells an entity without changes from filters that nothing fits', async () => {
    serve([]);
    show();
    expect(
      await screen.findByText('No change has been reported yet'),
    ).toBeVisible();
    await userEvent.type(screen.getByRole('searchbox'), 'vault');
    expect(
      await screen.findByText('No change fits these filters.'),
    ).toBeVisible();
  });

  it('shows what was reported meanwhile', async () => {
    const listeners: (() => void)[] = [];
    serve([]);
    renderHandoff(<EntityChanges entityRef={ENTITY_REF} />, {
      signals: {
        subscribe: (channel, onMessage) => {
          if (channel === `handoff:entity:${ENTITY_REF}`) {
            listeners.push(() => onMessage({ what: 'changes' } as never));
          }
          return { unsubscribe: () => {} };
        },
      },
    });
    await screen.findByText('No change has been reported yet');
    serve([deployment]);
    act(() => listeners.forEach(tell => tell()));
    expect(
      await screen.findByRole('link', { name: deployment.title }),
    ).toBeVisible();
  });

  it('explains errors and what one may not see', async () => {
    server.use(
      answer('ListChangeSources', () => new Failure(500, 'Error', 'Away')),
      answer('ListChanges', () => new Failure(500, 'Error', 'It is away')),
    );
    show();
    expect(await screen.findByRole('alert')).toHaveTextContent('It is away');
    server.use(
      answer(
        'ListChangeSources',
        () => new Failure(403, 'NotAllowedError', 'No'),
      ),
      answer('ListChanges', () => new Failure(403, 'NotAllowedError', 'No')),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });

  it('says whose changes cannot be read, and when that is tried again', async () => {
    serve([deployment]);
    const source = {
      source: 'github',
      repository: 'github.com/acme/payments',
      entityRefs: [ENTITY_REF],
    };
    server.use(
      answer('ListChangeSources', () => ({
        items: [
          {
            ...source,
            state: 'failing',
            failingSince: '2026-11-20T12:00:00Z',
            waitingUntil: '2026-11-20T12:30:00Z',
            error: 'api.github.com answers 403, its rate limit is used up',
          },
          { ...source, repository: 'github.com/acme/web', state: 'ok' },
        ],
      })),
    );
    show();
    const title = await screen.findByText(
      'Changes of github.com/acme/payments cannot be read',
    );
    expect(title.closest('[role=status]')).toHaveTextContent(
      /It has failed since .*rate limit is used up.*tried again/,
    );
    expect(screen.queryByText(/acme\/web/)).toBeNull();
    expect(await screen.findByText('Deploy payments-api 1.42.0')).toBeVisible();
  });
});
