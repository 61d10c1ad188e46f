import {
  registerMswTestHooks,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import type { IdentityApi } from '@backstage/core-plugin-api';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { ExampleSignInPage } from './ExampleSignInPage';

const AUTH_URL = 'http://localhost:7007/api/auth';

const config = {
  app: { title: 'Test portal', baseUrl: 'http://localhost' },
  backend: { baseUrl: 'http://localhost:7007' },
  auth: {
    providers: {
      'example-user': {
        users: [
          {
            entityRef: 'user:default/ada',
            title: 'Ada Example',
            description: 'Keeps the ledger',
          },
          {
            entityRef: 'user:default/bo',
            title: 'Bo Example',
            description: 'Runs the platform',
          },
        ],
      },
    },
  },
};

function sessionOf(userEntityRef: string) {
  return {
    profile: {},
    backstageIdentity: {
      token: 'header.e30=.signature',
      identity: {
        type: 'user',
        userEntityRef,
        ownershipEntityRefs: [userEntityRef],
      },
    },
  };
}

function errorOf(status: number, name: string, message: string) {
  return HttpResponse.json(
    { error: { name, message }, response: { statusCode: status } },
    { status },
  );
}

describe('ExampleSignInPage', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  beforeEach(() => {
    window.sessionStorage.clear();
  });

  /** Renders the page, with a function that waits for the identity that it signs in. */
  function renderPage() {
    const onSignInSuccess = jest.fn<void, [IdentityApi]>();
    const { unmount } = renderInTestApp(
      <ExampleSignInPage onSignInSuccess={onSignInSuccess} />,
      { config },
    );
    async function signedIn(): Promise<IdentityApi> {
      await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
      return onSignInSuccess.mock.calls[0][0];
    }
    return { signedIn, unmount };
  }

  async function press(name: string) {
    await userEvent.click(await screen.findByRole('button', { name }));
  }

  it('signs in the chosen user, again after a reload, until that user signs out', async () => {
    server.use(
      http.get(`${AUTH_URL}/example-user/refresh`, ({ request }) =>
        HttpResponse.json(
          sessionOf(String(request.headers.get('x-handoff-example-user'))),
        ),
      ),
    );

    const first = renderPage();
    expect(await screen.findByText('Runs the platform')).toBeVisible();
    await press('Sign in as Bo Example');
    const identity = await first.signedIn();
    expect(await identity.getBackstageIdentity()).toMatchObject({
      userEntityRef: 'user:default/bo',
    });
    expect(await identity.getCredentials()).toEqual({
      token: 'header.e30=.signature',
    });

    first.unmount();

    const second = renderPage();
    const reloaded = await second.signedIn();
    expect(await reloaded.getBackstageIdentity()).toMatchObject({
      userEntityRef: 'user:default/bo',
    });

    second.unmount();

    await reloaded.signOut();
    renderPage();
    expect(
      await screen.findByRole('button', { name: 'Sign in as Ada Example' }),
    ).toBeVisible();
  });

  it('signs in the guest through the guest provider', async () => {
    server.use(
      http.get(`${AUTH_URL}/guest/refresh`, () =>
        HttpResponse.json(sessionOf('user:default/guest')),
      ),
    );

    const { signedIn } = renderPage();
    await press('Sign in as Guest');

    expect(await (await signedIn()).getBackstageIdentity()).toMatchObject({
      userEntityRef: 'user:default/guest',
    });
  });

  it('says why a sign-in failed, tries again and returns to the choice', async () => {
    const responses = [
      errorOf(403, 'NotAllowedError', 'Not outside development'),
      errorOf(404, 'NotFoundError', 'User not found'),
      HttpResponse.error(),
    ];
    server.use(
      http.get(
        `${AUTH_URL}/example-user/refresh`,
        () => responses.shift() ?? HttpResponse.error(),
      ),
    );

    renderPage();
    await press('Sign in as Ada Example');
    expect(
      await screen.findByText('Cannot sign in as Ada Example'),
    ).toBeVisible();
    expect(screen.getByText('Not outside development')).toBeVisible();

    await press('Try again');
    expect(
      await screen.findByText(/The catalog does not know this user yet/),
    ).toBeVisible();

    await press('Try again');
    expect(
      await screen.findByText(/The backend does not answer/),
    ).toBeVisible();

    await press('Choose another user');
    expect(
      await screen.findByRole('button', { name: 'Sign in as Bo Example' }),
    ).toBeVisible();
    expect(window.sessionStorage).toHaveLength(0);
  });
});
