import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import {
  cleanup,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Release } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { Settings } from 'luxon';
import { setupServer } from 'msw/node';
import { Link, Route, Routes } from 'react-router-dom';
import { ENTITY_REF, examplePage } from '../../__testUtils__/examples';
import { answer, Failure } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import {
  exampleChange,
  exampleChangeDetails,
} from '../../changes/__testUtils__/exampleChange';
import { exampleRelease } from '../__testUtils__/exampleRelease';
import { serveRelease } from '../__testUtils__/serveRelease';
import { ReleasePage } from '../page/ReleasePage';
import { NewReleasePage } from './NewReleasePage';

const server = setupServer();
registerMswTestHooks(server);

const AMARA = 'user:default/amara.osei';
const PRIYA = 'user:default/priya.raman';

const entity = (kind: string, name: string, title: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { namespace: 'default', name, title },
});

const show = (at: string, denied: string[] = []) =>
  renderHandoff(
    <Routes>
      <Route path="/handoff/releases" element={<p>All releases</p>} />
      <Route
        path="/handoff/releases/new"
        element={
          <>
            <NewReleasePage />
            <Link to="/elsewhere">Elsewhere</Link>
          </>
        }
      />
      <Route path="/handoff/releases/:id" element={<ReleasePage />} />
      <Route path="/elsewhere" element={<p>Somewhere else</p>} />
    </Routes>,
    {
      at,
      denied,
      user: [AMARA],
      entities: [
        entity('Component', 'payments-api', 'Payments API'),
        entity('Component', 'ledger', 'Ledger'),
        entity('Group', 'sre', 'Reliability'),
        entity('User', 'amara.osei', 'Amara Osei'),
      ],
    },
  );

const NEW = '/handoff/releases/new?entity=component:default/payments-api';
const EDIT = '/handoff/releases/r1?view=edit';

const field = (name: string | RegExp) => screen.findByRole('textbox', { name });
const retype = async (name: string, text: string) => {
  const box = await field(name);
  await userEvent.clear(box);
  await userEvent.type(box, text);
};
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

/** Serves a backend that writes releases down; tells what was sent. */
function serveNew() {
  const sent: unknown[] = [];
  server.use(
    answer('CreateRelease', ({ body }) => {
      sent.push(body);
      return exampleRelease();
    }),
    answer('GetRelease', () => exampleRelease()),
  );
  return sent;
}

beforeEach(() => window.sessionStorage.clear());

