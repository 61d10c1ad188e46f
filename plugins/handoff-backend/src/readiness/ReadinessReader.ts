import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type {
  GateAction,
  Readiness,
  SignOff,
  Waiver,
} from 'backstage-plugin-handoff-common';
import type { DateTime, Duration } from 'luxon';
import { ownersOf, partiesOf, type EntityAccess } from '../catalog';
import { WHATEVER_BECAME_OF_IT, type DocumentsService } from '../documents';
import { findUserRef } from '../http';
import { unlessDenied } from '../permissions';
import type {
  GateRecords,
  KnownEntities,
  ReadinessWorker,
  StoredSignOff,
  StoredStanding,
} from './evaluation';
import type { CurrentGates, Gate } from './gates';
import {
  readSignals,
  toReadinessAsOf,
  toSignOff,
  toStanding,
  type VisibleDocuments,
} from './present';
import type { ReadinessContext } from './ReadinessService';
import type {
  DatabaseReadinessQueue,
  DatabaseReadinessStore,
  DatabaseTransitions,
} from './store';
import type { WaiversService } from './waivers';

/** As many as an entity has gates. */
const MAX_WAIVERS = 500;

interface Options {
  access: EntityAccess;
  documents: DocumentsService;
  waivers: WaiversService;
  gates: CurrentGates;
  store: DatabaseReadinessStore;
  queue: DatabaseReadinessQueue;
  transitions: DatabaseTransitions;
  worker: ReadinessWorker;
  /** Learns what the catalog says of an entity; false for those of kinds that are left out. */
  track: (entityRef: string) => Promise<boolean>;
  warnBefore: Duration<true>;
  clock: () => DateTime<true>;
}

/** Presents how an entity stands to a caller, computed anew where something has changed of it. */
export class ReadinessReader {
  static create(options: Options): ReadinessReader {
    return new ReadinessReader(options);
  }

  private constructor(private readonly options: Options) {}

  /** How an entity stands now. */
  async read(entity: Entity, context: ReadinessContext): Promise<Readiness> {
    const { store, worker, waivers, clock } = this.options;
    const entityRef = stringifyEntityRef(entity);
    await this.refresh(entityRef);
    const [[summary], known, active] = await Promise.all([
      store.listSummaries([entityRef]),
      worker.loadKnown([entityRef]),
      // Of a report, a pipeline is told what it led to even where it may not read.
      unlessDenied(
        waivers
          .list(
            { entityRefs: [entityRef], states: ['approved', 'requested'] },
            { limit: MAX_WAIVERS },
            context,
          )
          .then(({ items }) => items),
        [],
      ),
    ]);
    const standings = known.before.get(entityRef)?.gates ?? [];
    return {
      entityRef,
      status: summary?.status ?? 'unknown',
      because: summary?.because ?? [],
      advisoryFailures: summary?.advisoryFailures ?? 0,
      gates: await this.present(entity, standings, known, active, context),
      parts: await this.visibleParts(summary?.parts ?? [], context),
      computedAt: summary?.computedAt ?? clock().toUTC().toISO(),
    };
  }

  /** How an entity stood at a time in the past. */
  async readAsOf(entityRef: string, at: DateTime<true>): Promise<Readiness> {
    const { transitions, gates } = this.options;
    const time = at.toUTC().toISO();
    return toReadinessAsOf(
      entityRef,
      await transitions.listAsOf(entityRef, time),
      { gates: gates.set, at: time },
    );
  }

  /**
   * Sign-offs as a caller sees them: of documents that they may not read, they learn no more than that there is one.
   *
   * @param signOffs - all of one gate, the newest first
   */
  async presentSignOffs(
    gateId: string,
    signOffs: StoredSignOff[],
    context: ReadinessContext,
  ): Promise<SignOff[]> {
    const { gates, clock } = this.options;
    const documents = await this.findDocuments(
      [{ stored: { signals: '[]' }, records: { signOffs } }],
      context,
    );
    const gate = gates.set.find(gateId) ?? {};
    const newest = new Map(signOffs.toReversed().map(({ by, id }) => [by, id]));
    const now = clock();
    return signOffs.map(signOff =>
      toSignOff(signOff, {
        gate,
        documents,
        isNewest: newest.get(signOff.by) === signOff.id,
        now,
      }),
    );
  }

