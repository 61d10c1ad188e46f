import { randomUUID } from 'node:crypto';
import { InputError } from '@backstage/errors';
import type { NewRelease, ReleasePlan } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import { callerOf } from '../http';
import { readTask } from './changeTasks';
import { readPlan, type PlannedValues } from './readPlan';
import type { ReleaseFactsFinder } from './ReleaseFactsFinder';
import type { ReleaseParties } from './ReleaseParties';
import type { ReleasesContext } from './ReleasesService';
import type { ReleaseTemplates } from './ReleaseTemplates';
import type { ReleaseVisibility } from './ReleaseVisibility';
import type { StoredRelease } from './StoredRelease';

interface Options {
  access: EntityAccess;
  facts: ReleaseFactsFinder;
  parties: ReleaseParties;
  visibility: ReleaseVisibility;
  templates: ReleaseTemplates;
  clock: () => DateTime<true>;
}

/** Makes releases of plans: whatever a plan names has to be there, for those who name it. */
export class ReleasePlanner {
  static create(options: Options): ReleasePlanner {
    return new ReleasePlanner(options);
  }

  private constructor(private readonly options: Options) {}

  /** @throws InputError that names the field which cannot be used */
  async draft(
    wanted: NewRelease,
    context: ReleasesContext,
  ): Promise<StoredRelease> {
    const {
      tasks = [],
      draft: _isDraft,
      requestId: _requestId,
      ...plan
    } = wanted;
    const by = callerOf(context.credentials);
    const at = this.options.clock().toUTC().toISO();
    const values = await this.readValues(plan, undefined, context);
    if (tasks.some(({ dependsOn }) => dependsOn?.length)) {
      throw new InputError(
        'tasks.dependsOn: tasks get their ids with the release; say afterwards which come first',
      );
    }
    const read = await Promise.all(tasks.map(task => readTask(task)));
    await this.options.parties.assertKnown(
      read.flatMap(({ owner }) =>
        owner ? { field: 'tasks.owner', ref: owner } : [],
      ),
      undefined,
      context,
    );
    return this.options.templates.apply({
      ...values,
      id: randomUUID(),
      state: 'draft',
      isUnapproved: false,
      isExpedited: false,
      criteria: [],
      exceptions: [],
      rehearsals: [],
      deployments: [],
      runs: [],
      tasks: read,
      signOffs: [],
      decisions: [],
      transitions: [],
      createdAt: at,
      createdBy: by,
      updatedAt: at,
      updatedBy: by,
      writes: 1,
    });
  }

  /**
   * Puts another plan in the place of the one that a release has. What the caller may not see of it stays.
   *
   * @throws InputError that names the field which cannot be used
   */
  async replan(
    release: StoredRelease,
    plan: ReleasePlan,
    context: ReleasesContext,
  ): Promise<StoredRelease> {
    return this.options.templates.apply({
      ...release,
      ...(await this.readValues(plan, release, context)),
    });
  }

  private async readValues(
    plan: ReleasePlan,
    previous: StoredRelease | undefined,
    context: ReleasesContext,
  ): Promise<PlannedValues & Pick<StoredRelease, 'derivedRisk'>> {
    const read = await readPlan(plan);
    await this.options.parties.assertKnown(
      read.roles.flatMap(({ role, parties }) =>
        parties.map(ref => ({ field: `roles.${role}`, ref })),
      ),
      previous,
      context,
    );
    const changeIds = await this.readChanges(read, previous, context);
    return {
      ...read,
      entityRefs: await this.readEntities(read, previous, context),
      changeIds,
      derivedRisk: await this.options.facts.findRisk(changeIds),
    };
  }

  private async readEntities(
    { entityRefs }: PlannedValues,
    previous: StoredRelease | undefined,
    context: ReleasesContext,
  ): Promise<string[]> {
    const { access, visibility } = this.options;
    const before = previous?.entityRefs ?? [];
    const added = entityRefs.filter(ref => !before.includes(ref));
    const known = await access.filterKnown(added, context.credentials);
    const unknown = added.find(ref => !known.includes(ref));
    if (unknown) {
      throw new InputError(
        `entityRefs: the catalog has no ${unknown}, or you may not read it`,
      );
    }
    const seen = previous ? await visibility.entityRefs(previous, context) : [];
    return withHidden(entityRefs, before, seen);
  }

  private async readChanges(
    { changeIds }: PlannedValues,
    previous: StoredRelease | undefined,
    context: ReleasesContext,
  ): Promise<string[]> {
    const before = previous?.changeIds ?? [];
    const found = await this.options.visibility.changes(
      [...new Set([...changeIds, ...before])],
      context,
    );
    const seen = found.map(({ id }) => id);
    const unknown = changeIds.find(
      id => !seen.includes(id) && !before.includes(id),
    );
    if (unknown) {
      throw new InputError(
        `changeIds: there is no change ${unknown}, or you may not read it`,
      );
    }
    return withHidden(changeIds, before, seen);
  }
}

/** What is wanted, and what was there that the caller does not see and so cannot have taken out. */
function withHidden(
  wanted: string[],
  before: string[],
  seen: string[],
): string[] {
  const hidden = before.filter(each => !seen.includes(each));
  return [...new Set([...wanted, ...hidden])];
}
