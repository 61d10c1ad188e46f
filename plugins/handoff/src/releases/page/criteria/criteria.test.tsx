import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Release,
  ReleaseCriterion,
  ReleaseException,
} from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { Failure } from '../../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../../__testUtils__/renderHandoff';
import { exampleRelease } from '../../__testUtils__/exampleRelease';
import { serveRelease } from '../../__testUtils__/serveRelease';
import { ReleasePage } from '../ReleasePage';

const server = setupServer();
registerMswTestHooks(server);

const AMARA = 'user:default/amara.osei';

const criterion = (
  changes: Partial<ReleaseCriterion> = {},
): ReleaseCriterion => ({
  id: 'k1',
  kind: 'document',
  value: 'rollback',
  template: 'service',
  isRemoved: false,
  unmet: ['component:default/payments-api has no rollback'],
  ...changes,
});

const exception = (
  changes: Partial<ReleaseException> = {},
): ReleaseException => ({
  id: 'x1',
  subject: { type: 'document', id: 'rollback' },
  reason: 'It is being written',
  state: 'requested',
  expiresAt: '2026-12-01T10:00:00.000Z',
  requestedBy: AMARA,
  requestedAt: '2026-11-20T10:00:00.000Z',
  ...changes,
});

/** Who reads, who has the role security, and which role decides. */
interface Deciding {
  user: string;
  security?: string;
  exceptionRole?: string;
}

async function show(
  release: Partial<Release>,
  options: { user?: [string, ...string[]]; fail?: Failure } = {},
) {
  const sent = serveRelease(
    server,
    exampleRelease(release),
    (_, __, before) => options.fail ?? before,
  );
  const { container } = renderHandoff(
    <Routes>
      <Route path="/releases/:id" element={<ReleasePage />} />
    </Routes>,
    { at: '/releases/r1', user: options.user ?? [AMARA] },
  );
  const part = await screen.findByRole('region', { name: 'Criteria' });
  return { sent, container, part };
}

const press = async (part: HTMLElement, name: string) =>
  userEvent.click(await within(part).findByRole('button', { name }));

