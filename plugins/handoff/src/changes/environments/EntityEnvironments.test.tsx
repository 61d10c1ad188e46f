import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EntityEnvironments as Environments } from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { ENTITY_REF } from '../../__testUtils__/examples';
import { answer, Failure } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import {
  exampleEnvironment,
  exampleEnvironments,
  exampleFact,
} from '../__testUtils__/exampleEnvironments';
import { EntityEnvironments } from './EntityEnvironments';

const server = setupServer();
registerMswTestHooks(server);

function serve(environments: Environments) {
  server.use(
    answer('CompareEnvironments', ({ path }) => {
      expect(path).toEqual({
        kind: 'component',
        namespace: 'default',
        name: 'payments-api',
      });
      return environments;
    }),
  );
}

const show = (at = '/') =>
  renderHandoff(<EntityEnvironments entityRef={ENTITY_REF} />, { at });

const region = (name: string) => screen.findByRole('region', { name });

const DIGEST = 'a'.repeat(64);
const facts = [
  exampleFact({
    fact: 'version',
    group: 'version',
    name: undefined,
    state: 'same',
    values: [
      { environment: 'staging', value: '1.42.0', isTold: true },
      { environment: 'production', value: '1.42.0', isTold: true },
    ],
  }),
  exampleFact({
    isExpected: true,
    declarations: [
      {
        fact: 'featureFlags.*',
        environments: ['staging'],
        reason: 'Tried out there',
        until: '2026-12-31',
        isExpired: false,
      },
    ],
  }),
  exampleFact({
    fact: 'configuration.app.yaml',
    group: 'configuration',
    name: 'app.yaml',
    state: 'missing',
    values: [
      { environment: 'staging', value: DIGEST, isTold: true },
      { environment: 'production', isTold: true },
    ],
    declarations: [
      {
        fact: '*',
        reason: 'It is moved',
        until: '2026-11-01',
        isExpired: true,
      },
    ],
  }),
  exampleFact({
    fact: 'runtime.node',
    group: 'runtime',
    name: 'node',
    state: 'same',
    values: [
      { environment: 'staging', value: '24.1.0', isTold: true },
      { environment: 'production', isTold: false },
    ],
  }),
];

