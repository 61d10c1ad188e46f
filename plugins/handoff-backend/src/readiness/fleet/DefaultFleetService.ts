import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { GateReference } from 'backstage-plugin-handoff-common';
import type { DateTime, Duration } from 'luxon';
import type { EntityAccess } from '../../catalog';
import { findUserRef } from '../../http';
import type { CheckRegistry } from '../checks';
import type { Evaluator, ReadinessWorker } from '../evaluation';
import { isListed } from '../evaluation';
import { ENTITY_OWNER, GateSet, parseGates, type CurrentGates } from '../gates';
import { toGate } from '../present';
import type { ReadinessContext } from '../ReadinessService';
import type { DatabaseReadinessQueue, DatabaseReadinessStore } from '../store';
import type { WaiversService } from '../waivers';
import type { DatabaseFleetStore } from './DatabaseFleetStore';
import type { FleetQuery } from './FleetQuery';
import type { FleetSelection, FleetService } from './FleetService';
import { summarizePreview, type PreviewedEntity } from './previewGates';
import { toCsv } from './toCsv';
import { trendOf } from './trendOf';

/** As many as a page, and a file, are made of at once. */
const CHUNK = 500;
/** As many as anybody looks through. */
const MAX_MINE = 100;

interface Options {
  auth: AuthService;
  access: EntityAccess;
  gates: CurrentGates;
  checks: CheckRegistry;
  evaluator: Evaluator;
  worker: ReadinessWorker;
  queue: DatabaseReadinessQueue;
  store: DatabaseReadinessStore;
  fleet: DatabaseFleetStore;
  waivers: WaiversService;
  warnBefore: Duration<true>;
  clock: () => DateTime<true>;
}

export class DefaultFleetService implements FleetService {
  static create(options: Options): DefaultFleetService {
    return new DefaultFleetService(options);
  }

  private constructor(private readonly options: Options) {}

  list: FleetService['list'] = async (selection, page, context) => {
    const { fleet } = this.options;
    const query = await this.narrow(selection, context);
    const [{ items, totalItems, nextCursor }, counts] = await Promise.all([
      fleet.list(query, page),
      fleet.count({ ...query, statuses: undefined }),
    ]);
    return { items, totalItems, pageInfo: { nextCursor }, counts };
  };

  listGates: FleetService['listGates'] = async (selection, context) => {
    const { fleet, gates, queue } = this.options;
    const { set, problem } = gates;
    const [counts, pending] = await Promise.all([
      fleet.countGates(await this.narrow(selection, context)),
      queue.count(),
    ]);
    const byGate = Map.groupBy(counts, ({ gateId }) => gateId);
    return {
      items: set.gates.map(gate => {
        const ofGate = byGate.get(gate.id) ?? [];
        return {
          gate: toGate(gate),
          counts: Object.fromEntries(
            ofGate.map(({ state, count }) => [state, count]),
          ),
          blocks: ofGate.reduce((sum, { blocks }) => sum + blocks, 0),
        };
      }),
      pending,
      problem: problem && {
        message: problem.message,
        since: problem.since.toUTC().toISO(),
      },
    };
  };

  getTrend: FleetService['getTrend'] = async (selection, days, context) => {
    const { fleet, clock } = this.options;
    const query = await this.narrow(selection, context);
    const unfiltered = { ...query, statuses: undefined };
    const now = clock();
    const first = now
      .toUTC()
      .minus({ days: days - 1 })
      .toISODate();
    const [counts, changes] = await Promise.all([
      fleet.count(unfiltered),
      fleet.listStatusChanges(unfiltered, first),
    ]);
    return trendOf(counts, changes, { now, days });
  };

