import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { fireEvent, screen, within } from '@testing-library/react';
import {
  handoffReleaseReadPermission,
  type ChangeDetails,
} from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { answer, noReleases } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { exampleReleaseSummary } from '../../releases/__testUtils__/exampleRelease';
import {
  exampleChange,
  exampleChangeDetails,
} from '../__testUtils__/exampleChange';
import { ChangePage } from './ChangePage';

const server = setupServer();
registerMswTestHooks(server);

function show(details: ChangeDetails, denied?: string[]) {
  server.use(
    answer('GetChange', () => details),
    noReleases,
  );
  return renderHandoff(
    <Routes>
      <Route path="/handoff/changes/:id" element={<ChangePage />} />
    </Routes>,
    { at: '/handoff/changes/c1', denied },
  );
}

const region = async (name: string) =>
  within(await screen.findByRole('region', { name }));

/** Opens what only the browser opens: jsdom does not tell that a disclosure was. */
async function open(summary: string) {
  const details = (await screen.findByText(summary)).closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

describe('where a change is', () => {
  it('names the releases that hand it over', async () => {
    const { container } = show(exampleChangeDetails());
    server.use(
      answer('ListReleases', ({ query }) => {
        const items =
          query.get('changeId') === 'c1' ? [exampleReleaseSummary()] : [];
        return { items, totalItems: items.length, pageInfo: {} };
      }),
    );
    const releases = await region('Releases');
    expect(
      releases.getByRole('link', { name: exampleReleaseSummary().title }),
    ).toHaveAttribute('href', '/handoff/releases/r1');
    expect(releases.getByText('In review')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says nothing of releases to those who may not read them', async () => {
    const read = handoffReleaseReadPermission.name;
    show(exampleChangeDetails(), [read]);
    await screen.findByRole('heading', { level: 2, name: /^Retry once/ });
    expect(screen.queryByRole('region', { name: 'Releases' })).toBeNull();
  });

  it('says in which environments code is, and of several entities, of which', async () => {
    const deployment = {
      id: 'd1',
      kind: 'deployment',
      title: 'Deploy 1.42.0',
      state: 'deployed',
    } as const;
    const deployed = {
      environment: 'production',
      version: '1.42.0',
      entityRef: 'component:default/payments-api',
      at: '2026-11-20T15:00:00Z',
      deployment,
    };
    const { unmount } = show(exampleChangeDetails({ deployedTo: [deployed] }));
    const places = await region('Deployed to');
    expect(places.getByText('production').parentElement).toHaveTextContent(
      /^production1\.42\.0.*ago \(.*2026.*\)by Deploy 1\.42\.0$/,
    );
    expect(places.getByRole('link', { name: 'Deploy 1.42.0' })).toHaveAttribute(
      'href',
      '/handoff/changes/d1',
    );
    unmount();
    const [first] = exampleChange().entityRefs;
    const several = show(
      exampleChangeDetails({
        change: exampleChange({
          entityRefs: [first, 'component:default/ledger'],
        }),
        deployedTo: [deployed],
      }),
    );
    expect(
      (await region('Deployed to')).getByRole('link', { name: 'payments-api' }),
    ).toBeVisible();
    several.unmount();
    show(exampleChangeDetails({ deployedTo: [] }));
    expect(
      (await region('Deployed to')).getByText('It is in no environment yet.'),
    ).toBeVisible();
  });

  it('says what a deployment brings, takes back, and how it is set', async () => {
    const reference = (id: string) => ({
      id,
      kind: 'pull-request' as const,
      title: `Change ${id}`,
      state: 'merged' as const,
    });
    const details = (changes: Partial<ChangeDetails>) =>
      exampleChangeDetails({
        change: exampleChange({ kind: 'deployment', note: undefined }),
        note: undefined,
        description: undefined,
        ...changes,
      });
    const { container, unmount } = show(
      details({
        brings: {
          count: 3,
          changes: [reference('c2'), reference('c3')],
          takenBackCount: 0,
          takenBack: [],
          previous: reference('d0'),
        },
        facts: {
          migration: '0042',
          featureFlags: { beta: true, share: 0.5 },
          configuration: { 'app.yaml': 'a'.repeat(64) },
        },
      }),
    );
    const brings = await region('Brings 3 changes');
    expect(brings.getByRole('link', { name: 'Change c3' })).toHaveAttribute(
      'href',
      '/handoff/changes/c3',
    );
    expect(brings.getByText('and 1 more')).toBeVisible();
    expect(brings.getByText(/which was there before/)).toHaveTextContent(
      'Since Change d0, which was there before.',
    );
    const facts = await region('What it is and how it is set');
    expect(facts.getByText('0042')).toBeVisible();
    expect(facts.getByText('beta')).not.toBeVisible();
    await open('Feature flags (2)');
    expect(facts.getByText('beta').parentElement).toHaveTextContent('betaon');
    expect(await axe(container)).toHaveNoViolations();
    unmount();

    const back = show(
      details({
        brings: {
          count: 0,
          changes: [],
          takenBackCount: 1,
          takenBack: [reference('c2')],
          previous: reference('d0'),
        },
      }),
    );
    const taken = await region('Takes back 1 change');
    expect(taken.getByRole('link', { name: 'Change c2' })).toBeVisible();
    expect(screen.queryByText(/^Brings/)).toBeNull();
    back.unmount();

    show(
      details({
        brings: {
          count: 0,
          changes: [],
          takenBackCount: 0,
          takenBack: [],
        },
      }),
    );
    expect(
      (await region('Brings no known change')).getByText(
        /only what it names counts/,
      ),
    ).toBeVisible();
  });
});
