import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { DateTime, Duration } from 'luxon';
import type { EntityAccess } from '../../catalog';
import type { CheckRegistry } from '../checks';
import type { Evaluator, ReadinessWorker } from '../evaluation';
import { isListed } from '../evaluation';
import { GateSet, parseGates, type CurrentGates } from '../gates';
import { toGate } from '../present';
import type { ReadinessContext } from '../ReadinessService';
import type { DatabaseReadinessQueue, DatabaseReadinessStore } from '../store';
import type { WaiversService } from '../waivers';
import type { DatabaseFleetStore } from './DatabaseFleetStore';
import type { FleetQuery } from './FleetQuery';
import type { FleetSelection, FleetService } from './FleetService';
import { MyWork } from './MyWork';
import { summarizePreview, type PreviewedEntity } from './previewGates';
import { toCsv } from './toCsv';
import { trendOf } from './trendOf';

/** As many as a page, and a file, are made of at once. */
const CHUNK = 500;

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

  private readonly work: MyWork;

  private constructor(private readonly options: Options) {
    this.work = MyWork.create(options);
  }

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

  listMine: FleetService['listMine'] = context => this.work.list(context);

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