describe('CriteriaPanel', () => {
  it('says what is asked, by whom, and what it waits for', async () => {
    const { part, container } = await show({
      criteria: [
        criterion(),
        criterion({ id: 'k2', kind: 'gate', value: 'alerts', unmet: [] }),
        criterion({
          id: 'k3',
          kind: 'question',
          value: 'Was it quick?',
          unmet: ['It is not answered'],
        }),
        criterion({
          id: 'k4',
          kind: 'dry-run',
          value: '',
          isRemoved: true,
          template: undefined,
          reason: 'A small change',
          by: AMARA,
          at: '2026-11-20T10:00:00.000Z',
        }),
      ],
    });
    const [first, second, third, fourth] = within(part)
      .getAllByRole('listitem')
      .filter(item => item.parentElement?.parentElement === part);
    expect(first).toHaveTextContent(
      /Document: rollback.*Not met.*from the template service.*has no rollback/,
    );
    expect(second).toHaveTextContent(/Gate: alerts.*Met/);
    expect(third).toHaveTextContent(/Question: Was it quick\?.*In the review/);
    expect(third).not.toHaveTextContent('It is not answered');
    expect(fourth).toHaveTextContent(
      /Dry run.*Taken out.*amara\.osei.*A small change/,
    );
    expect(screen.getByRole('navigation', { name: /Parts/ })).toHaveTextContent(
      'Criteria 1/2',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('adds one, takes one out, and asks for an exception, each with a reason', async () => {
    const { part, sent } = await show({ criteria: [criterion()] });
    await press(part, 'Add');
    const adding = within(await screen.findByRole('dialog'));
    await userEvent.type(
      adding.getByRole('textbox', { name: /Id of the gate/ }),
      'alerts',
    );
    const save = adding.getByRole('button', { name: 'Add' });
    expect(save).toBeDisabled();
    await userEvent.type(adding.getByRole('textbox', { name: /Why/ }), 'New');
    await userEvent.click(save);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await press(part, 'Take out');
    const taking = within(await screen.findByRole('dialog'));
    await userEvent.type(taking.getByRole('textbox'), 'Not ours');
    await userEvent.click(taking.getByRole('button', { name: 'Take out' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await press(part, 'Ask for an exception');
    const asking = within(await screen.findByRole('dialog'));
    await userEvent.type(asking.getByRole('textbox'), 'Being written');
    const until = asking.getByLabelText('Until when');
    await userEvent.clear(until);
    await userEvent.type(until, '2020-01-01T10:00');
    expect(asking.getByRole('button', { name: 'Ask' })).toBeDisabled();
    await userEvent.clear(until);
    await userEvent.type(until, '2126-12-01T10:00');
    await userEvent.click(asking.getByRole('button', { name: 'Ask' }));
    await waitFor(() => expect(sent).toHaveLength(3));
    expect(sent).toEqual([
      ['AddReleaseCriterion', { kind: 'gate', value: 'alerts', reason: 'New' }],
      ['ChangeReleaseCriterion k1', { isRemoved: true, reason: 'Not ours' }],
      [
        'RequestReleaseException',
        {
          subject: { type: 'document', id: 'rollback' },
          reason: 'Being written',
          expiresAt: '2126-12-01T10:00:00.000Z',
        },
      ],
    ]);
  });

  it('lets those in a role decide about an exception, and says why they could not', async () => {
    const { part, sent } = await show(
      { criteria: [criterion()], exceptions: [exception()] },
      {
        user: ['user:default/priya.raman', 'group:default/sre'],
        fail: new Failure(403, 'NotAllowedError', 'Only security decides'),
      },
    );
    expect(part).toHaveTextContent(/It is being written.*asked for by amara/);
    expect(
      within(part).queryByRole('button', { name: 'Ask for an exception' }),
    ).toBeNull();
    await press(part, 'Grant');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Grant' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Only security decides',
    );
    expect(sent).toEqual([['DecideReleaseException x1', { state: 'granted' }]]);
  });

  it.each<[string, Deciding, RegExp, string[]]>([
    [
      'who has another role',
      { user: 'user:default/kim', security: 'user:default/kim' },
      /sre decides about it, with the role operations/,
      [],
    ],
    [
      'anybody where nobody has the role',
      { user: 'user:default/kim', exceptionRole: 'security' },
      /The role security decides about it, which nobody has/,
      [],
    ],
    [
      'who has the role, but has asked for it',
      { user: AMARA, security: AMARA, exceptionRole: 'security' },
      /You have asked for it, so somebody else has to grant it/,
      ['Deny'],
    ],
  ])(
    'offers no grant to %s',
    async (_, { user, security, exceptionRole }, says, offered) => {
      const { roles } = exampleRelease();
      const { part } = await show(
        {
          criteria: [criterion()],
          exceptions: [exception()],
          roles: [
            ...roles,
            ...(security ? [{ role: 'security', parties: [security] }] : []),
          ],
          ...(exceptionRole && { exceptionRole }),
          needsDistinctSigners: true,
        },
        { user: [user] },
      );
      await waitFor(() => expect(part).toHaveTextContent(says));
      expect(
        within(part)
          .queryAllByRole('button', { name: /^(Grant|Deny)$/ })
          .map(({ textContent }) => textContent),
      ).toEqual(offered);
    },
  );

  it('shows what is granted as excepted, and others cannot decide', async () => {
    const { part } = await show(
      {
        criteria: [criterion()],
        exceptions: [exception({ state: 'granted', decidedBy: AMARA })],
      },
      { user: ['user:default/jonas'] },
    );
    expect(await within(part).findByText('Excepted')).toBeVisible();
    expect(within(part).queryByRole('button', { name: 'Revoke' })).toBeNull();
  });

  it.each([
    ['accepted', 1],
    ['deployed', 0],
  ] as const)('offers to revoke it while %s: %d', async (state, count) => {
    const { part } = await show(
      { state, exceptions: [exception({ state: 'granted' })] },
      { user: ['user:default/priya.raman', 'group:default/sre'] },
    );
    await within(part).findByText('Granted');
    await waitFor(() =>
      expect(
        within(part).queryAllByRole('button', { name: 'Revoke' }),
      ).toHaveLength(count),
    );
  });
});

describe('WindowViolations', () => {
  it('says which freeze is in the way, and asks to go on in spite of it', async () => {
    const sent = serveRelease(
      server,
      exampleRelease({
        exceptions: [exception({ subject: { type: 'period', id: 'p2' } })],
        windowViolations: [
          {
            kind: 'freeze',
            periodId: 'p1',
            title: 'Black week',
            start: '2126-11-26T23:00:00.000Z',
            end: '2126-11-30T23:00:00.000Z',
            entityRef: 'component:default/checkout',
            message: 'Its window is in the freeze Black week',
            isExcepted: false,
          },
          {
            kind: 'freeze',
            periodId: 'p2',
            title: 'Inventory',
            message: 'It is in another freeze',
            isExcepted: true,
          },
        ],
      }),
    );
    renderHandoff(
      <Routes>
        <Route path="/releases/:id" element={<ReleasePage />} />
      </Routes>,
      { at: '/releases/r1', user: [AMARA] },
    );
    const status = await screen.findByRole('region', {
      name: 'Where it stands',
    });
    expect(status).toHaveTextContent(
      /In the way of its window:It overlaps the freeze “Black week” of checkout, \D+26, 2126, 11:00 PM UTC – \D+30, 2126, 11:00 PM UTC/,
    );
    expect(status).toHaveTextContent(
      'Allowed by an exception:It is in another freeze',
    );
    expect(screen.getByText(/Inventory/)).toBeVisible();
    await press(status, 'Ask for an exception');
    const dialog = within(
      await screen.findByRole('dialog', { name: /Black week/ }),
    );
    await userEvent.type(dialog.getByRole('textbox'), 'Cards are refused');
    const until = dialog.getByLabelText('Until when');
    await userEvent.clear(until);
    await userEvent.type(until, '2126-12-01T10:00');
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    await waitFor(() =>
      expect(sent).toEqual([
        [
          'RequestReleaseException',
          {
            subject: { type: 'period', id: 'p1' },
            reason: 'Cards are refused',
            expiresAt: '2126-12-01T10:00:00.000Z',
          },
        ],
      ]),
    );
  });
});
