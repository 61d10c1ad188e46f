import {
  coreServices,
  createServiceFactory,
  type AuthService,
  type BackendFeature,
  type BackstageCredentials,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import request from 'supertest';
import { handoffPlugin } from '../plugin';

/** A component that has its documents in `./ops` beside its catalog file in a folder. */
export function testEntity(
  name: string,
  folder: { path: string },
  overrides: {
    annotations?: Record<string, string>;
    owners?: string[];
    links?: Entity['metadata']['links'];
    etag?: string;
    title?: string;
  } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      title: overrides.title,
      namespace: 'default',
      etag: overrides.etag ?? 'etag-1',
      links: overrides.links,
      annotations: {
        'backstage.io/managed-by-location': `file:${folder.path}/catalog-info.yaml`,
        'handoff/docs-ref': 'dir:./ops',
        ...overrides.annotations,
      },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'team-a' },
    relations: (overrides.owners ?? ['group:default/team-a']).map(
      targetRef => ({ type: 'ownedBy', targetRef }),
    ),
  };
}

/** The whole backend plugin on a database, with a catalog that the test can change. */
export interface TestPortal {
  /** What the catalog has; changes count from the next look on. */
  entities: Entity[];
  /** Refs of entities that the catalog shows to services alone. */
  hidden: Set<string>;
  /** Where other programs reach the plugin. */
  address: string;
  /** Sends requests as a user of team A, or as somebody else. */
  request(
    method: 'get' | 'post' | 'put' | 'delete' | 'patch',
    path: string,
    options?: { as?: string },
  ): request.Test;
}

export async function createTestPortal(options: {
  knex: Knex;
  entities: Entity[];
  config?: JsonObject;
  /** Instead of `config`, one that the test changes. */
  rootConfig?: RootConfigService;
  features?: BackendFeature[];
}): Promise<TestPortal> {
  const { entities } = options;
  const hidden = new Set<string>();
  const { server } = await startTestBackend({
    features: [
      handoffPlugin,
      mockServices.database.factory({ knex: options.knex }),

      createServiceFactory({
        service: coreServices.rootConfig,
        deps: {},
        factory: () =>
          options.rootConfig ??
          mockServices.rootConfig({ data: options.config ?? {} }),
      }),
      createServiceFactory({
        service: catalogServiceRef,
        deps: { auth: coreServices.auth },
        factory: ({ auth }) => createTestCatalog({ auth, entities, hidden }),
      }),
      ...(options.features ?? []),
    ],
  });
  return {
    entities,
    hidden,
    address: `http://localhost:${server.port()}/api/handoff`,
    request: (method, path, { as = mockCredentials.user.header() } = {}) =>
      request(server)[method](`/api/handoff${path}`).set('Authorization', as),
  };
}

/** The catalog's own mock, made anew for each call so that its entities may change, and hiding some from users. */
function createTestCatalog({
  auth,
  entities,
  hidden,
}: {
  auth: AuthService;
  entities: Entity[];
  hidden: Set<string>;
}): CatalogService {
  async function visibleTo(credentials: BackstageCredentials) {
    // What the catalog's client does first, and what fails for tokens that may not be passed on.
    await auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'catalog',
    });
    const isUser = auth.isPrincipal(credentials, 'user');
    return catalogServiceMock({
      entities: entities.filter(
        entity => !isUser || !hidden.has(stringifyEntityRef(entity)),
      ),
    });
  }
  const catalog: Partial<CatalogService> = {
    getEntityByRef: async (ref, { credentials }) =>
      (await visibleTo(credentials)).getEntityByRef(ref),
    getEntitiesByRefs: async (query, { credentials }) =>
      (await visibleTo(credentials)).getEntitiesByRefs(query),
    async *streamEntities(query, { credentials }) {
      yield* (await visibleTo(credentials)).streamEntities(query);
    },
  };
  return catalog as CatalogService;
}