describe('NewReleasePage', () => {
  const { defaultZone } = Settings;
  afterEach(() => {
    Settings.defaultZone = defaultZone;
  });

  it('writes a release down from what is typed and found in the catalog', async () => {
    Settings.defaultZone = 'Europe/Vienna';
    const sent = serveNew();
    const { container } = show(NEW);
    await userEvent.type(await field(/^Title/), 'Payments 1.43');
    await userEvent.type(
      screen.getByRole('combobox', { name: /^Entities/ }),
      'led',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /Ledger/ }),
    );
    expect(
      within(screen.getByRole('list', { name: 'Entities' })).getAllByRole(
        'listitem',
      ),
    ).toHaveLength(2);
    await userEvent.type(
      screen.getByRole('combobox', { name: /operations/ }),
      'rel',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /Reliability/ }),
    );
    await userEvent.type(await field('Environment'), 'production');
    await userEvent.type(screen.getByLabelText('From'), '2026-11-26T22:00');
    await userEvent.clear(screen.getByLabelText('Until'));
    await userEvent.type(screen.getByLabelText('Until'), '2026-11-26T23:30');
    expect(screen.getByText(/It is open for 1 hr, 30 min/)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'High risk' }));
    await userEvent.type(await field(/^Why/), 'New acquirer');
    expect(await axe(container)).toHaveNoViolations();
    await press('Save as draft');
    expect(
      await screen.findByRole('region', { name: 'Where it stands' }),
    ).toBeVisible();
    expect(sent).toEqual([
      {
        title: 'Payments 1.43',
        entityRefs: [ENTITY_REF, 'component:default/ledger'],
        changeIds: [],
        environment: 'production',
        window: {
          start: '2026-11-26T21:00:00.000Z',
          end: '2026-11-26T22:30:00.000Z',
          timeZone: 'Europe/Vienna',
        },
        raisedRisk: { risk: 'high', reason: 'New acquirer' },
        roles: [{ role: 'operations', parties: ['group:default/sre'] }],
        texts: {},
        draft: true,
        requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('says what is missing or wrong, and sends nothing', async () => {
    const sent = serveNew();
    show('/handoff/releases/new');
    await userEvent.type(await field('Version'), '1.43');
    await userEvent.type(await field('Where people talk about it'), 'chat');
    await userEvent.type(screen.getByLabelText('From'), '2026-11-26T22:00');
    await userEvent.clear(screen.getByLabelText('Until'));
    await userEvent.type(screen.getByLabelText('Until'), '2026-11-26T21:00');
    expect(screen.getByText('It closes before it opens.')).toBeVisible();
    expect(screen.getByText(/Name an entity first/)).toBeVisible();
    await press('Save as draft');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Something is missing or wrong: Title, Entities, Window, Where people talk about it.',
    );
    expect(sent).toEqual([]);
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(sent).toEqual([]);
  });

  it('has clear words for the days on which the clocks change', async () => {
    Settings.defaultZone = 'Europe/Vienna';
    show(NEW);
    const from = await screen.findByLabelText('From');
    const until = screen.getByLabelText('Until');
    await userEvent.type(from, '2026-03-29T02:30');
    await userEvent.clear(until);
    await userEvent.type(until, '2026-03-29T04:00');
    expect(
      screen.getByText(
        /clocks in Europe\/Vienna go forward and skip that time\. Choose 3:30\sAM/,
      ),
    ).toBeVisible();
    await userEvent.clear(from);
    await userEvent.type(from, '2026-10-25T02:30');
    await userEvent.clear(until);
    await userEvent.type(until, '2026-10-25T03:00');
    expect(
      screen.getByText(/2:30\sAM comes twice on that day in Europe\/Vienna/),
    ).toBeVisible();
    expect(screen.getByText(/open for 1 hr, 30 min/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('checkbox', { name: /second time round/ }),
    );
    expect(screen.getByText(/open for 30 min/)).toBeVisible();
  });

  it('keeps a draft while one types, finds it again, and asks before it is left', async () => {
    show(NEW);
    await userEvent.type(await field(/^Title/), 'Half');
    await userEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
    expect(
      await screen.findByRole('dialog', { name: 'Leave without saving?' }),
    ).toBeVisible();
    await press('Keep it and leave');
    expect(await screen.findByText('Somewhere else')).toBeVisible();
    cleanup();

    show(NEW);
    expect(await field(/^Title/)).toHaveValue('Half');
    expect(
      screen.getByText('This is what you wrote before and did not save'),
    ).toBeVisible();
    await press('Discard it');
    expect(await field(/^Title/)).toHaveValue('');
    await press('Cancel');
    expect(await screen.findByText('All releases')).toBeVisible();
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('keeps what is written when it is not saved', async () => {
    server.use(
      answer(
        'CreateRelease',
        () => new Failure(400, 'InputError', 'entityRefs: unknown'),
      ),
    );
    show(NEW);
    await userEvent.type(await field(/^Title/), 'Half');
    await press('Save as draft');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'entityRefs: unknown What you have written is still here.',
    );
    expect(await field(/^Title/)).toHaveValue('Half');
  });

  it('picks changes by filter and by the versions that brought them', async () => {
    const asked: string[] = [];
    const deployment = (id: string, version: string) =>
      exampleChange({
        id,
        kind: 'deployment',
        title: `Deploy ${version}`,
        environment: 'production',
        version,
      });
    const reference = (id: string, title: string) => ({
      id,
      kind: 'pull-request' as const,
      title,
      state: 'deployed' as const,
    });
    const sent = serveNew();
    server.use(
      answer('ListChanges', ({ query }) => {
        asked.push(query.toString());
        return query.getAll('kind').includes('deployment')
          ? examplePage([
              deployment('v3', '3.0'),
              deployment('v2', '2.0'),
              deployment('v1', '1.0'),
            ])
          : examplePage([
              exampleChange(),
              exampleChange({ id: 'c2', title: 'Bump the image' }),
            ]);
      }),
      answer('GetChange', ({ path }) =>
        exampleChangeDetails({
          brings: {
            count: 1,
            changes: [reference(`of-${path.id}`, `Brought by ${path.id}`)],
            takenBackCount: 0,
            takenBack: [],
          },
        }),
      ),
    );
    show(NEW);
    await userEvent.type(await field(/^Title/), 'Three');
    await press('Pick changes');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(
      await dialog.findByRole('checkbox', { name: /Retry once.*High risk/ }),
    );
    await userEvent.type(
      dialog.getByLabelText('Merged or deployed since'),
      '2026-11-01',
    );
    await userEvent.type(
      dialog.getByRole('searchbox', { name: 'Title, version or commit' }),
      'image',
    );
    await waitFor(() =>
      expect(asked.at(-1)).toBe(
        'entityRef=component%3Adefault%2Fpayments-api&kind=pull-request&kind=commit&kind=configuration&kind=monitoring&text=image&since=2026-11-01T00%3A00%3A00.000Z&limit=25',
      ),
    );
    await userEvent.click(
      dialog.getByRole('radio', { name: 'By version range' }),
    );
    expect(
      await dialog.findByRole('checkbox', { name: /Brought by v3/ }),
    ).not.toBeChecked();
    expect(dialog.queryByText('Brought by v2')).toBeNull();
    await userEvent.click(
      dialog.getByRole('button', { name: /After version/ }),
    );
    await userEvent.click(await screen.findByRole('option', { name: '1.0' }));
    expect(
      await dialog.findByRole('checkbox', { name: /Brought by v2/ }),
    ).toBeVisible();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Choose all that are shown' }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Add 3' }));
    expect(await screen.findByText('3 changes are picked')).toBeVisible();
    await press('Take out Brought by v2');
    await press('Save as draft');
    await waitFor(() =>
      expect(sent).toEqual([
        expect.objectContaining({ changeIds: ['c1', 'of-v3'] }),
      ]),
    );
  });

  it('is not for those who may not write releases down', async () => {
    show(NEW, ['handoff.release.create']);
    expect(
      await screen.findByText('You may not write releases down'),
    ).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('EditRelease', () => {
  it('puts another plan in the place of what there was, with its etag', async () => {
    const etags: unknown[] = [];
    const sent = serveRelease(
      server,
      exampleRelease(),
      (_, { headers, body }, before) => {
        etags.push(headers.get('if-match'));
        return {
          ...before,
          title: (body as Release).title,
          updatedAt: '2026-11-22T10:00:00.000Z',
        };
      },
    );
    const { container } = show(EDIT);
    expect(await field(/^Goal/)).toHaveValue(exampleRelease().goal);
    expect(
      screen.getByText(
        /These have to sign, by its risk and its criteria: operations\./,
      ),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await retype('Version', '1.44.0');
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(
      await screen.findByRole('region', { name: 'Where it stands' }),
    ).toBeVisible();
    expect(sent).toEqual([
      ['UpdateRelease', expect.objectContaining({ version: '1.44.0' })],
    ]);
    expect(etags).toEqual(['"3"']);
  });

  it('saves at once when somebody has only signed meanwhile', async () => {
    const signed = exampleRelease({ updatedBy: PRIYA, etag: '"4"' });
    const sent = serveRelease(server, exampleRelease(), (_, asked) =>
      asked.headers.get('if-match') === '"4"'
        ? ({ ...signed, ...(asked.body as object), etag: '"5"' } as Release)
        : new Failure(412, 'PreconditionFailedError', 'Changed', {
            etag: '"4"',
          }),
    );
    show(EDIT);
    await retype('Goal', 'Mine');
    server.use(answer('GetRelease', () => signed));
    await press('Save');
    await waitFor(() => expect(sent).toHaveLength(2));
  });

  it('shows field by field what two people have written, loses nothing, and saves what was chosen', async () => {
    const theirs = exampleRelease({
      title: 'Payments 1.43, night',
      goal: 'Theirs',
      version: '1.43.1',
      environment: 'staging',
      updatedBy: PRIYA,
      etag: '"4"',
    });
    const sent = serveRelease(server, exampleRelease(), (_, asked) =>
      asked.headers.get('if-match') === '"4"'
        ? ({ ...theirs, ...(asked.body as object), etag: '"5"' } as Release)
        : new Failure(412, 'PreconditionFailedError', 'Changed', {
            etag: '"4"',
          }),
    );
    const { container } = show(EDIT);
    await retype('Goal', 'Mine');
    await retype('Version', '1.44.0');
    await retype('When to roll back', 'At 5 %');
    server.use(answer('GetRelease', () => theirs));
    await press('Save');

    expect(
      await screen.findByText(
        'priya.raman has changed the plan while you were writing',
      ),
    ).toBeVisible();
    expect(
      screen.getByText(/in the fields that you left alone: Title, Environment/),
    ).toBeVisible();
    const both = within(
      screen.getByRole('region', { name: 'What you have both changed' }),
    );
    const goal = within(both.getByRole('region', { name: 'Goal' }));
    expect(goal.getByText('Mine')).toBeVisible();
    expect(goal.getByText('Theirs', { selector: 'pre' })).toBeVisible();
    const version = within(both.getByRole('region', { name: 'Version' }));
    expect(
      both.queryByRole('region', { name: 'When to roll back' }),
    ).toBeNull();
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(goal.getByRole('button', { name: 'Take theirs' }));
    expect(await field(/^Goal/)).toHaveValue('Theirs');
    await userEvent.click(goal.getByRole('button', { name: 'Keep mine' }));
    expect(await field(/^Goal/)).toHaveValue('Mine');
    await userEvent.click(version.getByRole('button', { name: 'Take theirs' }));
    await press('Save');
    expect(
      await screen.findByRole('region', { name: 'Where it stands' }),
    ).toBeVisible();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual([
      'UpdateRelease',
      expect.objectContaining({
        title: 'Payments 1.43, night',
        goal: 'Mine',
        version: '1.43.1',
        environment: 'staging',
        texts: {
          releaseNotes: 'Cards are retried once.',
          rollbackCriteria: 'At 5 %',
        },
      }),
    ]);
  });

  it('drafts empty texts from the notes of the changes', async () => {
    serveRelease(server, exampleRelease());
    server.use(
      answer('DraftReleaseTexts', () => ({
        releaseNotes: 'Other notes',
        rollbackCriteria: 'Errors above 2 %',
      })),
    );
    show(EDIT);
    await press('Draft empty ones from the notes of the changes');
    await waitFor(async () =>
      expect(await field(/^When to roll back/)).toHaveValue('Errors above 2 %'),
    );
    expect(await field('Release notes')).toHaveValue('Cards are retried once.');
  });

  it('goes on when the release is deployed meanwhile, and says why it is not saved', async () => {
    serveRelease(server, exampleRelease());
    show(EDIT);
    await retype('Goal', 'Mine');
    serveRelease(
      server,
      exampleRelease({ state: 'deploying', moves: [] }),
      () => new Failure(409, 'ConflictError', 'The release is deploying'),
    );
    await press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The release is deploying What you have written is still here.',
    );
    expect(await field(/^Goal/)).toHaveValue('Mine');
  });

  it('goes on when the policy takes the release away meanwhile, and opens on none that it denies', async () => {
    const denied: string[] = [];
    serveRelease(server, exampleRelease());
    const { unmount } = show(EDIT, denied);
    await retype('Goal', 'Mine');
    denied.push('handoff.release.update of r1');
    // Coming back to the tab asks anew what is allowed.
    fireEvent.focus(window);
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(await field(/^Goal/)).toHaveValue('Mine');
    unmount();
    show(EDIT, denied);
    expect(
      await screen.findByRole('region', { name: 'Where it stands' }),
    ).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /^Goal/ })).toBeNull();
  });

  it('opens on no release whose plan stays as it is', async () => {
    serveRelease(server, exampleRelease({ state: 'deployed' }));
    show(EDIT);
    expect(
      await screen.findByRole('region', { name: 'Where it stands' }),
    ).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /^Goal/ })).toBeNull();
  });
});
