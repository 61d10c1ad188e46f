import type {
  AuthService,
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { GateReporter } from 'backstage-plugin-handoff-node';
import type { EntityAccess } from '../../catalog';
import { isTracked } from '../../documents';
import type { CurrentGates, Gate } from '../gates';
import type { ReadinessExtensions } from '../ReadinessExtensions';
import type { ResultStore } from './ResultStore';

/** Entities of one question. */
const BATCH_SIZE = 100;

interface Options {
  auth: AuthService;
  access: EntityAccess;
  gates: CurrentGates;
  extensions: ReadinessExtensions;
  results: ResultStore;
  logger: LoggerService;
}

/** An entity with those of its gates that are asked about, by their ids. */
interface AskedEntity {
  entity: Entity;
  gates: ReadonlyMap<string, Gate>;
}

/** Asks the reporters of modules how gates stand. */
export class ReporterRunner {
  static create(options: Options): ReporterRunner {
    return new ReporterRunner(options);
  }

  /** What was said in the log once. */
  private readonly said = new Set<string>();

  private constructor(private readonly options: Options) {}

  /** One for each reporter. */
  listTasks(): ({
    id: string;
    fn: (signal: AbortSignal) => Promise<void>;
  } & SchedulerServiceTaskScheduleDefinition)[] {
    return [...this.options.extensions.reporters.values()].map(reporter => ({
      ...reporter.schedule,
      id: `handoff-report-${reporter.id}`,
      fn: signal => this.run(reporter, signal),
    }));
  }

  private async run(
    reporter: GateReporter,
    signal: AbortSignal,
  ): Promise<void> {
    const { gates, results, logger } = this.options;
    const by = `module:${reporter.id}`;
    const failures: string[] = [];
    let stored = 0;
    try {
      const reporting = await reporter.begin({
        reportedGateIds: gates.set.gates
          .filter(gate => gate.reported)
          .map(({ id }) => id),
        signal,
      });
      const wanted = this.findReported(reporting.gateIds, by);
      for await (const batch of this.listEntities(reporter, wanted)) {
        if (signal.aborted) break;
        try {
          stored += await results.store(
            await reporting.report(batch.map(({ entity }) => entity)),
            {
              asked: new Map(
                batch.map(each => [
                  stringifyEntityRef(each.entity),
                  each.gates,
                ]),
              ),
              by,
            },
          );
        } catch (error) {
          failures.push(toError(error).message);
        }
      }
    } catch (error) {
      failures.push(toError(error).message);
    }
    if (stored) logger.info(`New results by ${by}: ${stored}`);
    if (failures.length && !signal.aborted) {
      logger.warn(
        `Some results by ${by} stay as they were. Questions that failed: ${failures.length}, the first with: ${failures[0]}`,
      );
    }
  }

  /** Those of the gates whose results are reported. */
  private findReported(gateIds: string[], by: string): Set<string> {
    const { gates } = this.options;
    return new Set(
      gateIds.filter(id => {
        const gate = gates.set.find(id);
        if (gate?.reported) return true;
        this.sayOnce(
          gate
            ? `Results of '${id}' by ${by} are left out: set reported for the gate in the configuration`
            : `Results of '${id}' by ${by} are left out: there is no such gate`,
        );
        return false;
      }),
    );
  }

  /** Entities to which any of the gates applies, some at a time. */
  private async *listEntities(
    reporter: GateReporter,
    gateIds: ReadonlySet<string>,
  ): AsyncIterable<AskedEntity[]> {
    if (!gateIds.size) return;
    const { auth, access, gates } = this.options;
    const stream = access.streamEntities(
      {},
      await auth.getOwnServiceCredentials(),
    );
    let batch: AskedEntity[] = [];
    for await (const entities of stream) {
      for (const entity of entities) {
        if (!isTracked(stringifyEntityRef(entity))) continue;
        const applied = gates.set
          .appliedTo(entity)
          .filter(({ id }) => gateIds.has(id));
        if (!applied.length || reporter.accepts?.(entity) === false) continue;
        batch.push({
          entity,
          gates: new Map(applied.map(gate => [gate.id, gate])),
        });
        if (batch.length === BATCH_SIZE) {
          yield batch;
          batch = [];
        }
      }
    }
    if (batch.length) yield batch;
  }

  private sayOnce(message: string): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    this.options.logger.warn(message);
  }
}
