import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import type { JsonObject, JsonValue } from '@backstage/types';
// Tests alone put the plugin and its module together.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import handoffPlugin from 'backstage-plugin-handoff-backend';
import type { Knex } from 'knex';
import request from 'supertest';
import scaffolderModuleHandoff from '..';

const { ALLOW, DENY } = AuthorizeResult;

export const DANA = 'user:default/dana';

/** A step of a template. */
export interface Step {
  id: string;
  action: string;
  input: JsonValue;
  each?: JsonValue;
}

/** What became of a task. */
export interface TaskResult {
  id: string;
  status: string;
  output: JsonObject;
  /** What it has told, line by line. */
  said: string[];
}

interface DryRun {
  output: JsonObject;
  directoryContents: { path: string }[];
}

/** Asks a plugin, as Dana if nobody else is named, and fails when it answers with an error. */
type Call = <T = JsonObject>(
  method: 'get' | 'post',
  path: string,
  body?: object,
  as?: string,
) => Promise<T>;

interface TaskEvent {
  type: string;
  body: { message?: string; output?: JsonObject };
}

const ENTITIES: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'payments', namespace: 'default', etag: '1' },
    spec: { type: 'service', lifecycle: 'production', owner: 'team-a' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'team-a', namespace: 'default', etag: '1' },
    spec: { type: 'team', children: [] },
  },
];

/** Starts the scaffolder with the module beside Handoff, each with a database of its own. */
export async function startScaffolder(options: {
  /** Of Handoff; in memory without it, like that of the scaffolder. */
  knex?: Knex;
  /** Of the scaffolder. */
  otherKnex?: Knex;
  steps: Step[];
  output?: JsonObject;
  /** Names of permissions that the policy denies. */
  denied?: string[];
}) {
  const { knex, otherKnex, steps, output = {}, denied = [] } = options;
  const template: Entity = {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name: 'ship', namespace: 'default', etag: '1' },
    spec: {
      type: 'service',
      parameters: [],
      steps: steps.map(step => ({ name: step.id, ...step })),
      output,
    },
  };
  const decide = async (requests: { permission: { name: string } }[]) =>
    requests.map(({ permission }) => ({
      result: denied.includes(permission.name) ? DENY : ALLOW,
    }));
  const { server } = await startTestBackend({
    features: [
      handoffPlugin,
      scaffolderPlugin,
      scaffolderModuleHandoff,
      catalogServiceMock.factory({ entities: [...ENTITIES, template] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'https://portal.example.com/' },
          backend: { baseUrl: 'http://localhost:7007' },
        },
      }),
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () => ({ authorize: decide, authorizeConditional: decide }),
      }),
      ...(knex && otherKnex ? [databasesOf(knex, otherKnex)] : []),
    ],
  });
  const call: Call = async (method, path, body, as = DANA) => {
    const response = await request(server)
      [method](`/api${path}`)
      .set('Authorization', mockCredentials.user.header(as))
      .send(body);
    expect({ path, error: response.body.error }).toEqual({ path });
    return response.body;
  };
  return {
    call,
    async run(values: JsonObject = {}): Promise<TaskResult> {
      const { id } = await call<{ id: string }>(
        'post',
        '/scaffolder/v2/tasks',
        {
          templateRef: 'template:default/ship',
          values,
        },
      );
      return waitFor(call, id);
    },
    /** Runs the template, or other steps, without making anything. */
    dryRun: (other: { steps?: Step[]; files?: Record<string, string> } = {}) =>
      call<DryRun>('post', '/scaffolder/v2/dry-run', {
        template: {
          ...template,
          spec: { ...template.spec, steps: other.steps ?? steps },
        },
        values: {},
        directoryContents: Object.entries(other.files ?? {}).map(
          ([path, text]) => ({ path, base64Content: btoa(text) }),
        ),
      }),
    /** Has the scaffolder forget what steps have noted. */
    forgetProgress: async () => {
      await otherKnex?.('tasks').update({ state: null });
    },
    async retry({ id }: TaskResult, as?: string): Promise<TaskResult> {
      await call('post', `/scaffolder/v2/tasks/${id}/retry`, {}, as);
      return waitFor(call, id);
    },
  };
}

function databasesOf(knex: Knex, otherKnex: Knex): BackendFeature {
  return createServiceFactory({
    service: coreServices.database,
    deps: { plugin: coreServices.pluginMetadata },
    factory: ({ plugin }) => ({
      getClient: async () => (plugin.getId() === 'handoff' ? knex : otherKnex),
    }),
  });
}

async function waitFor(call: Call, id: string): Promise<TaskResult> {
  for (;;) {
    const { status } = await call<{ status: string }>(
      'get',
      `/scaffolder/v2/tasks/${id}`,
    );
    if (!['open', 'processing'].includes(status)) {
      const events = await call<TaskEvent[]>(
        'get',
        `/scaffolder/v2/tasks/${id}/events`,
      );
      const end = events.findLast(({ type }) => type === 'completion');
      return {
        id,
        status,
        output: end?.body.output ?? {},
        said: events.map(({ body }) => body.message ?? ''),
      };
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
