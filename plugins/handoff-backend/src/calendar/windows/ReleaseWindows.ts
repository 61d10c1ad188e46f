import type { AuthService } from '@backstage/backend-plugin-api';
import type { EntityAccess } from '../../catalog';
import {
  isoOf,
  scheduleOf,
  type CalendarContext,
  type KnownPeriods,
} from '../periods';
import { expandSchedule } from '../recurrence';
import { describeFinding } from './describeFinding';
import { findScopesOf } from './findScopes';
import { PeriodCheck, type PeriodFinding } from './PeriodCheck';

const DAY = 86_400_000;
/** How far ahead the next window is looked for. */
const AHEAD = 62 * DAY;
/** What of a longer release is looked at. */
const MOST = 400 * DAY;

const HIDDEN = {
  freeze: 'It overlaps a freeze that you may not see',
  window: 'It is not inside of a deployment window that you may not see',
};

/** A freeze that a release overlaps, or a window that it is not inside of. */
export interface WindowViolation {
  kind: 'freeze' | 'window';
  /** This and what it says are missing where the caller may not see the period. */
  periodId?: string;
  title?: string;
  /** When the freeze is, or the next window. ISO 8601 in UTC. */
  start?: string;
  end?: string;
  /** The first entity that it is for; missing for everything. */
  entityRef?: string;
  /** A sentence in plain words. */
  message: string;
}

/** When and what of a release is to be deployed. */
export interface PlannedRelease {
  entityRefs: string[];
  /** ISO 8601 in UTC. */
  start: string;
  end: string;
  environment?: string;
}

/** Answers other domains whether a release fits deployment windows and freezes, whatever its reader may see. */
export class ReleaseWindows {
  static create(options: {
    auth: AuthService;
    access: EntityAccess;
    known: KnownPeriods;
  }): ReleaseWindows {
    return new ReleaseWindows(options);
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      access: EntityAccess;
      known: KnownPeriods;
    },
  ) {}

  /**
   * What keeps a release from being deployed when it is to be, freezes first; none where it fits. What is found does not
   * depend on who asks, what is told of it does.
   */
  async violations(
    release: PlannedRelease,
    context: CalendarContext,
  ): Promise<WindowViolation[]> {
    const { auth, access, known } = this.options;
    const rules = (await known.list()).filter(
      ({ kind }) => kind !== 'maintenance',
    );
    if (!rules.length) return [];
    const start = Date.parse(release.start);
    const end = Math.min(Date.parse(release.end), start + MOST);
    const credentials = await auth.getOwnServiceCredentials();
    const check = PeriodCheck.create({
      periods: rules.map(rule => ({
        rule,
        occurrences: expandSchedule(scheduleOf(rule), {
          from: start,
          to: end + AHEAD,
        }),
      })),
      scopes: await findScopesOf({
        access,
        entityRefs: rules.some(({ scopeRef }) => scopeRef)
          ? release.entityRefs
          : [],
        credentials,
      }),
    });
    return this.tell(check.findings({ ...release, start, end }), context);
  }

  private async tell(
    findings: PeriodFinding[],
    { credentials }: CalendarContext,
  ): Promise<WindowViolation[]> {
    const refs = findings.flatMap(({ rule, entityRef }) => [
      ...(rule.scopeRef ? [rule.scopeRef] : []),
      ...(entityRef ? [entityRef] : []),
    ]);
    const readable = new Set(
      await this.options.access.filterReadable([...new Set(refs)], credentials),
    );
    const mayRead = (ref: string | undefined) => !ref || readable.has(ref);
    return findings.flatMap(finding => {
      const { kind, rule, occurrence, entityRef } = finding;
      if (kind === 'maintenance') return [];
      if (!mayRead(rule.scopeRef) || !mayRead(entityRef)) {
        return [{ kind, message: HIDDEN[kind] }];
      }
      return [
        {
          kind,
          periodId: rule.id,
          title: rule.title,
          start: occurrence && isoOf(occurrence.start),
          end: occurrence && isoOf(occurrence.end),
          entityRef,
          message: describeFinding(finding),
        },
      ];
    });
  }
}
