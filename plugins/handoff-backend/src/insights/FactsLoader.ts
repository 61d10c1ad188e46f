import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  handoffChangeReadPermission,
  handoffReleaseReadPermission,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { AlertFirings, AlertsService } from '../alerts';
import type { EntityAccess } from '../catalog';
import type { Deliveries } from '../changes';
import { WHATEVER_BECAME_OF_IT, type DocumentsService } from '../documents';
import { assertAllowed, unlessDenied } from '../permissions';
import type { OverdueWaivers } from '../readiness';
import type { ReleaseLoads, ReleaseReviews } from '../releases';
import type { RunFacts } from '../runs';
import type { InsightsConfig } from './config';
import type { FactName, Facts } from './facts';
import type { IncidentFacts } from './figures';
import { IncidentFactsLoader } from './IncidentFactsLoader';
import type { JudgementsReader } from './incidents';
import type { InsightsContext } from './InsightsService';
import { ReadableFacts } from './ReadableFacts';
import type { Period } from './rules';

/** So long before a period, code may have been merged and deployed that belongs to what happens in it. */
const LEAD_MS = 90 * 86_400_000;

export interface FactsLoaderOptions {
  access: EntityAccess;
  permissions: PermissionsService;
  alerts: AlertsService;
  alertFirings: AlertFirings;
  deliveries: Deliveries;
  judgementsReader: JudgementsReader;
  documents: DocumentsService;
  runFacts: RunFacts;
  releaseReviews: ReleaseReviews;
  releaseLoads: ReleaseLoads;
  overdueWaivers: OverdueWaivers;
  config: InsightsConfig;
}

interface Wanted {
  entityRefs?: string[];
  period: Period;
  now: DateTime<true>;
  context: InsightsContext;
}

/** Reads what figures rest on. */
export class FactsLoader {
  static create(options: FactsLoaderOptions): FactsLoader {
    return new FactsLoader(options);
  }

  private readonly readable: ReadableFacts;
  private readonly signs: IncidentFactsLoader;

  private constructor(private readonly options: FactsLoaderOptions) {
    this.readable = ReadableFacts.create(options);
    this.signs = IncidentFactsLoader.create(options);
  }

  /**
   * What is asked for, as far as the caller may see it.
   *
   * @param wanted - `entityRefs`: full refs of entities that the caller may read, all where left out
   * @returns without what the permission policy denies
   */
  async load(
    names: ReadonlySet<FactName>,
    wanted: Wanted,
  ): Promise<Partial<Facts>> {
    const read = <TName extends FactName>(
      name: TName,
      load: () => Promise<Facts[TName]>,
    ) =>
      names.has(name)
        ? unlessDenied<Facts[TName] | undefined>(load(), undefined)
        : undefined;
    // The rest of what is read is of those that these name.
    const [
      signs,
      deployments,
      code,
      runs,
      releaseReviews,
      releaseLoads,
      documents,
      overdueWaivers,
    ] = await Promise.all([
      names.has('firings')
        ? unlessDenied<Partial<IncidentFacts>>(this.readSigns(wanted), {})
        : {},
      read('deployments', () => this.readDeployments(wanted)),
      read('code', () => this.readCode(wanted)),
      read('runs', () => this.readRuns(wanted)),
      read('releaseReviews', () => this.readReleaseReviews(wanted)),
      read('releaseLoads', () => this.readReleaseLoads(wanted)),
      read('documents', () => this.readDocuments(wanted)),
      read('overdueWaivers', () => this.readOverdueWaivers(wanted)),
    ]);
    const found = {
      ...signs,
      deployments,
      code,
      runs,
      releaseReviews,
      releaseLoads,
      documents,
      overdueWaivers,
    };
    const known = wanted.entityRefs
      ? found
      : await this.readable.filter(found, wanted.context);
    const [alertStarts, runbooks] = await Promise.all([
      read('alertStarts', () => this.readStarts(known, wanted)),
      read('runbooks', () => this.readRunbooks(known, wanted)),
    ]);
    return { ...known, alertStarts, runbooks };
  }

  private readSigns({ entityRefs, period, now, context }: Wanted) {
    const { since } = period;
    return this.signs.load({ entityRefs, since, now }, context);
  }

  private async readDeployments(wanted: Wanted) {
    await this.assertMay(handoffChangeReadPermission, wanted);
    return this.options.deliveries.listDeployments(
      // One that is long past may be rolled back now.
      this.toDeliveryQuery(wanted, wanted.now),
    );
  }

  private async readCode(wanted: Wanted) {
    await this.assertMay(handoffChangeReadPermission, wanted);
    return this.options.deliveries.listCode(
      this.toDeliveryQuery(wanted, toTime(wanted.period.until)),
    );
  }

  private toDeliveryQuery(
    { entityRefs, period }: Wanted,
    until: DateTime<true>,
  ) {
    return {
      entityRefs,
      since: toTime(period.since - LEAD_MS),
      until,
      environments: this.options.config.productionEnvironments,
    };
  }

  private readRuns({ entityRefs, period, context }: Wanted) {
    const [since, until] = [toTime(period.since), toTime(period.until)];
    return this.options.runFacts.list({ entityRefs, since, until }, context);
  }

  private async readReleaseReviews(wanted: Wanted) {
    await this.assertMay(handoffReleaseReadPermission, wanted);
    const { entityRefs, period } = wanted;
    return this.options.releaseReviews.list({
      entityRefs,
      since: toTime(period.since),
      until: toTime(period.until),
    });
  }

  private async readReleaseLoads(wanted: Wanted) {
    await this.assertMay(handoffReleaseReadPermission, wanted);
    return this.options.releaseLoads.list(wanted);
  }

  private readDocuments({ entityRefs, context }: Wanted) {
    return this.options.documents.find({ entityRefs }, context);
  }

  private readOverdueWaivers({ entityRefs, now, context }: Wanted) {
    return this.options.overdueWaivers.list({ entityRefs, now }, context);
  }

  private async readStarts({ runs = [] }: Partial<Facts>, { context }: Wanted) {
    const ids = [...new Set(runs.flatMap(({ alertIds }) => alertIds))];
    const alerts = await this.options.alerts.find({ ids }, context);
    return new Map(
      alerts.map(({ id, startsAt }) => [id, Date.parse(startsAt)]),
    );
  }

  private async readRunbooks(
    { firings = [] }: Partial<Facts>,
    { context }: Wanted,
  ) {
    const ids = new Set(firings.flatMap(each => each.documentId ?? []));
    const documents = await this.options.documents.find(
      { ids: [...ids], include: WHATEVER_BECAME_OF_IT },
      context,
    );
    return new Set(documents.map(({ id }) => id));
  }

  private assertMay(
    permission: Parameters<typeof assertAllowed>[1],
    { context }: Wanted,
  ): Promise<void> {
    return assertAllowed(this.options.permissions, permission, context);
  }
}

function toTime(millis: number): DateTime<true> {
  return DateTime.fromMillis(millis, { zone: 'utc' }) as DateTime<true>;
}
