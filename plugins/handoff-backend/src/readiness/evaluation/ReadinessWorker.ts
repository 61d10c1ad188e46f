import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Entity } from '@backstage/catalog-model';
import type { ReadinessCause } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { CurrentGates } from '../gates';
import type {
  ClaimedEntity,
  DatabaseGateRecords,
  DatabaseReadinessQueue,
  DatabaseReadinessStore,
} from '../store';
import { stateOf, type WaiverRecords } from '../waivers';
import { compareReadiness } from './compareReadiness';
import type { Evaluation, Evaluator, KnownEntities } from './Evaluator';
import type { FactsLoader } from './FactsLoader';
import { isQuietTurn } from './isQuietTurn';
import type { ReadinessTurn } from './ReadinessTurn';
import { indexRecords } from './recordsOf';

/** Entities that are looked at together. */
const BATCH_SIZE = 200;
/** Longer than a batch takes, so that only one that died leaves its claim behind. */
const CLAIM = { minutes: 10 };
/** How long somebody waits for an entity that another replica looks at. */
const MAX_WAIT_MS = 15_000;
const POLL_MS = 100;

interface Options {
  queue: DatabaseReadinessQueue;
  store: DatabaseReadinessStore;
  records: DatabaseGateRecords;
  waivers: WaiverRecords;
  gates: CurrentGates;
  facts: FactsLoader;
  evaluator: Evaluator;
  /** Stores, together with how entities stand, whom to tell of it later. */
  notices: {
    collect(
      transaction: Knex.Transaction,
      turns: ReadinessTurn[],
      at: string,
    ): Promise<void>;
  };
  /** Told of what was stored. */
  onTurns: (turns: ReadinessTurn[]) => Promise<void>;
  settingsHash: () => string;
  logger: LoggerService;
  clock: () => DateTime<true>;
}

/** Looks at entities that something has changed of, and stores how they stand. */
export class ReadinessWorker {
  static create(options: Options): ReadinessWorker {
    return new ReadinessWorker(options);
  }

  private running?: Promise<void>;
  private readonly stopping = new AbortController();

  private constructor(private readonly options: Options) {}

  /** Looks at entities that something has changed of, until there are none left. */
  async work(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted && (await this.workSome())) {
      // SQLite answers without leaving the event loop, so that nobody else would have a turn until nothing is left.
      await setImmediate();
    }
  }

  /** Has somebody who does not wait for it look at what is marked. */
  wake(): void {
    if (this.stopping.signal.aborted) return;
    this.running ??= this.work(this.stopping.signal)
      .catch(error =>
        this.options.logger.warn(
          `Readiness is computed later: ${toError(error).message}`,
        ),
      )
      .finally(() => {
        this.running = undefined;
      });
  }

  /** Ends what nobody waits for, after the entities that are being looked at. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Looks at some entities now, if they are marked, and answers when that is done. */
  async workOn(entityRefs: string[]): Promise<void> {
    const { queue } = this.options;
    const deadline = Date.now() + MAX_WAIT_MS;
    while ((await queue.count(entityRefs)) && Date.now() < deadline) {
      // Another replica looks at it otherwise.
      if (!(await this.workSome(entityRefs))) await sleep(POLL_MS);
    }
  }

  /** What is stored about some entities. */
  async loadKnown(entityRefs: string[]): Promise<KnownEntities> {
    const { store, records, waivers, clock } = this.options;
    const now = clock();
    const [before, said, known] = await Promise.all([
      store.load(entityRefs),
      records.listCounting(entityRefs),
      waivers.listFor(entityRefs),
    ]);
    return {
      before,
      records: indexRecords(
        said,
        known.filter(waiver => stateOf(waiver, now) === 'approved'),
      ),
      statuses: refs => store.listStatuses(refs),
    };
  }

  private async workSome(entityRefs?: string[]): Promise<boolean> {
    const { queue, clock } = this.options;
    const now = clock().toUTC();
    const claimed = await queue.claim({
      now: now.toISO(),
      until: now.plus(CLAIM).toISO(),
      limit: BATCH_SIZE,
      entityRefs,
    });
    if (!claimed.length) return false;
    try {
      await this.evaluate(claimed);
    } catch (error) {
      await queue.release(claimed);
      throw error;
    }
    return true;
  }

  private async evaluate(claimed: ClaimedEntity[]): Promise<void> {
    const { gates, settingsHash, facts, evaluator, onTurns, clock } =
      this.options;
    const now = clock();
    const refs = claimed.map(({ entityRef }) => entityRef);
    const found = await facts.loadEntities(refs);
    const entities = found.filter((each): each is Entity => !!each);
    // Of the same moment as the gates.
    const gatesHash = settingsHash();
    const set = gates.set;
    const known = await this.loadKnown(refs);
    const evaluations = await evaluator.evaluate(entities, set, known, now);
    const at = now.toUTC().toISO();
    const claims = new Map(claimed.map(claim => [claim.entityRef, claim]));
    const turns = evaluations.map(evaluation =>
      toTurn(evaluation, known, claims, at),
    );
    await this.store(claimed, turns, gatesHash, at);
    await onTurns(turns);
  }

  private async store(
    claimed: ClaimedEntity[],
    turns: ReadinessTurn[],
    gatesHash: string,
    at: string,
  ): Promise<void> {
    const { store, queue, records, notices } = this.options;
    await store.transaction(async transaction => {
      await store.write(
        transaction,
        turns.map(turn => ({
          ...turn.evaluation,
          after: turn.evaluation.judged,
          before: turn.before,
          transitions: turn.transitions,
        })),
        { at, gatesHash },
      );
      for (const { evaluation } of turns) {
        for (const [id, end] of evaluation.voided) {
          await records.endSignOff(id, end, transaction);
        }
      }
      await notices.collect(transaction, turns, at);
      await queue.finish(claimed, transaction);
      for (const isQuiet of [false, true]) {
        await queue.markWholes(
          turns
            .filter(turn => turn.hasTurned && turn.isQuiet === isQuiet)
            .map(({ entityRef }) => entityRef),
          { cause: { type: 'part' }, at, isQuiet },
          transaction,
        );
      }
    });
  }
}

function toTurn(
  evaluation: Evaluation,
  known: KnownEntities,
  claims: Map<string, ClaimedEntity>,
  at: string,
): ReadinessTurn {
  const { entityRef } = evaluation.entity;
  const claim = claims.get(entityRef);
  const before = known.before.get(entityRef);
  const cause: ReadinessCause = before
    ? claim?.cause ?? { type: 'sweep' }
    : { type: 'first' };
  const transitions = compareReadiness(entityRef, before, evaluation.judged, {
    at,
    cause,
  });
  return {
    entityRef,
    evaluation,
    before,
    cause,
    transitions,
    hasTurned: transitions.some(({ gateId }) => gateId === undefined),
    isQuiet:
      !before ||
      claim?.isQuiet === true ||
      isQuietTurn(before, evaluation.judged),
  };
}
