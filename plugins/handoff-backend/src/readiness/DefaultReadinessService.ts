import { randomUUID } from 'node:crypto';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { Readiness } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { ownersOf, partiesOf, type EntityAccess } from '../catalog';
import { maskText, type AllDocuments } from '../documents';
import { callerOf, userRefOf } from '../http';
import type { SignedContent } from './evaluation';
import type { CurrentGates, Gate } from './gates';
import type { ReadinessReader } from './ReadinessReader';
import type {
  GateOfEntity,
  ReadinessContext,
  ReadinessService,
} from './ReadinessService';
import {
  readEvidenceUrl,
  readReportExpiry,
  readReportTime,
} from './readReport';
import { readSignOff } from './readSignOff';
import type {
  DatabaseGateRecords,
  DatabaseReadinessQueue,
  DatabaseReadinessStore,
  DatabaseTransitions,
  Marking,
} from './store';

/** As many as anybody reads. */
const MAX_SIGN_OFFS = 500;

interface Options {
  access: EntityAccess;
  allDocuments: AllDocuments;
  gates: CurrentGates;
  store: DatabaseReadinessStore;
  queue: DatabaseReadinessQueue;
  records: DatabaseGateRecords;
  transitions: DatabaseTransitions;
  signed: SignedContent;
  reader: ReadinessReader;
  clock: () => DateTime<true>;
}

/** The rules of readiness. Who may sign and decide is settled here, whatever the permission policy says. */
export class DefaultReadinessService implements ReadinessService {
  static create(options: Options): DefaultReadinessService {
    return new DefaultReadinessService(options);
  }

  private constructor(private readonly options: Options) {}

  get: ReadinessService['get'] = async (entityRef, { at }, context) => {
    const { access, reader, clock } = this.options;
    const entity = await access.getEntity(entityRef, context.credentials);
    return at && at < clock()
      ? reader.readAsOf(stringifyEntityRef(entity), at)
      : reader.read(entity, context);
  };

  listHistory: ReadinessService['listHistory'] = async (
    { entityRef, gateId },
    page,
    { credentials },
  ) => {
    const { access, transitions } = this.options;
    await access.assertReadable(entityRef, credentials);
    const { items, totalItems, nextCursor } = await transitions.list(
      { entityRef, gateId: gateId === 'status' ? '' : gateId },
      page,
    );
    return { items, totalItems, pageInfo: { nextCursor } };
  };

  report: ReadinessService['report'] = async (where, result, context) => {
    const { records, clock } = this.options;
    const { entity, gate } = await this.find(where, context);
    if (!gate.reported) {
      throw new InputError(
        `gateId: results of '${gate.id}' are not reported: set reported for it in the configuration`,
      );
    }
    const now = clock();
    const at = readReportTime(result.at, now);
    const by = callerOf(context.credentials);
    await records.addReport({
      entityRef: stringifyEntityRef(entity),
      gateId: gate.id,
      state: result.state,
      reason: (await maskText(result.reason ?? '')) || undefined,
      evidenceUrl: readEvidenceUrl(result.evidenceUrl),
      commit: result.commit?.trim() || undefined,
      at: at.toISO(),
      receivedAt: now.toUTC().toISO(),
      expiresAt: readReportExpiry(result.expiresAt, {
        at,
        now,
        validFor: gate.validFor,
      }),
      by,
    });
    return this.settle(entity, { type: 'report', by }, context);
  };

  listSignOffs: ReadinessService['listSignOffs'] = async (
    { entityRef, gateId },
    context,
  ) => {
    const { access, records, reader } = this.options;
    await access.assertReadable(entityRef, context.credentials);
    const page = await records.listSignOffs(
      { entityRef, gateId },
      { limit: MAX_SIGN_OFFS },
    );
    return {
      items: await reader.presentSignOffs(gateId, page.items, context),
      totalItems: page.totalItems,
      pageInfo: {},
    };
  };

  signOff: ReadinessService['signOff'] = async (where, wanted, context) => {
    const { access, records, signed, allDocuments, clock } = this.options;
    const { entity, gate } = await this.find(where, context);
    const entityRef = stringifyEntityRef(entity);
    const by = userRefOf(context.credentials);
    const said = await readSignOff(wanted, {
      gate,
      entity,
      own: await access.ownershipRefs(context.credentials),
    });
    const { reports } = await records.listCounting([entityRef]);
    await records.addSignOff({
      id: randomUUID(),
      entityRef,
      gateId: gate.id,
      by,
      ...said,
      at: clock().toUTC().toISO(),
      signedFor: await signed.describe(
        gate,
        await allDocuments.findAttached([entityRef]),
        reports.find(({ gateId }) => gateId === gate.id),
      ),
    });
    return this.settle(entity, { type: 'sign-off', by }, context);
  };

