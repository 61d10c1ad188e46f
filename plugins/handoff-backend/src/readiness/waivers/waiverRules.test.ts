import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { auditorThatRecords } from '../../__testUtils__/auditorThatRecords';
import { EntityAccess } from '../../catalog';
import { applyMigrations } from '../../database';
import type { GateAuthorizer } from '../access';
import { GateSet, parseGates, type CurrentGates } from '../gates';
import { CheckRegistry } from '../checks';
import {
  ann,
  ANN,
  bob,
  BOB,
  inHours,
  letHoursPass,
  MOCK,
  PAYMENTS,
  resetClock,
  startWaiversPortal,
} from './__testUtils__/startWaiversPortal';
import { createWaivers } from './createWaivers';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const APPROVED = { state: 'approved' };
const DENIED = { state: 'denied', reason: 'The move is done' };
const mock = mockCredentials.user.header();

describe.each(databases.eachSupportedId())(
  'rules of waivers on %s',
  databaseId => {
    async function start(
      options: Partial<Parameters<typeof startWaiversPortal>[0]> = {},
    ) {
      const knex = await databases.init(databaseId);
      const portal = await startWaiversPortal({ knex, ...options });
      return { knex, portal };
    }

    afterEach(resetClock);

    it('let somebody else approve, and revoke with a reason', async () => {
      const { portal } = await start();
      const waiver = await portal.requested();
      const own = await portal.decide(waiver, APPROVED, mock);
      expect(own).toMatchObject({
        status: 403,
        body: {
          error: {
            name: 'NotAllowedError',
            message: expect.stringContaining('asked for this waiver yourself'),
          },
        },
      });
      letHoursPass(1);
      const approved = await portal.decide(waiver, {
        ...APPROVED,
        reason: ' Until the move is done ',
      });
      expect(approved).toMatchObject({
        status: 200,
        body: {
          state: 'approved',
          decision: {
            state: 'approved',
            by: BOB,
            at: DateTime.utc().toISO(),
            reason: 'Until the move is done',
          },
          actions: ['revoke'],
        },
      });
      letHoursPass(2);
      const revoked = await portal.revoke(waiver, ann);
      expect(revoked).toMatchObject({
        status: 200,
        body: {
          state: 'revoked',
          decision: approved.body.decision,
          revocation: {
            by: ANN,
            at: DateTime.utc().toISO(),
            reason: 'It is not needed any more',
          },
          actions: [],
        },
      });
    });

    it('want a reason to deny and to revoke', async () => {
      const { portal } = await start();
      const waiver = await portal.requested();
      const blank = { state: 'denied', reason: ' ' };
      for (const request of [
        portal.decide(waiver, { state: 'denied' }),
        portal.decide(waiver, blank),
        portal.decide(waiver, { state: 'revoked' }),
        portal
          .request('post', `/waivers/${waiver.id}/revoke`)
          .send({ reason: ' ' }),
      ]) {
        expect(await request).toMatchObject({ status: 400 });
      }
      const denied = await portal.decide(waiver, DENIED);
      expect(denied).toMatchObject({
        status: 200,
        body: { state: 'denied', decision: DENIED, actions: [] },
      });
    });

    it('let those who asked withdraw it and give it back, and nobody else withdraw it', async () => {
      const { portal } = await start();
      const waiver = await portal.requested();
      const others = await portal.revoke(waiver, bob);
      expect([others.status, others.body.error.message]).toEqual([
        403,
        expect.stringContaining(`Only ${MOCK}`),
      ]);
      expect(await portal.revoke(waiver)).toMatchObject({
        status: 200,
        body: { state: 'revoked' },
      });
      const second = await portal.requested();
      await portal.decide(second, APPROVED);
      expect(await portal.revoke(second)).toMatchObject({ status: 200 });
    });

    it('keep what has ended as it is, and say what that is', async () => {
      const { portal } = await start();
      const denied = await portal.requested();
      await portal.decide(denied, DENIED);
      const revoked = await portal.requested();
      await portal.revoke(revoked);
      const approved = await portal.requested({ expiresAt: inHours(3) });
      await portal.decide(approved, APPROVED);
      const ignored = await portal.requested({
        gateId: 'runbook',
        expiresAt: inHours(3),
      });
      for (const request of [
        portal.decide(approved, DENIED, ann),
        portal.send({}, ann),
      ]) {
        const { status, body } = await request;
        expect([status, body.error.message]).toEqual([
          409,
          expect.stringContaining(`was approved by ${BOB}`),
        ]);
      }
      letHoursPass(4);
      for (const [waiver, message] of [
        [denied, `was denied by ${BOB}`],
        [revoked, `was revoked by ${MOCK}`],
        [approved, `expired at ${approved.expiresAt}; ${BOB} had approved it`],
        [ignored, `expired at ${ignored.expiresAt} without a decision`],
      ] as const) {
        for (const request of [
          portal.decide(waiver, APPROVED, ann),
          portal.revoke(waiver),
        ]) {
          const { status, body } = await request;
          expect([status, body.error.message]).toEqual([
            409,
            expect.stringContaining(message),
          ]);
        }
      }
    });

    it('let waivers expire by themselves, whereupon another may be asked for', async () => {
      const { portal } = await start();
      const first = await portal.requested({ expiresAt: inHours(2) });
      await portal.decide(first, APPROVED);
      const read = async () =>
        (await portal.request('get', `/waivers/${first.id}`)).body;
      letHoursPass(1.9);
      expect(await read()).toMatchObject({
        state: 'approved',
        actions: ['revoke'],
      });
      letHoursPass(2);
      expect(await read()).toMatchObject({ state: 'expired', actions: [] });
      const again = await Promise.all([portal.send(), portal.send({}, ann)]);
      expect(again.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(await read()).toMatchObject({ state: 'expired' });
    });

    it('take the first of decisions that meet', async () => {
      const { portal } = await start();
      const waiver = await portal.requested();
      const all = await Promise.all([
        portal.decide(waiver, APPROVED),
        portal.decide(waiver, DENIED, ann),
        portal.decide(waiver, DENIED),
      ]);
      expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      const { body } = await portal.request('get', `/waivers/${waiver.id}`);
      const won = all.find(({ status }) => status === 200)!;
      expect(body.decision).toEqual(won.body.decision);
      for (const lost of all.filter(({ status }) => status === 409)) {
        expect(lost.body.error.message).toContain(
          `was ${body.state} by ${body.decision.by}`,
        );
      }
    });

    it('are recorded in the audit log, without texts', async () => {
      const events: object[] = [];
      const { portal } = await start({
        features: [
          createServiceFactory({
            service: coreServices.auditor,
            deps: {},
            factory: () => auditorThatRecords(events),
          }),
        ],
      });
      const { id, expiresAt } = await portal.requested();
      await portal.decide({ id }, DENIED, mock);
      await portal.decide({ id }, { ...APPROVED, reason: 'As ever' });
      await portal.revoke({ id });
      const outcome = (state: string) => ({
        id,
        entityRef: PAYMENTS,
        gateId: 'load-test',
        state,
        requestedBy: MOCK,
        expiresAt,
      });
      expect(events).toEqual([
        {
          eventId: 'waiver-request',
          meta: { entityRef: PAYMENTS, gateId: 'load-test' },
          success: outcome('requested'),
        },
        {
          eventId: 'waiver-decide',
          meta: { id, decision: 'denied' },
          failure: 'NotAllowedError',
        },
        {
          eventId: 'waiver-decide',
          meta: { id, decision: 'approved' },
          success: outcome('approved'),
        },
        {
          eventId: 'waiver-revoke',
          meta: { id },
          success: outcome('revoked'),
        },
      ]);
    });

    it('are kept whatever becomes of those who hear of them', async () => {
      const knex = await databases.init(databaseId);
      const client = await applyMigrations(
        mockServices.database.mock({ getClient: async () => knex }),
      );
      const entity = {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'payments', namespace: 'default' },
      };
      const heard: unknown[] = [];
      const logger = mockServices.logger.mock();
      const { waivers } = createWaivers({
        client,
        access: {
          extent: async () => 'all',
          getEntity: async (ref: string) => {
            if (ref === PAYMENTS) return entity;
            throw new NotFoundError(ref);
          },
        } as unknown as EntityAccess,
        gates: {
          set: new GateSet(
            parseGates(
              [
                {
                  id: 'runbook',
                  title: 'A runbook is there',
                  criterion: 'There is one.',
                  level: 'required',
                  reported: true,
                },
              ],
              'gates',
              { checks: CheckRegistry.create({ checks: new Map() }) },
            ),
          ),
        } as CurrentGates,
        authorizer: {
          assertAllowed: async () => {},
        } as unknown as GateAuthorizer,
        permissions: mockServices.permissions.mock(),
        notifications: { send: async () => {} },
        logger,
        onChanged: async (...change) => {
          heard.push(change);
          throw new Error('out of order');
        },
        clock: () => DateTime.utc(),
      });
      const waiver = await waivers.request(
        {
          entityRef: PAYMENTS,
          gateId: 'runbook',
          reason: 'It is being written',
          mitigation: 'Ann is on call',
          expiresAt: inHours(24),
        },
        { credentials: mockCredentials.user() },
      );
      expect(waiver.state).toBe('requested');
      const decided = await waivers.decide(
        waiver.id,
        { state: 'approved' },
        { credentials: mockCredentials.user(BOB) },
      );
      expect(decided.state).toBe('approved');
      await waivers.revoke(waiver.id, 'It is written', {
        credentials: mockCredentials.user(),
      });
      expect(heard).toEqual([
        [PAYMENTS, { type: 'waiver', by: MOCK }],
        [PAYMENTS, { type: 'waiver', by: BOB }],
        [PAYMENTS, { type: 'waiver', by: MOCK }],
      ]);
      expect(logger.error).toHaveBeenCalledTimes(3);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
