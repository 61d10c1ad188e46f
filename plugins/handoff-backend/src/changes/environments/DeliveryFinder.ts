import type {
  BroughtChanges,
  DeployedTo,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { arrivalsIn, environmentKey, names } from '../suspects';
import { toReference } from '../toChange';
import { codeSince } from './codeSince';
import { orderEnvironments } from './comparison';
import { readHistory } from './readHistory';
import { toPlaced, type DeploymentsStore, type PlacedChange } from './store';

/** Of a change that is about more entities, as many are looked at. */
const MAX_ENTITIES = 20;
const MAX_CODE = 1_000;
/** Of each environment after a change was merged; one of them has brought it. */
const MAX_FIRST_DEPLOYMENTS = 20;
const MAX_TOLD = 100;

/** Tells what deployments brought, and where code is, by the rule of the suspects: `followDeployments`. */
export class DeliveryFinder {
  static create(options: {
    store: DeploymentsStore;
    order: string[];
    clock: () => DateTime<true>;
  }): DeliveryFinder {
    return new DeliveryFinder(options);
  }

  private constructor(
    private readonly options: {
      store: DeploymentsStore;
      order: string[];
      clock: () => DateTime<true>;
    },
  ) {}

  /**
   * What a deployment brought to its environment that the one before it did not have there. Of the first one of an entity that
   * is known there, only what it names.
   *
   * @param readable - the entities of it that the caller may read
   * @returns undefined for what is no successful deployment to an environment
   */
  async findBrought(
    deployment: PlacedChange,
    readable: string[],
  ): Promise<BroughtChanges | undefined> {
    const { kind, state, environment, id, at } = deployment;
    const wasDeployed =
      kind === 'deployment' && ['deployed', 'reverted'].includes(state);
    if (!wasDeployed || environment === undefined) return undefined;
    const { store, clock } = this.options;
    const entityRefs = readable.slice(0, MAX_ENTITIES);
    const history = await readHistory(store, { entityRefs, until: at });
    const deployments = history.deployments;
    const before = deployments.filter(
      each =>
        each.environment !== undefined &&
        environmentKey(each.environment) === environmentKey(environment) &&
        (each.at < at || (each.at === at && each.id < id)),
    );
    const [previous] = before;
    const code = await store.listCode({
      entityRefs,
      since: codeSince(before.at(-1)?.at ?? at, clock()),
      until: at,
      limit: MAX_CODE,
    });
    const known = new Map(
      [deployment, ...deployments, ...code].map(each => [each.id, each]),
    );
    const { arrivals, absences } = arrivalsIn(
      [...known.values()].map(toPlaced),
      {
        entities: entityRefs.map(entityRef => ({ entityRef, hops: 0 })),
        environment,
        startedAt: DateTime.fromISO(at, { zone: 'utc' }) as DateTime<true>,
        words: [],
      },
    );
    const isTold = (entityRef: string) =>
      before.some(each => each.entityRefs.includes(entityRef));
    const brought = arrivals
      .filter(
        ({ change, deployment: by, entity }) =>
          by?.id === id && (isTold(entity.entityRef) || names(by, change)),
      )
      .map(({ change }) => change.id);
    const takenBack = absences
      .filter(({ takenBackBy }) => takenBackBy?.id === id)
      .map(({ change }) => change.id);
    // The newest first, each once, as the store has it.
    const pick = (ids: string[]) => {
      const wanted = new Set(ids);
      return code.filter(each => wanted.has(each.id));
    };
    const [broughtCode, takenBackCode] = [pick(brought), pick(takenBack)];
    return {
      count: broughtCode.length,
      changes: broughtCode.slice(0, MAX_TOLD).map(toReference),
      takenBackCount: takenBackCode.length,
      takenBack: takenBackCode.slice(0, MAX_TOLD).map(toReference),
      previous: previous && toReference(previous),
    };
  }

  /**
   * In which environments code is now, and since when.
   *
   * @param readable - the entities of it that the caller may read
   * @returns undefined for what is no merged code
   */
  async findDeployed(
    change: PlacedChange,
    readable: string[],
  ): Promise<DeployedTo[] | undefined> {
    const isCode = ['pull-request', 'commit'].includes(change.kind);
    if (!isCode || change.mergedAt === undefined) return undefined;
    const { store, order, clock } = this.options;
    const entityRefs = readable.slice(0, MAX_ENTITIES);
    const { environments, deployments } = await readHistory(store, {
      entityRefs,
    });
    if (!deployments.length) return [];
    const first = await store.listDeployments({
      entityRefs,
      environments: environments.flatMap(each => each.names),
      since: change.mergedAt,
      limit: MAX_FIRST_DEPLOYMENTS,
    });
    const steps = [...first, ...deployments];
    const code = await store.findCode(
      entityRefs,
      steps.flatMap(({ commit }) => commit ?? []),
    );
    const known = new Map(
      [...steps, ...code, change].map(each => [each.id, each]),
    );
    const { arrivals } = arrivalsIn([...known.values()].map(toPlaced), {
      entities: entityRefs.map(entityRef => ({ entityRef, hops: 0 })),
      startedAt: clock(),
      words: [],
    });
    const deployed = arrivals.flatMap(
      ({ change: { id }, entity, at, ...by }) => {
        const deployment = known.get(by.deployment?.id ?? '');
        if (id !== change.id || !deployment?.environment) return [];
        return {
          environment: deployment.environment,
          version: deployment.version,
          entityRef: entity.entityRef,
          at: at.toUTC().toISO(),
          deployment: toReference(deployment),
        };
      },
    );
    return orderEnvironments(deployed, order, ({ environment }) => environment);
  }
}