  findSignOff: ReadinessService['findSignOff'] = async (id, context) => {
    const { access, records } = this.options;
    const signOff = await records.getSignOff(id);
    const [entityRef] = signOff
      ? await access.filterReadable([signOff.entityRef], context.credentials)
      : [];
    if (!signOff || !entityRef) {
      throw new NotFoundError(
        `There is no sign-off ${id}, or you may not read it`,
      );
    }
    return { entityRef, gateId: signOff.gateId, by: signOff.by };
  };

  revokeSignOff: ReadinessService['revokeSignOff'] = async (
    id,
    reason,
    context,
  ) => {
    const { access, records, clock } = this.options;
    const { entityRef, by } = await this.findSignOff(id, context);
    if (by !== userRefOf(context.credentials)) {
      throw new NotAllowedError(
        `The sign-off is that of ${by}; object with one of your own instead`,
      );
    }
    const isEnded = await records.endSignOff(id, {
      state: 'revoked',
      at: clock().toUTC().toISO(),
      reason: await maskText(reason),
    });
    if (!isEnded) {
      throw new ConflictError('The sign-off does not count any more already');
    }
    const entity = await access.getEntity(entityRef, context.credentials);
    return this.settle(entity, { type: 'sign-off', by }, context);
  };

  decide: ReadinessService['decide'] = async (where, decision, context) => {
    const { access, records, clock } = this.options;
    const { entity, gate } = await this.find(where, context);
    const by = userRefOf(context.credentials);
    const own = await access.ownershipRefs(context.credentials);
    if (!partiesOf([gate.owner], ownersOf(entity)).some(o => own.includes(o))) {
      throw new NotAllowedError(
        `${gate.id} is decided by its owner, ${gate.owner}, which you do not belong to`,
      );
    }
    const before = await this.options.reader.read(entity, context);
    const standing = before.gates.find(({ id }) => id === gate.id);
    if (standing?.result !== 'warning') {
      throw new ConflictError(
        `The signals of ${gate.id} do not conflict: it is ${standing?.result}`,
      );
    }
    await records.addDecision({
      entityRef: stringifyEntityRef(entity),
      gateId: gate.id,
      state: decision.state,
      reason: await maskText(decision.reason),
      at: clock().toUTC().toISO(),
      by,
    });
    return this.settle(entity, { type: 'decision', by }, context);
  };

  recordOverride: ReadinessService['recordOverride'] = async (
    entityRef,
    override,
    context,
  ) => {
    const { store, transitions, clock } = this.options;
    const { status } = await this.get(entityRef, {}, context);
    const { environment, version, url } = override;
    const what = [version, environment && `in ${environment}`]
      .filter(Boolean)
      .join(' ');
    const reason = [
      await maskText(override.reason),
      what,
      readEvidenceUrl(url),
    ];
    await store.transaction(transaction =>
      store.addTransitions(transaction, [
        {
          entityRef,
          at: clock().toUTC().toISO(),
          from: status,
          to: status,
          reason: reason.filter(Boolean).join(' · '),
          cause: 'override',
          by: callerOf(context.credentials),
        },
      ]),
    );
    const { items } = await transitions.list(
      { entityRef, gateId: '' },
      { limit: 1 },
    );
    return items[0];
  };

  /** @throws InputError for a gate that does not apply */
  private async find(
    { entityRef, gateId }: GateOfEntity,
    { credentials }: ReadinessContext,
  ): Promise<{ entity: Entity; gate: Gate }> {
    const { access, gates } = this.options;
    const entity = await access.getEntity(entityRef, credentials);
    const gate = gates.set.appliedTo(entity).find(({ id }) => id === gateId);
    if (!gate) {
      throw new InputError(
        gates.set.find(gateId)
          ? `gateId: the gate '${gateId}' does not apply to ${entityRef}`
          : `gateId: there is no gate '${gateId}'`,
      );
    }
    return { entity, gate };
  }

  /** Has what was said take effect, and answers with what it led to. */
  private async settle(
    entity: Entity,
    cause: Marking['cause'],
    context: ReadinessContext,
  ): Promise<Readiness> {
    const { queue, reader, clock } = this.options;
    await queue.mark([stringifyEntityRef(entity)], {
      cause,
      at: clock().toUTC().toISO(),
    });
    return reader.read(entity, context);
  }
}