  export: FleetService['export'] = async (selection, context) => {
    const { fleet } = this.options;
    const query = await this.narrow(selection, context);
    const items = [];
    let cursor: string | undefined;
    do {
      const page = await fleet.list(query, { limit: CHUNK, cursor });
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return toCsv(items);
  };

  listStatuses: FleetService['listStatuses'] = async (
    entityRefs,
    { credentials },
  ) => {
    const { access, store } = this.options;
    return store.listStatuses(
      await access.filterReadable(entityRefs, credentials),
    );
  };

  listMine: FleetService['listMine'] = async context => {
    const { waivers } = this.options;
    const user = findUserRef(context.credentials);
    if (!user) {
      return { signOffs: [], waiversToDecide: [], waivers: [], expiring: [] };
    }
    const page = { limit: MAX_MINE };
    const [signOffs, expiring, requested, own] = await Promise.all([
      this.listSignOffs(context),
      this.listExpiring(context),
      waivers.list({ states: ['requested'], owners: ['me'] }, page, context),
      waivers.list(
        { states: ['requested', 'approved'], requestedBy: user },
        page,
        context,
      ),
    ]);
    return {
      signOffs,
      waiversToDecide: requested.items.filter(({ actions }) =>
        actions.includes('decide'),
      ),
      waivers: own.items,
      expiring,
    };
  };

  preview: FleetService['preview'] = async (wanted, context) => {
    const { access, checks, evaluator, worker, clock } = this.options;
    const set = new GateSet(parseGates(wanted, 'gates', { checks }));
    const now = clock();
    const previewed: PreviewedEntity[] = [];
    const stream = access.streamEntities({}, context.credentials);
    for await (const streamed of stream) {
      const entities = streamed.filter(
        ({ kind }) => !['User', 'Location', 'Template'].includes(kind),
      );
      const refs = entities.map(entity => stringifyEntityRef(entity));
      const known = await worker.loadKnown(refs);
      const found = await evaluator.evaluate(entities, set, known, now);
      for (const { entity, judged } of found) {
        const before = known.before.get(entity.entityRef);
        previewed.push({
          entityRef: entity.entityRef,
          from: before && isListed(before) ? before.status : undefined,
          to: isListed(judged) ? judged.status : undefined,
          because: judged.because,
        });
      }
    }
    return summarizePreview(
      previewed.filter(
        ({ from, to }) => from !== undefined || to !== undefined,
      ),
    );
  };

  /** Gates that the caller may sign and that no sign-off decides yet. */
  private async listSignOffs(
    context: ReadinessContext,
  ): Promise<GateReference[]> {
    const { access, gates, fleet } = this.options;
    const own = await access.ownershipRefs(context.credentials);
    const states = ['no-data', 'failed', 'warning'];
    const signed = gates.set.gates.flatMap(({ id, signOff }) =>
      signOff ? [{ id, roles: signOff.roles }] : [],
    );
    const byRole = signed.filter(({ roles }) =>
      roles.some(role => own.includes(role)),
    );
    const asOwner = signed.filter(({ roles }) => roles.includes(ENTITY_OWNER));
    const found = await Promise.all([
      fleet.listStandings({
        gateIds: byRole.map(({ id }) => id),
        states,
        limit: MAX_MINE,
      }),
      fleet.listStandings({
        gateIds: asOwner.map(({ id }) => id),
        owners: own,
        states,
        limit: MAX_MINE,
      }),
    ]);
    const waiting = found
      .flat()
      .filter(({ signals }) => waitsForSignOff(signals));
    return this.toReferences(waiting, context);
  }

  private async listExpiring(
    context: ReadinessContext,
  ): Promise<GateReference[]> {
    const { access, fleet, warnBefore, clock } = this.options;
    const now = clock().toUTC();
    const expiring = await fleet.listExpiring({
      from: now.toISO(),
      to: now.plus(warnBefore).toISO(),
      owners: await access.ownershipRefs(context.credentials),
      limit: MAX_MINE,
    });
    return this.toReferences(expiring, context);
  }

  /** Each once, without those of entities that the caller may not read. */
  private async toReferences(
    standings: Omit<GateReference, 'title'>[],
    { credentials }: ReadinessContext,
  ): Promise<GateReference[]> {
    const { access, gates } = this.options;
    const readable = new Set(
      await access.filterReadable(
        [...new Set(standings.map(({ entityRef }) => entityRef))],
        credentials,
      ),
    );
    const known = new Set<string>();
    return standings.flatMap(
      ({ entityRef, gateId, state, reason, expiresAt }) => {
        const key = `${entityRef} ${gateId}`;
        const gate = gates.set.find(gateId);
        if (!gate || !readable.has(entityRef) || known.has(key)) return [];
        known.add(key);
        return {
          entityRef,
          gateId,
          title: gate.title,
          state,
          reason,
          expiresAt,
        };
      },
    );
  }

  /** Leaves out what the caller may not read. */
  private async narrow(
    selection: FleetSelection,
    { credentials }: ReadinessContext,
  ): Promise<FleetQuery> {
    const { access, fleet } = this.options;
    const query: FleetQuery = {
      ...selection,
      owners: await access.resolveOwners(selection.owners, credentials),
    };
    if ((await access.extent(credentials)) === 'all') return query;
    return {
      ...query,
      entityRefs: await access.filterReadable(
        await fleet.listEntityRefs(query),
        credentials,
      ),
    };
  }
}

function waitsForSignOff(signals: string): boolean {
  const stored: { source: string; state: string }[] = JSON.parse(signals);
  return stored.some(
    ({ source, state }) => source === 'sign-off' && state === 'no-data',
  );
}
