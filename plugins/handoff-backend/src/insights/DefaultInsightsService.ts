import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  InsightFigureId,
  Insights,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { InsightsConfig } from './config';
import type { FactName, Facts } from './facts';
import type { FactsLoader } from './FactsLoader';
import { figures, type Figure } from './figures';
import type { HelpfulDocumentsFinder } from './HelpfulDocumentsFinder';
import type {
  InsightsContext,
  InsightsSelection,
  InsightsService,
} from './InsightsService';
import type { LoadFinder } from './LoadFinder';
import { byNewest, pageOf } from './pageOf';
import { readPeriod } from './readPeriod';
import type { RowTitles } from './RowTitles';
import { summarize, type Period, type Sample } from './rules';
import type { ScopeFinder } from './ScopeFinder';
import { figuresToCsv, rowsToCsv } from './toCsv';

interface Options {
  scopes: ScopeFinder;
  facts: FactsLoader;
  titles: RowTitles;
  helpfulDocuments: HelpfulDocumentsFinder;
  loads: LoadFinder;
  config: InsightsConfig;
  clock: () => DateTime<true>;
}

export class DefaultInsightsService implements InsightsService {
  static create(options: Options): DefaultInsightsService {
    return new DefaultInsightsService(options);
  }

  private constructor(private readonly options: Options) {}

  get: InsightsService['get'] = async (selection, context) => {
    const { period, now, facts } = await this.load(figures, selection, context);
    return {
      since: new Date(period.since).toISOString(),
      until: new Date(period.until).toISOString(),
      bucket: period.bucket,
      timeZone: period.timeZone,
      computedAt: now.toUTC().toISO(),
      figures: figures.flatMap(figure =>
        hasAll(facts, figure.needs) ? this.toFigure(figure, facts, period) : [],
      ),
      withheld: figures
        .filter(({ needs }) => !hasAll(facts, needs))
        .map(({ id }) => id),
    };
  };

  export: InsightsService['export'] = async (selection, context) =>
    figuresToCsv(await this.get(selection, context));

  listRows: InsightsService['listRows'] = async (
    id,
    selection,
    page,
    context,
  ) => {
    const samples = await this.listSamples(id, selection, context);
    const { items, ...rest } = pageOf(samples, page, sample => sample);
    return {
      ...rest,
      items: await this.options.titles.toRows(items, context),
    };
  };

  exportRows: InsightsService['exportRows'] = async (id, selection, context) =>
    rowsToCsv(
      await this.options.titles.toRows(
        await this.listSamples(id, selection, context),
        context,
      ),
    );

  listDocuments: InsightsService['listDocuments'] = (selection, context) =>
    this.options.helpfulDocuments.find(selection, context);

  getLoad: InsightsService['getLoad'] = (selection, context) =>
    this.options.loads.find(selection, context);

  /** The newest first. */
  private async listSamples(
    id: InsightFigureId,
    selection: InsightsSelection,
    context: InsightsContext,
  ): Promise<Sample[]> {
    const figure = figures.find(each => each.id === id);
    if (!figure) throw new NotFoundError(`There is no figure ${id}`);
    const { period, facts } = await this.load([figure], selection, context);
    if (!hasAll(facts, figure.needs)) {
      throw new NotAllowedError(
        `You may not read what the figure ${id} rests on`,
      );
    }
    return figure.sample(facts, period, this.options.config).sort(byNewest);
  }

  private async load(
    wanted: readonly Figure[],
    selection: InsightsSelection,
    context: InsightsContext,
  ) {
    const { scopes, facts, clock } = this.options;
    const now = clock();
    const period = readPeriod(selection, now);
    const entityRefs = await scopes.find(selection, context);
    const names = new Set(wanted.flatMap(({ needs }) => needs));
    return {
      period,
      now,
      facts: await facts.load(names, { entityRefs, period, now, context }),
    };
  }

  private toFigure(
    figure: Figure,
    facts: Facts,
    period: Period,
  ): Insights['figures'][number] {
    const { config } = this.options;
    const { id, unit, isNow = false } = figure;
    const samples = figure.sample(facts, period, config);
    const { series, ...whole } = summarize(unit, samples, period);
    return {
      id,
      definition: figure.define(config),
      unit,
      isNow,
      ...whole,
      series: (isNow ? [] : series).map(point => ({
        ...point,
        start: new Date(point.start).toISOString(),
        end: new Date(point.end).toISOString(),
      })),
    };
  }
}

/** Whether a figure has all that it rests on. */
function hasAll(
  facts: Partial<Facts>,
  names: readonly FactName[],
): facts is Facts {
  return names.every(name => facts[name] !== undefined);
}