describe('EntityEnvironments', () => {
  it('tells what is deployed where, and what is not there yet', async () => {
    serve(
      exampleEnvironments([], {
        environments: [
          exampleEnvironment('staging', {
            configurations: [
              {
                id: 'flag',
                kind: 'configuration',
                title: 'Turn it on',
                state: 'deployed',
              },
            ],
          }),
          exampleEnvironment('production', {
            behind: {
              count: 3,
              isAtLeast: true,
              changes: [
                {
                  id: 'c1',
                  kind: 'pull-request',
                  title: 'Retry once',
                  state: 'merged',
                },
                {
                  id: 'c2',
                  kind: 'commit',
                  title: 'Bump the base image',
                  state: 'merged',
                },
              ],
            },
          }),
        ],
        left: { environments: 4, unnamed: 1 },
      }),
    );
    const { container } = show();
    const standing = await region('What is deployed where');
    const [, staging, production] = within(standing).getAllByRole('row');
    expect(staging).toHaveTextContent(
      /^staging.*1\.42\.0.*Deploy 1\.42\.0 to staging.*5f2c9d1e.*ago \(.*2026.*\).*by deploy-bot.*1 change of configuration since.*Nothing$/,
    );
    expect(
      within(staging).getByRole('link', { name: 'Deploy 1.42.0 to staging' }),
    ).toHaveAttribute('href', '/handoff/changes/deployment-to-staging');
    const count = within(production).getByText('At least 3 changes');
    expect(within(production).getByText('Retry once')).not.toBeVisible();
    await userEvent.click(count);
    expect(
      within(production).getByRole('link', { name: 'Retry once' }),
    ).toHaveAttribute('href', '/handoff/changes/c1');
    expect(production).toHaveTextContent('and 1 more');
    expect(standing).toHaveTextContent(
      '4 more environments were deployed to longer ago.',
    );
    expect(standing).toHaveTextContent('1 deployment names no environment');
    expect(await region('What differs')).toHaveTextContent(
      'No deployment has reported facts',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows unexpected differences first, and expected ones folded with their reason', async () => {
    serve(exampleEnvironments(facts));
    const { container } = show();
    const differs = await region('What differs');
    expect(within(differs).getByRole('status')).toHaveTextContent(
      '1 unexpected difference1 expected difference2 facts are the same',
    );
    const groups = within(differs).getAllByRole('heading', { level: 3 });
    expect(groups.map(each => each.textContent)).toEqual([
      'Configuration',
      'Feature flags',
    ]);
    const missing = within(differs).getByRole('row', { name: /app.yaml/ });
    expect(missing).toHaveTextContent(
      /app\.yamlMissingNo longer expected since Nov 1, 2026: It is movedaaaaaaaaaaaamissing$/,
    );
    expect(within(missing).getByTitle(DIGEST)).toBeVisible();
    expect(within(differs).getByText('new-checkout')).not.toBeVisible();
    await userEvent.click(
      within(differs).getByText('1 expected difference', {
        selector: 'summary',
      }),
    );
    expect(
      within(differs).getByRole('row', { name: /new-checkout/ }),
    ).toHaveTextContent(
      'Expected in staging: Tried out there (until Dec 31, 2026)onoff',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows all facts when asked to, also by the address', async () => {
    serve(exampleEnvironments(facts));
    show();
    const only = await screen.findByRole('button', {
      name: 'Only differences',
    });
    expect(only).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByText('Runtime')).toBeNull();
    await userEvent.click(only);
    expect(screen.getByRole('row', { name: /node/ })).toHaveTextContent(
      'node24.1.0not reported',
    );
  });

  it('takes from the address that all facts show', async () => {
    serve(exampleEnvironments(facts));
    show('/?facts=all');
    expect(await screen.findByRole('row', { name: /node/ })).toBeVisible();
  });

  it('has nothing to compare one environment with', async () => {
    serve(
      exampleEnvironments([facts[0]], {
        environments: [exampleEnvironment('production')],
      }),
    );
    show();
    const differs = await region('What differs');
    expect(differs).toHaveTextContent('nothing to compare it with');
    expect(within(differs).queryByRole('button')).toBeNull();
    expect(within(differs).getByRole('row', { name: /Version/ })).toBeVisible();
  });

  it('says how to report a deployment where none is known', async () => {
    serve(
      exampleEnvironments([], {
        environments: [],
        left: { environments: 0, unnamed: 2 },
      }),
    );
    const { container } = show();
    expect(
      await screen.findByText('Nothing that is deployed is known yet'),
    ).toBeVisible();
    expect(screen.getByText(/2 deployments name no environment/)).toBeVisible();
    expect(container).toHaveTextContent(`"entityRefs": [ "${ENTITY_REF}" ]`);
    expect(screen.getByRole('button', { name: /Copy/ })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows what was deployed meanwhile', async () => {
    const listeners: (() => void)[] = [];
    serve(exampleEnvironments([], { environments: [] }));
    renderHandoff(<EntityEnvironments entityRef={ENTITY_REF} />, {
      signals: {
        subscribe: (channel, onMessage) => {
          if (channel === `handoff:entity:${ENTITY_REF}`) {
            listeners.push(() => onMessage({ what: 'changes' } as never));
          }
          return { unsubscribe: () => {} };
        },
      },
    });
    await screen.findByText('Nothing that is deployed is known yet');
    serve(exampleEnvironments());
    act(() => listeners.forEach(tell => tell()));
    expect(await region('What is deployed where')).toBeVisible();
  });

  it('explains errors and what one may not see', async () => {
    server.use(
      answer(
        'CompareEnvironments',
        () => new Failure(500, 'Error', 'It is away'),
      ),
    );
    show();
    expect(await screen.findByRole('alert')).toHaveTextContent('It is away');
    server.use(
      answer(
        'CompareEnvironments',
        () => new Failure(403, 'NotAllowedError', 'No'),
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
