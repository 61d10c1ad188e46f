import type { AuthService } from '@backstage/backend-plugin-api';
import type { ReleaseState } from 'backstage-plugin-handoff-common';
import type { EntityAccess } from '../../catalog';
import { unlessDenied } from '../../permissions';
import type { PlannedReleases } from '../../releases';
import { isoOf, type CalendarContext, type KnownPeriods } from '../periods';
import type { Period } from '../recurrence';
import { PeriodCheck } from '../windows';
import { CalendarEntities } from './CalendarEntities';
import { CalendarFilter } from './CalendarFilter';
import type { CalendarService } from './CalendarService';
import { conflictsOf } from './conflictsOf';
import { Expansions } from './Expansions';
import { describePeriod, warningsOf } from './describe';
import { timesOf, type TimedRelease } from './timesOf';
import { readSpan } from './readSpan';
import { mostAhead, reviewsOf } from './reviewsOf';

const MOST_RELEASES = 5_000;
/** How far around what is shown windows and freezes of releases are looked for. */
const AROUND = 62 * 86_400_000;

/** In which there is still something to be done about a conflict. */
const AHEAD: readonly ReleaseState[] = [
  'draft',
  'in-review',
  'accepted',
  'deploying',
];

interface Options {
  auth: AuthService;
  access: EntityAccess;
  known: KnownPeriods;
  plannedReleases: PlannedReleases;
  /** How many working days before the window the readiness review should be done. */
  reviewDays: number;
}

export class DefaultCalendarService implements CalendarService {
  static create(options: Options): DefaultCalendarService {
    return new DefaultCalendarService(options);
  }

  private readonly expansions = new Expansions();

  private constructor(private readonly options: Options) {}

  get: CalendarService['get'] = async (wanted, context) => {
    const { access, known, reviewDays } = this.options;
    const period = readSpan(wanted);
    const owners = await access.resolveOwners(
      wanted.owners,
      context.credentials,
    );
    const [found, rules] = await Promise.all([
      this.listReleases(period, context),
      known.listReadable(context),
    ]);
    const all = found.slice(0, MOST_RELEASES);
    const entities = await CalendarEntities.load(
      this.options,
      [
        ...all.flatMap(({ release }) => release.entityRefs),
        ...(wanted.entityRefs ?? []),
        ...(wanted.systems ?? []),
      ],
      context,
    );
    const filter = CalendarFilter.create({ ...wanted, owners }, entities);
    const chosen = all.filter(({ release }) => filter.hasRelease(release));
    const chosenIds = new Set(chosen.map(({ release }) => release.id));
    const around = {
      from: period.from - AROUND,
      to: period.to + AROUND,
    };
    const periods = rules.map(rule => ({
      rule,
      occurrences: this.expansions.of(rule, around),
    }));
    const check = PeriodCheck.create({ periods, scopes: entities.scopes });
    return {
      releases: during(chosen, period).map(planned => ({
        ...planned.release,
        warnings: isAhead(planned) ? warningsOf(planned, check, around) : [],
      })),
      isTruncated: during(found.slice(MOST_RELEASES), period).length > 0,
      periods: periods
        .filter(({ rule }) => filter.hasPeriod(rule))
        .map(each => describePeriod(each, period))
        .filter(({ occurrences }) => occurrences.length),
      conflicts: conflictsOf(
        during(all, period)
          .filter(isAhead)
          .map(({ release, start, end }) => ({
            ...release,
            start,
            end,
            owners: entities.peopleOf(release),
          })),
        ref => entities.dependenciesOf(ref),
      ).filter(({ releases }) => releases.some(({ id }) => chosenIds.has(id))),
      reviews: reviewsOf(
        chosen.map(({ release }) => release),
        { workingDays: reviewDays, period },
      ),
    };
  };

  /**
   * Those that the caller may read, none where they may read none. With those of later windows, whose reviews may fall into the
   * time, and one more than are looked at.
   */
  private async listReleases(
    { from, to }: Period,
    context: CalendarContext,
  ): Promise<TimedRelease[]> {
    const { plannedReleases, reviewDays } = this.options;
    const found = await unlessDenied(
      plannedReleases.list(
        {
          from: isoOf(from),
          to: isoOf(to + mostAhead(reviewDays)),
          limit: MOST_RELEASES + 1,
        },
        context,
      ),
      [],
    );
    return found.map(release => ({ release, ...timesOf(release) }));
  }
}

function isAhead({ release }: TimedRelease): boolean {
  return AHEAD.includes(release.state);
}

function during(
  releases: TimedRelease[],
  { from, to }: Period,
): TimedRelease[] {
  return releases.filter(({ start, end }) => start < to && end > from);
}
