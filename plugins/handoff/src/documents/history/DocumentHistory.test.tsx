import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Revision } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { answer, Failure } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { setViewportWidth } from '../../__testUtils__/viewport';
import { DocumentHistory } from './DocumentHistory';

const server = setupServer();
registerMswTestHooks(server);

function revision(number: number, changes: Partial<Revision> = {}): Revision {
  return {
    number,
    createdAt: `2026-0${number}-01T10:00:00Z`,
    author: 'user:default/maria',
    hash: `hash of ${number}`,
    minor: false,
    ...changes,
  };
}

const newer = [
  revision(4, { message: 'Name the dashboard', commit: 'a3f9c2d18b77e0' }),
  revision(3, { minor: true }),
];

const older = [
  revision(2),
  revision(1, {
    purged: {
      at: '2026-05-01T10:00:00Z',
      by: 'user:default/amara',
      reason: 'It held a token',
    },
  }),
];

function serveRevisions() {
  server.use(
    answer('ListRevisions', ({ query }) =>
      query.get('cursor') === 'older'
        ? { items: older, totalItems: 4, pageInfo: {} }
        : { items: newer, totalItems: 4, pageInfo: { nextCursor: 'older' } },
    ),
    answer('GetRevision', ({ path }) => {
      const number = Number(path.number);
      return {
        revision: [...newer, ...older].find(item => item.number === number)!,
        content: `Same\nText of revision ${number}\n`,
        headings: [],
      };
    }),
  );
}

describe('DocumentHistory', () => {
  beforeEach(() => setViewportWidth(1280));

  it('compares the newest two revisions, and any other two that are chosen', async () => {
    const user = userEvent.setup();
    serveRevisions();
    const { container } = await renderHandoff(
      <DocumentHistory documentId="d1" />,
    );

    expect(await screen.findByText('Name the dashboard')).toBeVisible();
    expect(screen.getByText('a3f9c2d18b')).toHaveAttribute(
      'title',
      'a3f9c2d18b77e0',
    );
    expect(screen.getByText('Latest')).toBeVisible();
    expect(screen.getByText('Minor')).toBeVisible();
    expect(
      screen.getByRole('radio', { name: 'Compare from revision 3' }),
    ).toBeChecked();
    expect(
      await screen.findByRole('table', {
        name: 'Differences from revision 3 to revision 4',
      }),
    ).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);

    await user.click(
      screen.getByRole('button', { name: 'Show older revisions' }),
    );
    // Chosen the wrong way round, they are compared from the older to the newer one all the same.
    await user.click(
      await screen.findByRole('radio', { name: 'Compare to revision 2' }),
    );
    expect(
      await screen.findByRole('table', {
        name: 'Differences from revision 2 to revision 3',
      }),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Show older revisions' }),
    ).toBeNull();

    await user.click(
      screen.getByRole('radio', { name: 'Compare from revision 1' }),
    );
    expect(await screen.findByText(/Revision 1 was purged/)).toBeVisible();
    expect(screen.getByText(/Purged by amara: It held a token/)).toBeVisible();
  });

  it('purges a revision for good, once a reason is given', async () => {
    const user = userEvent.setup();
    const onChanged = jest.fn();
    serveRevisions();
    let isPurged = false;
    const purge = {
      at: '2026-06-01T10:00:00Z',
      by: 'user:default/amara',
      reason: 'A token stood in it',
    };
    const revisions = () =>
      newer.map(item =>
        isPurged && item.number === 4 ? { ...item, purged: purge } : item,
      );
    server.use(
      answer('ListRevisions', () => ({
        items: revisions(),
        totalItems: 2,
        pageInfo: {},
      })),
      answer('PurgeRevision', ({ path, body }) => {
        expect(path.number).toBe('4');
        expect(body).toEqual({ reason: purge.reason });
        isPurged = true;
        return { revision: revisions()[0], content: '', headings: [] };
      }),
    );
    await renderHandoff(
      <DocumentHistory documentId="d1" onChanged={onChanged} />,
    );

    await user.click(
      await screen.findByRole('button', { name: 'Purge revision 4…' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('cannot be undone');
    expect(dialog).toHaveTextContent('It is the latest revision');
    const confirm = screen.getByRole('button', { name: 'Purge for good' });
    expect(confirm).toBeDisabled();
    await user.type(screen.getByLabelText(/Reason/), ` ${purge.reason} `);
    await user.click(confirm);

    expect(await screen.findByText('Purged')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect(
      screen.queryByRole('button', { name: 'Purge revision 4…' }),
    ).toBeNull();
  });

  it('offers purging to nobody who may not', async () => {
    serveRevisions();
    await renderHandoff(<DocumentHistory documentId="d1" />, {
      denied: ['handoff.document.purge'],
    });

    expect(await screen.findByText('Name the dashboard')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Purge/ })).toBeNull();
  });

  it('says that a single revision leaves nothing to compare', async () => {
    server.use(
      answer('ListRevisions', () => ({
        items: [revision(1)],
        totalItems: 1,
        pageInfo: {},
      })),
    );
    await renderHandoff(<DocumentHistory documentId="d1" />);

    expect(
      await screen.findByText(/There is only one revision so far/),
    ).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says what failed and tries again', async () => {
    const user = userEvent.setup();
    server.use(
      answer(
        'ListRevisions',
        () => new Failure(503, 'ServiceUnavailableError', 'Try later'),
      ),
    );
    await renderHandoff(<DocumentHistory documentId="d1" />);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The history could not be loaded',
    );
    serveRevisions();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Name the dashboard')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
