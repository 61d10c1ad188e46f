import type {
  AuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  handoffCalendarReadPermission,
  type CalendarPeriodKind,
} from 'backstage-plugin-handoff-common';
import type { EntityAccess } from '../../catalog';
import { assertAllowed } from '../../permissions';
import {
  scheduleOf,
  type CalendarContext,
  type KnownPeriods,
} from '../periods';
import { expandSchedule, type Occurrence, type Period } from '../recurrence';
import { findScopesOf } from './findScopes';

/** A window, freeze or maintenance period, and what it holds for. */
export interface HeldPeriod {
  id: string;
  kind: CalendarPeriodKind;
  title: string;
  /** The System or Domain that it is for; none for everything. */
  scopeRef?: string;
  /** Deployments to these alone; to all where it is empty. */
  environments: string[];
  /** Those of the entities that were asked for and that it is for. */
  entityRefs: ReadonlySet<string>;
  /** When it is, in their order; at least one. */
  occurrences: Occurrence[];
}

interface Options {
  auth: AuthService;
  access: EntityAccess;
  permissions: PermissionsService;
  known: KnownPeriods;
}

/** Answers other domains which periods hold for entities, as far as the caller may see them. */
export class HeldPeriods {
  static create(options: Options): HeldPeriods {
    return new HeldPeriods(options);
  }

  private constructor(private readonly options: Options) {}

  /**
   * Those that have a time in the period and hold for at least one of the entities. Those of the configuration come first.
   *
   * @param wanted - `entityRefs`: full refs of what the caller may read
   * @throws NotAllowedError for callers who may not read the calendar
   */
  async list(
    wanted: { entityRefs: string[]; period: Period },
    context: CalendarContext,
  ): Promise<HeldPeriod[]> {
    const { auth, access, permissions, known } = this.options;
    await assertAllowed(permissions, handoffCalendarReadPermission, context);
    const entityRefs = [...new Set(wanted.entityRefs)];
    const rules = await known.listReadable(context);
    if (!rules.length || !entityRefs.length) return [];
    const scopes = await findScopesOf({
      access,
      entityRefs: rules.some(({ scopeRef }) => scopeRef) ? entityRefs : [],
      // Which periods hold does not depend on who looks.
      credentials: await auth.getOwnServiceCredentials(),
    });
    return rules.flatMap(rule => {
      const { id, kind, title, scopeRef, environments } = rule;
      const held = entityRefs.filter(
        ref => !scopeRef || scopes.get(ref)?.has(scopeRef),
      );
      if (!held.length) return [];
      const occurrences = expandSchedule(scheduleOf(rule), wanted.period);
      if (!occurrences.length) return [];
      return [
        {
          id,
          kind,
          title,
          scopeRef,
          environments,
          entityRefs: new Set(held),
          occurrences,
        },
      ];
    });
  }
}
