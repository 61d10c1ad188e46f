import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  InsightFigureId,
  Insights,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { decodeCursor, encodeCursor } from '../database';
import type { InsightsConfig } from './config';
import type { FactName, Facts } from './facts';
import type { FactsLoader } from './FactsLoader';
import { figures, type Figure } from './figures';
import type {
  InsightsContext,
  InsightsSelection,
  InsightsService,
} from './InsightsService';
import { readPeriod } from './readPeriod';
import type { RowTitles } from './RowTitles';
import { summarize, type Period, type Sample } from './rules';
import type { ScopeFinder } from './ScopeFinder';
import { figuresToCsv, rowsToCsv } from './toCsv';

interface Options {
  scopes: ScopeFinder;
  facts: FactsLoader;
  titles: RowTitles;
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
    { limit, cursor },
    context,
  ) => {
    const samples = await this.listSamples(id, selection, context);
    const rest = cursor ? after(samples, cursor) : samples;
    const items = rest.slice(0, limit);
    const last = items.at(-1);
    return {
      items: await this.options.titles.toRows(items, context),
      totalItems: samples.length,
      pageInfo: {
        nextCursor:
          last && rest.length > limit
            ? encodeCursor([last.at, last.key])
            : undefined,
      },
    };
  };

  exportRows: InsightsService['exportRows'] = async (id, selection, context) =>
    rowsToCsv(
      await this.options.titles.toRows(
        await this.listSamples(id, selection, context),
        context,
      ),
    );

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
    return figure
      .sample(facts, period, this.options.config)
      .sort((a, b) => b.at - a.at || compare(a.key, b.key));
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

/** Events may have come and gone since the page before: it goes on where that one would have ended. */
function after(samples: readonly Sample[], cursor: string): Sample[] {
  const [at, key] = decodeCursor(cursor);
  if (typeof at !== 'number') {
    throw new InputError('cursor: not one that this list gave out');
  }
  return samples.filter(
    sample =>
      sample.at < at || (sample.at === at && compare(sample.key, key) > 0),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
