import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Release, ReleaseSignOff } from 'backstage-plugin-handoff-common';
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

const PRIYA = 'user:default/priya.raman';

const signOff = (changes: Partial<ReleaseSignOff> = {}): ReleaseSignOff => ({
  id: 's1',
  role: 'operations',
  state: 'approved',
  by: PRIYA,
  at: '2026-11-21T10:00:00.000Z',
  voidedBy: [],
  ...changes,
});

async function show(
  release: Partial<Release> = {},
  user = [PRIYA, 'group:default/sre'],
) {
  const sent = serveRelease(
    server,
    exampleRelease(release),
    (_, __, before) => ({
      ...before,
      signOffs: [...before.signOffs, signOff({ id: 's9' })],
      updatedAt: '2026-11-22T10:00:00.000Z',
    }),
  );
  const { container } = renderHandoff(
    <Routes>
      <Route path="/releases/:id" element={<ReleasePage />} />
    </Routes>,
    { user: user as [string], at: '/releases/r1' },
  );
  const part = await screen.findByRole('region', { name: 'Sign-offs' });
  return { sent, container, part };
}

const roleItem = (part: HTMLElement, role: string) =>
  within(part)
    .getAllByRole('listitem')
    .find(item => item.textContent?.startsWith(role))!;

describe('SignOffPanel', () => {
  it('lets those in a role sign, and shows it at once', async () => {
    const { sent, part, container } = await show();
    const operations = roleItem(part, 'operations');
    expect(operations).toHaveTextContent(/has to sign.*Not signed yet.*sre/);
    expect(
      within(roleItem(part, 'development')).queryByRole('button'),
    ).toBeNull();
    await userEvent.click(
      await within(operations).findByRole('button', {
        name: 'Sign as operations',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'Seen the dry run');
    await userEvent.click(dialog.getByRole('button', { name: 'Sign' }));
    await waitFor(() =>
      expect(roleItem(part, 'operations')).toHaveTextContent(
        /Signed.*priya\.raman/,
      ),
    );
    expect(sent).toEqual([
      [
        'SignRelease',
        { role: 'operations', state: 'approved', reason: 'Seen the dry run' },
      ],
    ]);
    expect(
      within(part).queryByRole('button', { name: 'Sign as operations' }),
    ).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('objects only with what must change', async () => {
    const { sent, part } = await show();
    await userEvent.click(
      await within(part).findByRole('button', { name: 'Object' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const confirm = dialog.getByRole('button', { name: 'Object' });
    expect(confirm).toBeDisabled();
    await userEvent.type(
      dialog.getByRole('textbox', { name: /What must change/ }),
      'No rollback',
    );
    await userEvent.click(confirm);
    await waitFor(() =>
      expect(sent).toEqual([
        [
          'SignRelease',
          { role: 'operations', state: 'rejected', reason: 'No rollback' },
        ],
      ]),
    );
  });

  it('says of a void sign-off what has changed since, and asks for it anew', async () => {
    const { part } = await show({
      signOffs: [
        signOff({ id: 's0', withdrawnAt: '2026-11-21T09:00:00.000Z' }),
        signOff({ voidedBy: ['window', 'tasks'] }),
      ],
    });
    const operations = roleItem(part, 'operations');
    expect(operations).toHaveTextContent(
      'Since then, this has changed: window, tasks',
    );
    expect(
      await within(operations).findByRole('button', {
        name: 'Sign anew as operations',
      }),
    ).toBeVisible();
    await userEvent.click(within(part).getByText('Earlier ones'));
    expect(within(part).getByText(/^Withdrawn/)).toBeVisible();
  });

  it('withdraws one’s own, with an explanation where that is refused', async () => {
    const { part } = await show({ signOffs: [signOff()] });
    server.resetHandlers();
    const sent = serveRelease(
      server,
      exampleRelease(),
      () => new Failure(409, 'ConflictError', 'It relies on it'),
    );
    await userEvent.click(
      await within(part).findByRole('button', { name: 'Withdraw' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'It relies on it',
    );
    expect(sent).toEqual([['WithdrawReleaseSignOff s1', undefined]]);
  });

  it('offers nothing to those without the role, nor to anybody in a draft', async () => {
    const { part } = await show({}, ['user:default/jonas']);
    expect(within(part).queryByRole('button')).toBeNull();
  });

  it('shows the objection that stands in the way', async () => {
    const { part } = await show({
      state: 'draft',
      signOffs: [signOff({ state: 'rejected', reason: 'No rollback' })],
    });
    expect(roleItem(part, 'operations')).toHaveTextContent(
      /Objected to.*Objected.*No rollback/,
    );
    expect(within(part).queryByRole('button', { name: /Sign/ })).toBeNull();
  });
});
