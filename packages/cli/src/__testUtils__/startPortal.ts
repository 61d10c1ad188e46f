import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import handoffPlugin from 'backstage-plugin-handoff-backend';

/** May report changes and results, and read readiness, and nothing else, as the documentation shows it. */
export const TOKEN = 'a-token-of-the-pipeline';

/** May read readiness and changes alone. */
export const READER_TOKEN = 'a-token-of-a-reader';

/** Starts a portal with the real plugin, and real tokens, on a database of its own. */
export async function startPortal(options: {
  entities: string[];
  gates: JsonObject[];
}): Promise<{ url: string; env: Record<string, string> }> {
  const { server } = await startTestBackend({
    features: [
      handoffPlugin,
      authServiceFactory,
      httpAuthServiceFactory,
      permissionsServiceFactory,
      catalogServiceMock.factory({
        entities: options.entities.map(toComponent),
      }),
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
            auth: {
              externalAccess: [
                access(TOKEN, 'deployments', [
                  'handoff.readiness.read',
                  'handoff.gate.report',
                  'handoff.change.report',
                ]),
                access(READER_TOKEN, 'reader', [
                  'handoff.readiness.read',
                  'handoff.change.read',
                ]),
              ],
            },
          },
          handoff: { readiness: { gates: options.gates } },
        },
      }),
    ],
  });
  const url = `http://localhost:${server.port()}`;
  return { url, env: { HANDOFF_URL: url, HANDOFF_TOKEN: TOKEN } };
}

function access(
  token: string,
  subject: string,
  permission: string[],
): JsonObject {
  return {
    type: 'static',
    options: { token, subject },
    accessRestrictions: [{ plugin: 'handoff', permission }],
  };
}

function toComponent(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', etag: 'etag-1' },
    spec: { type: 'service', lifecycle: 'production', owner: 'team-a' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/team-a' }],
  };
}

/** A gate that is decided by what is reported, with changes. */
export function gate(changes: JsonObject = {}): JsonObject {
  return {
    id: 'load-test',
    title: 'It holds the load',
    criterion: 'The last load test held every objective.',
    owner: 'group:default/sre',
    fix: { text: 'Run it again', url: 'https://wiki.example.com/load' },
    level: 'required',
    reported: true,
    ...changes,
  };
}
