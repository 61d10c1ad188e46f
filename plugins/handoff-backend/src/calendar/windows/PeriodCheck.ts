import type { CalendarPeriodKind } from 'backstage-plugin-handoff-common';
import type { PeriodRule } from '../periods';
import { joinOccurrences, type Occurrence } from '../recurrence';
import type { EntityScopes } from './findScopes';

/** A period with its times, in their order. */
export interface ExpandedPeriod {
  rule: PeriodRule;
  occurrences: Occurrence[];
}

/** What of a release decides whether it fits the periods. Times in milliseconds since 1970. */
export interface PlannedTime {
  start: number;
  end: number;
  entityRefs: string[];
  /** Of a release that names none, it may be any. */
  environment?: string;
}

/** The windows of an entity. */
interface OwnWindows {
  /** Which they are. */
  key: string;
  own: ExpandedPeriod[];
  /** Their times, those that overlap or touch as one. */
  joined: Occurrence[];
}

/** Where a release does not fit a period. */
export interface PeriodFinding {
  kind: CalendarPeriodKind;
  rule: PeriodRule;
  /** The first entity that the period is for; none where it is for everything. */
  entityRef?: string;
  /** What the release overlaps; of windows, the first that is not over when it begins. */
  occurrence?: Occurrence;
}

/**
 * Which periods releases do not fit: freezes and maintenance that they overlap, and windows that they are not inside of.
 *
 * @remarks
 *
 * Where an entity has windows, a release of it has to be inside of them as a whole. They count together, whatever they are
 * for: one that begins where another ends makes a longer one. Ends are not part of a time: what begins when a freeze ends does
 * not overlap it.
 */
export class PeriodCheck {
  private readonly joinedOf = new Map<string, Occurrence[]>();
  private readonly windowsOf = new Map<string, OwnWindows>();
  private readonly periodsOf = new Map<string, ExpandedPeriod[]>();

  static create(options: {
    periods: ExpandedPeriod[];
    scopes: EntityScopes;
  }): PeriodCheck {
    return new PeriodCheck(options);
  }

  private constructor(
    private readonly options: {
      periods: ExpandedPeriod[];
      scopes: EntityScopes;
    },
  ) {}

  /** Freezes come first, then windows, then maintenance. */
  findings(planned: PlannedTime): PeriodFinding[] {
    return [
      ...this.overlaps(planned, 'freeze'),
      ...this.outside(planned),
      ...this.overlaps(planned, 'maintenance'),
    ];
  }

  private overlaps(
    planned: PlannedTime,
    kind: 'freeze' | 'maintenance',
  ): PeriodFinding[] {
    const periods = this.periodsFor(kind, planned.environment);
    return periods.flatMap(({ rule, occurrences }) => {
      const occurrence = firstEndingAfter(occurrences, planned.start);
      if (!occurrence || occurrence.start >= planned.end) return [];
      const entityRef = planned.entityRefs.find(ref => this.covers(rule, ref));
      if (!entityRef) return [];
      return [
        {
          kind,
          rule,
          entityRef: rule.scopeRef && entityRef,
          occurrence,
        },
      ];
    });
  }

  private outside(planned: PlannedTime): PeriodFinding[] {
    const seen = new Set<string>();
    return planned.entityRefs.flatMap(entityRef => {
      const { key, own, joined } = this.ownWindows(
        entityRef,
        planned.environment,
      );
      if (!own.length || seen.has(key)) return [];
      seen.add(key);
      const around = firstEndingAfter(joined, planned.start);
      if (
        around &&
        around.start <= planned.start &&
        planned.end <= around.end
      ) {
        return [];
      }
      return [
        {
          kind: 'window',
          entityRef: own.every(({ rule }) => !rule.scopeRef)
            ? undefined
            : entityRef,
          ...nextOf(own, planned.start),
        },
      ];
    });
  }

  private ownWindows(
    entityRef: string,
    environment: string | undefined,
  ): OwnWindows {
    const name = `${entityRef}\n${environment ?? ''}`;
    const known = this.windowsOf.get(name);
    if (known) return known;
    const own = this.periodsFor('window', environment).filter(({ rule }) =>
      this.covers(rule, entityRef),
    );
    const found = { key: keyOf(own), own, joined: this.join(own) };
    this.windowsOf.set(name, found);
    return found;
  }

  /** Most entities have the same windows as others, and all of them those for everything. */
  private join(windows: ExpandedPeriod[]): Occurrence[] {
    const key = keyOf(windows);
    const known = this.joinedOf.get(key);
    if (known) return known;
    const common = windows.filter(({ rule }) => !rule.scopeRef);
    const scoped = windows.filter(({ rule }) => rule.scopeRef);
    const times =
      scoped.length && common.length
        ? [this.join(common), this.join(scoped)]
        : windows.map(({ occurrences }) => occurrences);
    const joined = joinOccurrences(times.flat());
    this.joinedOf.set(key, joined);
    return joined;
  }

  private periodsFor(
    kind: CalendarPeriodKind,
    environment: string | undefined,
  ): ExpandedPeriod[] {
    const name = `${kind}\n${environment ?? ''}`;
    const periods =
      this.periodsOf.get(name) ??
      this.options.periods.filter(
        ({ rule }) => rule.kind === kind && isForEnvironment(rule, environment),
      );
    this.periodsOf.set(name, periods);
    return periods;
  }

  private covers({ scopeRef }: PeriodRule, entityRef: string): boolean {
    if (!scopeRef) return true;
    return this.options.scopes.get(entityRef)?.has(scopeRef) ?? false;
  }
}

function keyOf(periods: ExpandedPeriod[]): string {
  return periods.map(({ rule }) => rule.id).join('\n');
}

function isForEnvironment(
  { environments }: PeriodRule,
  environment: string | undefined,
): boolean {
  if (!environments.length || environment === undefined) return true;
  return environments.includes(environment);
}

/** The window whose next time begins first. */
function nextOf(
  windows: ExpandedPeriod[],
  after: number,
): Pick<PeriodFinding, 'rule' | 'occurrence'> {
  let next: Pick<PeriodFinding, 'rule' | 'occurrence'> = {
    rule: windows[0].rule,
  };
  for (const { rule, occurrences } of windows) {
    const occurrence = firstEndingAfter(occurrences, after);
    if (occurrence && occurrence.start < (next.occurrence?.start ?? Infinity)) {
      next = { rule, occurrence };
    }
  }
  return next;
}

/** Of times of one length, or such that do not overlap, those that begin later end later. */
function firstEndingAfter(
  occurrences: Occurrence[],
  instant: number,
): Occurrence | undefined {
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (occurrences[middle].end > instant) high = middle;
    else low = middle + 1;
  }
  return occurrences[low];
}
