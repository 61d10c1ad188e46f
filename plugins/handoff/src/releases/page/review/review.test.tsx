import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { answer, Failure } from '../../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../../__testUtils__/renderHandoff';
import { exampleRelease } from '../../__testUtils__/exampleRelease';
import { serveRelease } from '../../__testUtils__/serveRelease';
import { ReleasePage } from '../ReleasePage';

const server = setupServer();
registerMswTestHooks(server);

const deployed = exampleRelease({
  state: 'deployed',
  criteria: [
    {
      id: 'k1',
      kind: 'question',
      value: 'Was the way back short enough?',
      isRemoved: false,
      unmet: ['It has no answer'],
    },
  ],
});

const show = () =>
  renderHandoff(
    <Routes>
      <Route path="/releases/:id" element={<ReleasePage />} />
    </Routes>,
    { at: '/releases/r1' },
  );

it('looks back with the questions that were agreed upon, and loses nothing to others', async () => {
  const etags: unknown[] = [];
  const sent = serveRelease(server, deployed, (_, { headers }, before) => {
    etags.push(headers.get('if-match'));
    return etags.length === 1
      ? new Failure(412, 'PreconditionFailedError', 'Changed')
      : {
          ...before,
          review: {
            success: 'partly',
            wentWell: 'The *dry run*.',
            answers: [{ criterionId: 'k1', answer: 'Yes' }],
            by: 'user:default/amara.osei',
            at: '2026-11-28T10:00:00.000Z',
          },
          updatedAt: '2026-11-28T10:00:00.000Z',
        };
  });
  const { container } = show();
  const part = await screen.findByRole('region', { name: 'Review' });
  await userEvent.click(
    await within(part).findByRole('button', { name: 'Write the review' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('radio', { name: 'Partly met' }));
  await userEvent.type(
    dialog.getByRole('textbox', { name: 'What went well' }),
    'The *dry run*.',
  );
  await userEvent.type(
    dialog.getByRole('textbox', { name: 'Was the way back short enough?' }),
    'Yes',
  );
  server.use(
    answer('GetRelease', () => ({
      ...deployed,
      etag: '"9"',
      updatedAt: '2026-11-27T10:00:00.000Z',
    })),
  );
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent(
    'Somebody has changed the release while you were writing.',
  );
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await within(part).findByText('Partly met')).toBeVisible();
  expect(part).toHaveTextContent(
    /What went well.*dry run.*Was the way back short enough\?.*Yes.*amara/,
  );
  expect(etags).toEqual(['"3"', '"9"']);
  expect(sent[1]).toEqual([
    'ReviewRelease',
    {
      success: 'partly',
      wentWell: 'The *dry run*.',
      answers: [{ criterionId: 'k1', answer: 'Yes' }],
    },
  ]);
  expect(await axe(container)).toHaveNoViolations();
});

it('is not there before the deployment', async () => {
  serveRelease(server, exampleRelease());
  show();
  await screen.findByRole('region', { name: 'Tasks' });
  expect(screen.queryByRole('region', { name: 'Review' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Review' })).toBeNull();
});

it('is reached from the parts of the page', async () => {
  serveRelease(server, deployed);
  show();
  const parts = await screen.findByRole('navigation', {
    name: 'Parts of the release',
  });
  expect(
    within(parts)
      .getAllByRole('link')
      .slice(0, 2)
      .map(link => link.getAttribute('href')),
  ).toEqual(['#review', '#follow-ups']);
});

it('tells what happened when somebody wants to know', async () => {
  serveRelease(server, deployed);
  server.use(
    answer('GetReleaseTimeline', () => ({
      items: [
        {
          id: 'e1',
          type: 'deployment',
          at: '2026-11-26T21:10:00.000Z',
          title: 'Deploy 1.43.0',
          changeId: 'c7',
        },
        {
          id: 'e2',
          type: 'alert',
          at: '2026-11-26T21:20:00.000Z',
          title: 'HighErrorRate',
          note: 'It fired for 4 minutes',
        },
      ],
    })),
  );
  show();
  const part = await screen.findByRole('region', { name: 'What happened' });
  await userEvent.click(
    within(part).getByText('From the first plan until now'),
  );
  expect(
    await within(part).findByRole('link', { name: 'Deploy 1.43.0' }),
  ).toHaveAttribute('href', '/handoff/changes/c7');
  expect(part).toHaveTextContent(
    /9:10 PM UTC · Deployment.*Alert.*HighErrorRate.*It fired for 4 minutes/,
  );
  await waitFor(() =>
    expect(within(part).getAllByRole('listitem')).toHaveLength(2),
  );
});
