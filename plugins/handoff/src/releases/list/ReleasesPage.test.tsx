import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { useLocation } from 'react-router-dom';
import { ENTITY_REF, examplePage } from '../../__testUtils__/examples';
import { answer, Failure } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { exampleReleaseSummary } from '../__testUtils__/exampleRelease';
import { EntityReleases } from './EntityReleases';
import { ReleasesPage } from './ReleasesPage';

const server = setupServer(answer('ListEntities', () => examplePage([])));
registerMswTestHooks(server);

/** Serves releases, of which there is one more on a second page when it is named; tells what was asked for. */
function serve(releases: ReleaseSummary[], next?: string) {
  const asked: string[] = [];
  server.use(
    answer('ListReleases', ({ query }) => {
      asked.push(query.toString());
      return query.get('cursor')
        ? examplePage([exampleReleaseSummary({ id: 'r9', title: 'Older' })], 2)
        : {
            ...examplePage(releases, releases.length + (next ? 1 : 0)),
            pageInfo: { nextCursor: next },
          };
    }),
  );
  return asked;
}

function Address() {
  const { search } = useLocation();
  return <output aria-label="Address">{search}</output>;
}

const show = (at = '/', denied: string[] = []) =>
  renderHandoff(
    <>
      <ReleasesPage />
      <Address />
    </>,
    { at, denied },
  );

describe('ReleasesPage', () => {
  it('says of each release what goes where and when, how far it is and what comes next', async () => {
    const asked = serve(
      [
        exampleReleaseSummary(),
        exampleReleaseSummary({
          id: 'r2',
          title: 'Ledger hotfix',
          environment: undefined,
          window: undefined,
          risk: 'high',
          state: 'deployed',
          isUnapproved: true,
          isExpedited: true,
        }),
        exampleReleaseSummary({
          id: 'r3',
          title: 'Late',
          reviewDueAt: '2026-01-01T00:00:00.000Z',
        }),
        exampleReleaseSummary({ id: 'r4', title: 'Plan', state: 'draft' }),
      ],
      'next',
    );
    const { container } = show();
    const list = await screen.findByRole('region', { name: 'Releases' });
    expect(await within(list).findByText('5 releases')).toBeVisible();
    const [first, second, third, fourth] =
      within(list).getAllByRole('listitem');
    expect(
      within(first).getByRole('link', { name: 'Payments 1.43' }),
    ).toHaveAttribute('href', '/handoff/releases/r1');
    expect(first).toHaveTextContent(
      /payments-api.*1\.43\.0 to production.*Nov 26, 2026.*9:00.*10:30.*UTC.*Nov 27, 2026.*Asia\/Tokyo.*Next: sign-offs, due in.*Medium risk.*In review/,
    );
    expect(second).toHaveTextContent(
      /version 1\.43\.0.*written down.*Next: the review.*Not approved.*Emergency.*High risk.*Deployed/,
    );
    expect(third).toHaveTextContent('Sign-offs were due');
    expect(fourth).toHaveTextContent('Next: it is sent to review');
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'Older' })).toBeVisible();
    expect(asked).toEqual(['limit=25', 'limit=25&cursor=next']);
    expect(screen.getByRole('link', { name: 'New release' })).toHaveAttribute(
      'href',
      '/handoff/releases/new',
    );
  });

  it('takes its filters from the address, narrows and widens', async () => {
    const asked = serve([]);
    show('/?state=open&owner=me&entity=component:default/a');
    expect(
      await screen.findByText('No release fits these filters.'),
    ).toBeVisible();
    expect(asked.at(-1)).toBe(
      'state=draft&state=in-review&state=rejected&state=accepted&state=deploying&state=rolling-back&owner=me&entityRef=component%3Adefault%2Fa&limit=25',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Only mine' }));
    await userEvent.click(screen.getByRole('button', { name: /State/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Accepted' }),
    );
    await userEvent.type(screen.getByLabelText('From'), '2026-11-20');
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Find a release' }),
      '1.43 & ',
    );
    await waitFor(() =>
      expect(asked.at(-1)).toBe(
        'state=accepted&entityRef=component%3Adefault%2Fa&q=1.43+%26&from=2026-11-20T00%3A00%3A00.000Z&limit=25',
      ),
    );
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[0],
    );
    await waitFor(() => expect(asked.at(-1)).toBe('limit=25'));
    expect(screen.getByLabelText('Address')).toHaveTextContent(/^$/);
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('says how to write the first one down, by hand and from a pipeline', async () => {
    serve([]);
    const { container } = show();
    expect(
      await screen.findByRole('heading', {
        name: 'No release has been written down yet',
      }),
    ).toBeVisible();
    expect(
      await screen.findByText(
        /curl -X POST https?:\/\/.*handoff\/releases.*"environment": "production"/s,
      ),
    ).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'New release' })).toHaveLength(
      2,
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('offers nothing to write to those who may not, and says why nothing shows', async () => {
    server.use(
      answer(
        'ListReleases',
        () => new Failure(403, 'NotAllowedError', 'Unauthorized'),
      ),
    );
    show('/', ['handoff.release.create']);
    expect(await screen.findByText('You may not see this')).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'New release' })).toBeNull(),
    );
  });

  it('explains what failed, and tries again', async () => {
    server.use(
      answer('ListReleases', () => new Failure(500, 'Error', 'It is away')),
    );
    show();
    expect(await screen.findByRole('alert')).toHaveTextContent('It is away');
    serve([exampleReleaseSummary()]);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Payments 1.43' }),
    ).toBeVisible();
  });
});

describe('EntityReleases', () => {
  const open = exampleReleaseSummary();
  const deployed = exampleReleaseSummary({
    id: 'r2',
    title: 'Payments 1.42',
    state: 'deployed',
    isUnapproved: true,
  });

  it('puts the next one and the last one on top, and warns of what nobody approved', async () => {
    server.use(
      answer('ListReleases', ({ query }) => {
        const states = query.getAll('state');
        return examplePage(
          [open, deployed].filter(
            ({ state }) => !states.length || states.includes(state),
          ),
        );
      }),
    );
    const { container } = renderHandoff(
      <EntityReleases entityRef={ENTITY_REF} />,
    );
    const next = await screen.findByRole('region', { name: 'Next release' });
    expect(
      within(next).getByRole('link', { name: 'Payments 1.43' }),
    ).toHaveAttribute('href', '/handoff/releases/r1');
    expect(
      screen.getByRole('region', { name: 'Last release' }),
    ).toHaveTextContent(/Payments 1\.42.*Deployed.*Not approved/);
    expect(screen.getByRole('alert')).toHaveTextContent(
      '“Payments 1.42” was deployed without being accepted',
    );
    expect(
      within(screen.getByRole('region', { name: 'All releases' })).getAllByRole(
        'listitem',
      ),
    ).toHaveLength(2);
    expect(
      await screen.findByRole('link', { name: 'New release' }),
    ).toHaveAttribute(
      'href',
      '/handoff/releases/new?entity=component%3Adefault%2Fpayments-api',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says how to write the first one of the entity down', async () => {
    serve([]);
    renderHandoff(<EntityReleases entityRef={ENTITY_REF} />);
    expect(
      await screen.findByText(/curl .*component:default\/payments-api/s),
    ).toBeVisible();
    expect(screen.queryByText('Next release')).not.toBeInTheDocument();
  });
});
