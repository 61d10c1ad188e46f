import type { ReleaseState } from 'backstage-plugin-handoff-common';
import type { PlannedRelease } from '../../releases';
import type { PeriodRule } from '../periods';
import type { CalendarEntities } from './CalendarEntities';

/** What of the calendar is wanted; all of a kind where nothing is said of it. */
interface Wanted {
  entityRefs?: string[];
  /** Full refs of Users and Groups. */
  owners?: string[];
  systems?: string[];
  states?: readonly ReleaseState[];
}

/** Chooses what of the calendar is wanted. */
export class CalendarFilter {
  static create(wanted: Wanted, entities: CalendarEntities): CalendarFilter {
    return new CalendarFilter(wanted, entities);
  }

  private constructor(
    private readonly wanted: Wanted,
    private readonly entities: CalendarEntities,
  ) {}

  hasRelease(release: PlannedRelease): boolean {
    const { entityRefs, owners, systems, states } = this.wanted;
    const { entities } = this;
    return (
      (!states || states.includes(release.state)) &&
      isAmong(entityRefs, () => release.entityRefs) &&
      isAmong(systems, () => entities.scopesOf(release.entityRefs)) &&
      isAmong(owners, () => entities.peopleOf(release))
    );
  }

  /** Whether a period is for one of the entities or systems that are wanted. */
  hasPeriod({ scopeRef }: PeriodRule): boolean {
    const { entityRefs, systems } = this.wanted;
    if (!scopeRef || !(entityRefs ?? systems)) return true;
    const refs = [...(entityRefs ?? []), ...(systems ?? [])];
    return this.entities.scopesOf(refs).includes(scopeRef);
  }
}

function isAmong(wanted: string[] | undefined, has: () => string[]): boolean {
  return !wanted || has().some(ref => wanted.includes(ref));
}
