import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { Alert, Suspect, Suspects } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { AlertsService } from '../alerts';
import type { EntityAccess } from '../catalog';
import { storedTime } from '../database';
import type { DependencyFinder, TimelineEntity } from '../timeline';
import type { SuspectSelection } from './ChangesService';
import type { RequiredFields } from './notes';
import type { ChangeRecord, ChangesStore } from './store';
import {
  rankSuspects,
  type AlertContext,
  type RankedSuspect,
} from './suspects';
import { toChange } from './toChange';
import { toSuspectChange } from './toSuspectChange';

/** As far back as causes are looked for; the ranking takes from it what counts. */
const LOOK_BACK = { days: 14 };

interface Context {
  credentials: BackstageCredentials;
}

/** What is asked about. */
type Where = Omit<AlertContext, 'entities'> & { entityRefs: string[] };

interface Options {
  store: ChangesStore;
  access: EntityAccess;
  alerts: AlertsService;
  dependencies: DependencyFinder;
  required: RequiredFields;
  /** Labels of alerts that say where they were raised, the likeliest first. */
  environmentLabels: string[];
  clock: () => DateTime<true>;
}

/** Finds what changed before something happened, among what the caller may read. */
export class SuspectFinder {
  static create(options: Options): SuspectFinder {
    return new SuspectFinder(options);
  }

  private constructor(private readonly options: Options) {}

  /**
   * @throws InputError when it is not said what to look at
   * @throws NotFoundError for an alert or an entity that the caller may not read
   */
  async find(selection: SuspectSelection, context: Context): Promise<Suspects> {
    const { store, required } = this.options;
    const where = await this.findWhere(selection, context);
    const entities = await this.findEntities(where, selection.depth, context);
    const changes = await store.listBefore({
      entityRefs: entities.map(({ entityRef }) => entityRef),
      from: where.startedAt.minus(LOOK_BACK).toUTC().toISO(),
      to: where.startedAt.toUTC().toISO(),
    });
    const ranking = rankSuspects(
      changes.map(change => toSuspectChange(change, required)),
      { ...where, entities },
    );
    const byId = new Map(changes.map(change => [change.id, change]));
    const readable = new Set(entities.map(({ entityRef }) => entityRef));
    const tell = (ranked: RankedSuspect) =>
      this.toSuspects(ranked, byId, readable);
    return {
      suspects: ranking.suspects.flatMap(tell),
      notDeployed: ranking.notDeployed.flatMap(tell),
      window: {
        from: ranking.window.from.toUTC().toISO(),
        to: where.startedAt.toUTC().toISO(),
        isWidened: ranking.window.isWidened,
      },
      environment: where.environment,
    };
  }

  private async findWhere(
    { alertId, entityRefs = [], at, environment }: SuspectSelection,
    context: Context,
  ): Promise<Where> {
    const alert = alertId
      ? await this.options.alerts.get(alertId, context)
      : undefined;
    if (!alert && !entityRefs.length) {
      throw new InputError(
        'entityRef: name the entities that it is about, or an alert in alertId',
      );
    }
    return {
      // Those of an alert may have left the catalog.
      entityRefs: entityRefs.length
        ? entityRefs
        : await this.options.access.filterKnown(
            alert?.entityRefs ?? [],
            context.credentials,
          ),
      startedAt: storedTime(at ?? alert?.startsAt) ?? this.options.clock(),
      environment: environment ?? (alert && this.environmentOf(alert)),
      isMoment: !alert,
      words: alert ? wordsOf(alert) : [],
    };
  }

  private environmentOf({ labels }: Alert): string | undefined {
    const name = this.options.environmentLabels.find(each => labels[each]);
    return name === undefined ? undefined : labels[name];
  }

  /** The nearest place of each, where several of the entities lead to it. */
  private async findEntities(
    { entityRefs }: Where,
    depth: number,
    { credentials }: Context,
  ): Promise<TimelineEntity[]> {
    const { dependencies } = this.options;
    const found = await Promise.all(
      entityRefs.map(ref => dependencies.find(ref, depth, credentials)),
    );
    const nearest = new Map<string, TimelineEntity>();
    for (const entity of found.flat()) {
      const known = nearest.get(entity.entityRef);
      if (!known || entity.hops < known.hops) {
        nearest.set(entity.entityRef, entity);
      }
    }
    return [...nearest.values()];
  }

  private toSuspects(
    ranked: RankedSuspect,
    byId: ReadonlyMap<string, ChangeRecord>,
    readable: ReadonlySet<string>,
  ): Suspect[] {
    const present = (id: string | undefined) => {
      const change = byId.get(id ?? '');
      return (
        change &&
        toChange(change, {
          isReadable: ref => readable.has(ref),
          required: this.options.required,
        })
      );
    };
    const change = present(ranked.id);
    if (!change) return [];
    const { score, reasons, entityRef, hops, via, at, deploymentId } = ranked;
    return [
      {
        change,
        score,
        reasons: [...reasons],
        entityRef,
        hops,
        via,
        at: at.toUTC().toISO(),
        deployment: present(deploymentId),
      },
    ];
  }
}

function wordsOf({ alertname, annotations, labels }: Alert): string[] {
  return [
    alertname,
    ...['summary', 'description'].flatMap(name => annotations[name] ?? []),
    ...Object.values(labels),
  ];
}
