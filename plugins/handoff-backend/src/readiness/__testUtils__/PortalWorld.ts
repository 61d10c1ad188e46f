import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  type createMockDirectory,
} from '@backstage/backend-test-utils';
import type { Readiness } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { Settings, type DateTime } from 'luxon';
import {
  BEGIN,
  gatesOf,
  SIGNERS,
  toMarkdown,
  type DocumentName,
  type GateName,
  type ReadinessEvent,
} from './readinessEvents';
import {
  PAYMENTS,
  startReadinessPortal,
  type ReadinessPortal,
} from './startReadinessPortal';

const PATHS = { runbook: 'runbooks/Payments.md', notes: 'notes.md' };
type Folder = ReturnType<typeof createMockDirectory>;
type Gates = ReadonlyMap<GateName, number>;
type EventOf<TType> = Extract<ReadinessEvent, { type: TType }>;

const PATH = '/readiness/component/default/payments';
const userOf = (ref: string) => mockCredentials.user.header(ref);

/** An entity in a portal, to which everything happens through the API. */
export class PortalWorld {
  /** @param gates - versions of the criteria of the gates that are there, which the test changes */
  static async start(options: {
    knex: Knex;
    folder: Folder;
    gates: Gates;
  }): Promise<PortalWorld> {
    const { knex, folder, gates } = options;
    Settings.now = () => BEGIN.toMillis();
    const rootConfig = mockServices.rootConfig(toConfig(gates));
    const scheduler = mockServices.scheduler();
    const portal = await startReadinessPortal({
      knex,
      folder,
      gates: [],
      rootConfig,
      features: [
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    return new PortalWorld(portal, folder, async () => {
      rootConfig.update(toConfig(gates));
      await scheduler.triggerTask('handoff-keep-readiness');
    });
  }

  private readonly texts = new Map<DocumentName, string>();

  private constructor(
    private readonly portal: ReadinessPortal,
    private readonly folder: Folder,
    private readonly followGates: () => Promise<void>,
  ) {}

  /** Has something happen, and answers how the entity stands then. */
  async apply(event: ReadinessEvent, now: DateTime<true>): Promise<Readiness> {
    Settings.now = () => now.toMillis();
    await this.happen(event, now);
    return this.portal.read();
  }

  private async happen(
    event: ReadinessEvent,
    now: DateTime<true>,
  ): Promise<void> {
    switch (event.type) {
      case 'write':
        this.texts.set(event.document, toMarkdown(event.document, event.text));
        return this.refresh();
      case 'remove':
        this.texts.delete(event.document);
        return this.refresh();
      case 'criterion':
      case 'put-back':
      case 'take-out':
        return this.followGates();
      case 'sign':
        return this.post(
          `${PATH}/gates/${event.gate}/sign-offs`,
          { verdict: event.verdict, reason: 'Looked at it' },
          event.by,
        );
      case 'revoke':
        return this.post(
          `/sign-offs/${await this.findSignOff(event)}/revoke`,
          { reason: 'Not any more' },
          event.by,
        );
      case 'report':
        return this.report(event, now);
      case 'decide':
        return this.post(`${PATH}/gates/${event.gate}/decision`, {
          state: event.state,
          reason: 'Looked at both',
        });
      case 'ask-waiver':
        return this.post('/waivers', {
          entityRef: PAYMENTS,
          gateId: event.gate,
          reason: 'Moving house',
          mitigation: 'Watched',
          expiresAt: now.plus({ days: event.days }).toISO(),
        });
      case 'answer-waiver':
        return this.post(
          `/waivers/${await this.findWaiver(event)}/decision`,
          { state: event.state, reason: 'Talked about it' },
          SIGNERS[1],
        );
      case 'end-waiver':
        return this.post(`/waivers/${await this.findWaiver(event)}/revoke`, {
          reason: 'Done',
        });
      default:
        return undefined;
    }
  }

  private async refresh(): Promise<void> {
    const files = [...this.texts].map(([name, text]) => [PATHS[name], text]);
    this.folder.setContent({
      // A folder without any document is one as well.
      ops: { 'empty.png': '', ...Object.fromEntries(files) },
    });
    return this.post('/entities/component/default/payments/refresh', undefined);
  }

  private async report(
    { gate, state, by, commit, days }: EventOf<'report'>,
    now: DateTime<true>,
  ): Promise<void> {
    const reporter = mockCredentials.service.header({
      onBehalfOf: mockCredentials.service(`external:${by}`),
      targetPluginId: 'handoff',
    });
    const expiresAt = days && now.plus({ days }).toISO();
    await succeed(
      this.portal.report(gate, { state, commit, expiresAt }, reporter),
    );
  }

  private async findSignOff({ gate, by }: EventOf<'revoke'>): Promise<string> {
    const { items } = await succeed(
      this.portal.request('get', `${PATH}/gates/${gate}/sign-offs`),
    );
    return items.find((each: { by: string }) => each.by === by).id;
  }

  private async findWaiver({ gate }: { gate: GateName }): Promise<string> {
    const { items } = await succeed(
      this.portal.request(
        'get',
        `/waivers?entityRef=${PAYMENTS}&gateId=${gate}&state=requested&state=approved`,
      ),
    );
    return items[0].id;
  }

  private async post(
    path: string,
    body: object | undefined,
    as: string = SIGNERS[0],
  ): Promise<void> {
    await succeed(
      this.portal.request('post', path, { as: userOf(as) }).send(body),
    );
  }
}

async function succeed(request: ReturnType<ReadinessPortal['request']>) {
  const { status, body } = await request;
  expect({ status, error: body.error }).toEqual({
    status: status === 201 ? 201 : 200,
    error: undefined,
  });
  return body;
}

function toConfig(gates: Gates) {
  return { data: { handoff: { readiness: { gates: gatesOf(gates) } } } };
}