  /** Looks at an entity again where something has changed of it, or the time has come. */
  private async refresh(entityRef: string): Promise<void> {
    const { store, queue, worker, track, clock } = this.options;
    const now = clock().toUTC().toISO();
    const [summary] = await store.listSummaries([entityRef]);
    if (!summary) {
      await track(entityRef);
      await queue.mark([entityRef], { cause: { type: 'first' }, at: now });
    } else if (summary.lookAt && summary.lookAt <= now) {
      await queue.mark([entityRef], { cause: { type: 'clock' }, at: now });
    }
    await worker.workOn([entityRef]);
  }

  private async present(
    entity: Entity,
    standings: StoredStanding[],
    known: KnownEntities,
    waivers: Waiver[],
    context: ReadinessContext,
  ): Promise<Readiness['gates']> {
    const { access, gates, warnBefore, clock } = this.options;
    const entityRef = stringifyEntityRef(entity);
    const own = new Set(await access.ownershipRefs(context.credentials));
    const byId = new Map(standings.map(each => [each.gateId, each]));
    const all = gates.set.gates.flatMap(gate => {
      const stored = byId.get(gate.id);
      const records = known.records(entityRef, gate.id);
      return stored ? [{ gate, stored, records }] : [];
    });
    const documents = await this.findDocuments(all, context);
    const now = clock();
    return all.map(({ gate, stored, records }) => {
      const ofGate = waivers.filter(({ gateId }) => gateId === gate.id);
      const waiver =
        ofGate.find(({ state }) => state === 'approved') ?? ofGate.at(0);
      return toStanding(stored, {
        gate,
        documents,
        decision: records.decision,
        waiver,
        signOffs: records.signOffs.map(signOff =>
          toSignOff(signOff, { gate, documents, isNewest: true, now }),
        ),
        actions: findUserRef(context.credentials)
          ? actionsOf(gate, stored, waiver, own, ownersOf(entity))
          : [],
        now,
        warnBefore,
      });
    });
  }

  private async findDocuments(
    gates: {
      stored: Pick<StoredStanding, 'signals'>;
      records: Pick<GateRecords, 'signOffs'>;
    }[],
    context: ReadinessContext,
  ): Promise<VisibleDocuments> {
    const ids = gates.flatMap(({ stored, records }) => [
      ...readSignals(stored).flatMap(({ evidence }) =>
        evidence.flatMap(({ documentId }) => documentId ?? []),
      ),
      ...records.signOffs.flatMap(({ signedFor, end }) => [
        ...signedFor.documents.map(({ id }) => id),
        ...(end?.voidReasons ?? []).flatMap(
          ({ document }) => document?.id ?? [],
        ),
      ]),
    ]);
    if (!ids.length) return new Map();
    // Readiness is told to those as well who may read no document, such as pipelines.
    const found = await unlessDenied(
      this.options.documents.find(
        { ids: [...new Set(ids)], include: WHATEVER_BECAME_OF_IT },
        context,
      ),
      [],
    );
    return new Map(found.map(document => [document.id, document]));
  }

  private async visibleParts(
    parts: Readiness['parts'],
    { credentials }: ReadinessContext,
  ): Promise<Readiness['parts']> {
    const visible = new Set(
      await this.options.access.filterReadable(
        parts.map(({ entityRef }) => entityRef),
        credentials,
      ),
    );
    return parts.filter(({ entityRef }) => visible.has(entityRef));
  }
}

/** What a user may do about a gate by its rules. */
function actionsOf(
  gate: Gate,
  { result }: StoredStanding,
  waiver: Waiver | undefined,
  own: ReadonlySet<string>,
  entityOwners: string[],
): GateAction[] {
  const isAmong = (roles: string[]) =>
    partiesOf(roles, entityOwners).some(ref => own.has(ref));
  return [
    ...(gate.signOff && isAmong(gate.signOff.roles)
      ? (['sign-off'] as const)
      : []),
    ...(result === 'warning' && isAmong([gate.owner])
      ? (['decide'] as const)
      : []),
    ...(waiver || ['passed', 'not-applicable'].includes(result)
      ? []
      : (['request-waiver'] as const)),
  ];
}
