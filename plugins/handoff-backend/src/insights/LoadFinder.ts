import { NotAllowedError } from '@backstage/errors';
import type { LoadAhead } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { FactsLoader } from './FactsLoader';
import type { InsightsContext, InsightsSelection } from './InsightsService';
import { readPeriod } from './readPeriod';
import { bucketsOf, loadAhead } from './rules';
import type { ScopeFinder } from './ScopeFinder';

/** So far ahead plans are worth something. */
const WEEKS = 8;

interface Options {
  scopes: ScopeFinder;
  facts: FactsLoader;
  clock: () => DateTime<true>;
}

/** Finds what open releases ask of their teams in the next weeks. */
export class LoadFinder {
  static create(options: Options): LoadFinder {
    return new LoadFinder(options);
  }

  private constructor(private readonly options: Options) {}

  /** @throws NotAllowedError for a caller who may read no releases */
  async find(
    selection: InsightsSelection,
    context: InsightsContext,
  ): Promise<LoadAhead> {
    const { scopes, facts, clock } = this.options;
    const now = clock();
    // Of what is ahead no past is asked for; its zone is checked all the same.
    const { timeZone } = readPeriod({ timeZone: selection.timeZone }, now);
    const end = now.setZone(timeZone).startOf('week').plus({ weeks: WEEKS });
    const period = {
      since: now.toMillis(),
      until: end.toMillis(),
      bucket: 'week' as const,
      timeZone,
    };
    const entityRefs = await scopes.find(selection, context);
    const { releaseLoads } = await facts.load(new Set(['releaseLoads']), {
      entityRefs,
      period,
      now,
      context,
    });
    if (!releaseLoads) throw new NotAllowedError('You may not read releases');
    const weeks = bucketsOf(period);
    return {
      computedAt: now.toUTC().toISO(),
      timeZone,
      weeks: weeks.map(week => ({
        start: new Date(week.start).toISOString(),
        end: new Date(week.end).toISOString(),
      })),
      teams: loadAhead(releaseLoads, weeks),
    };
  }
}
