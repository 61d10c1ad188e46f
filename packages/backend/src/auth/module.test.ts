import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import authModuleExampleUser from '.';

const ada: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ada', namespace: 'default' },
  spec: { memberOf: ['ledger'] },
  relations: [{ type: 'memberOf', targetRef: 'group:default/ledger' }],
};

const users = [
  { entityRef: 'user:default/ada', title: 'Ada', description: 'Ledger' },
  { entityRef: 'user:default/ghost', title: 'Ghost', description: 'Nowhere' },
];

describe('authModuleExampleUser', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  function setEnvironment(NODE_ENV: string) {
    jest.replaceProperty(process, 'env', { ...process.env, NODE_ENV });
  }

  /** Returns a function that asks the running provider for a session. */
  async function startSignIn(config: object = {}) {
    const { server } = await startTestBackend({
      features: [
        authPlugin,
        authModuleExampleUser,
        catalogServiceMock.factory({ entities: [ada] }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            auth: {
              providers: { 'example-user': { users, ...config } },
            },
          },
        }),
      ],
    });
    return async function signIn(entityRef?: string) {
      const response = await fetch(
        `http://localhost:${server.port()}/api/auth/example-user/refresh`,
        {
          headers: {
            'X-Requested-With': 'XMLHttpRequest',
            ...(entityRef && { 'x-handoff-example-user': entityRef }),
          },
        },
      );
      return { status: response.status, body: await response.json() };
    };
  }

  it('signs in a listed user with the groups of the catalog, and nobody else', async () => {
    setEnvironment('development');
    const signIn = await startSignIn();

    expect(await signIn('user:default/ada')).toMatchObject({
      status: 200,
      body: {
        profile: { displayName: 'Ada' },
        backstageIdentity: {
          token: expect.any(String),
          identity: {
            userEntityRef: 'user:default/ada',
            ownershipEntityRefs: ['user:default/ada', 'group:default/ledger'],
          },
        },
      },
    });
    expect(await signIn('user:default/admin')).toMatchObject({
      status: 403,
      body: {
        error: {
          message: expect.stringContaining(
            "'user:default/admin' is not one of the example users",
          ),
        },
      },
    });
    expect((await signIn('user:default/ghost')).status).toBe(404);
    expect((await signIn()).status).toBe(401);
  });

  it('refuses outside development unless the configuration insists', async () => {
    setEnvironment('production');
    const refusing = await startSignIn();

    expect(await refusing('user:default/ada')).toMatchObject({
      status: 403,
      body: {
        error: {
          message: expect.stringContaining(
            'auth.providers.example-user.dangerouslyAllowOutsideDevelopment',
          ),
        },
      },
    });

    const allowing = await startSignIn({
      dangerouslyAllowOutsideDevelopment: true,
    });
    expect((await allowing('user:default/ada')).status).toBe(200);
  });
});
