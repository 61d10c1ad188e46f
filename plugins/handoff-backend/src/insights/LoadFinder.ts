import { NotAllowedError } from '@backstage/errors';
import type { LoadAhead } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { HeldPeriod, HeldPeriods } from '../calendar';
import { unlessDenied } from '../permissions';
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
  heldPeriods: HeldPeriods;
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
    const { scopes, facts, heldPeriods, clock } = this.options;
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
    const periods = await unlessDenied<HeldPeriod[] | undefined>(
      heldPeriods.list(
        {
          entityRefs: releaseLoads.flatMap(each => each.entityRefs),
          period: { from: period.since, to: period.until },
        },
        context,
      ),
      undefined,
    );
    const teams = loadAhead(releaseLoads, weeks, periods ?? []);
    const held = new Set(
      teams.flatMap(team =>
        team.weeks.flatMap(week => week.periods.map(({ id }) => id)),
      ),
    );
    return {
      computedAt: now.toUTC().toISO(),
      timeZone,
      weeks: weeks.map(week => ({
        start: new Date(week.start).toISOString(),
        end: new Date(week.end).toISOString(),
      })),
      periods: periods
        ?.filter(({ id }) => held.has(id))
        .map(({ id, kind, title, scopeRef }) => ({
          id,
          kind,
          title,
          scopeRef,
        })),
      teams,
    };
  }
}
