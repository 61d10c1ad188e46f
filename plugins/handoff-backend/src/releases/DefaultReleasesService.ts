import { randomUUID } from 'node:crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { Release } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import {
  callerOf,
  PreconditionFailedError,
  PreconditionRequiredError,
} from '../http';
import {
  addTask,
  assertPlannable,
  changeTask,
  deleteTask,
  readTask,
  readTaskChange,
} from './changeTasks';
import { decide, readDecision } from './decide';
import { readText } from './readTexts';
import type { ReleaseFactsFinder } from './ReleaseFactsFinder';
import type { ReleaseParties } from './ReleaseParties';
import type { ReleasePlanner } from './ReleasePlanner';
import type { ReleasesContext, ReleasesService } from './ReleasesService';
import type { ReleaseVisibility } from './ReleaseVisibility';
import {
  advanceRelease,
  moveRelease,
  requiredRolesOf,
  signRelease,
  withdrawSignOff,
  type ReleaseFacts,
  type ReleasePolicy,
} from './rules';
import type { SkippedSignOffs } from './SkippedSignOffs';
import type { ReleasesStore } from './store';
import type { StoredRelease } from './StoredRelease';
import { etagOf, toRelease, toSummary } from './toRelease';

interface Options {
  store: ReleasesStore;
  access: EntityAccess;
  visibility: ReleaseVisibility;
  planner: ReleasePlanner;
  facts: ReleaseFactsFinder;
  parties: ReleaseParties;
  skippedSignOffs: SkippedSignOffs;
  policy: ReleasePolicy;
  clock: () => DateTime<true>;
}

/** Others may change a release between reading and writing it, but not for ever. */
const MAX_ATTEMPTS = 5;

/**
 * The rules of releases. Who may see them, and who may sign for a role, is decided here, whatever the permission policy
 * says.
 */
export class DefaultReleasesService implements ReleasesService {
  static create(options: Options): DefaultReleasesService {
    return new DefaultReleasesService(options);
  }

  private constructor(private readonly options: Options) {}

  list: ReleasesService['list'] = async (selection, page, context) => {
    const { store, visibility } = this.options;
    const query = await visibility.narrow(selection, context);
    const { items, totalItems, nextCursor } = await store.list(query, page);
    const entityRefs = [...new Set(items.flatMap(item => item.entityRefs))];
    const visible = new Set(
      await visibility.entityRefs({ entityRefs }, context),
    );
    return {
      items: items.map(item => toSummary(item, visible)),
      totalItems,
      pageInfo: { nextCursor },
    };
  };

  get: ReleasesService['get'] = async (id, context) =>
    this.present(await this.options.visibility.load(id, context), context);

  create: ReleasesService['create'] = async (wanted, context) => {
    const { store, planner, facts, policy } = this.options;
    const { requestId, draft: isDraft } = wanted;
    const by = callerOf(context.credentials);
    const first = requestId && (await store.findRequest(by, requestId));
    if (first) return this.get(first, context);
    const draft = await planner.draft(wanted, context);
    const movesByItself = !isDraft && !requiredRolesOf(draft, policy).length;
    const release = movesByItself
      ? enterReview(by, await facts.find(draft, context))
      : draft;
    return this.get(await store.add(release, requestId), context);
  };

  update: ReleasesService['update'] = async (id, plan, when, context) => {
    const { store, visibility, planner, facts } = this.options;
    const before = await visibility.load(id, context);
    if (!when) {
      throw new PreconditionRequiredError(
        'If-Match: say which state of the release is to be changed, with the etag of what you have read',
      );
    }
    if (when !== 'any' && !when.includes(etagOf(before))) {
      throw changedError(before);
    }
    assertPlannable(before);
    const planned = await planner.replan(before, plan, context);
    const by = callerOf(context.credentials);
    const after = advanceRelease(by, await facts.find(planned, context));
    if (!(await store.replace(before, this.signed(after, context)))) {
      throw changedError(await visibility.load(id, context));
    }
    return this.get(id, context);
  };

  move: ReleasesService['move'] = async (id, wanted, context) => {
    const { facts, skippedSignOffs } = this.options;
    const by = callerOf(context.credentials);
    const reason = await readText(wanted.reason);
    const { to, expedite: isExpedited } = wanted;
    let moved: ReleaseFacts | undefined;
    const release = await this.change(id, context, async before => {
      // What the notes of the changes say may be another risk by now.
      const derivedRisk = await facts.findRisk(before.changeIds);
      moved = await facts.find({ ...before, derivedRisk }, context);
      return moveRelease({ to, by, reason, isExpedited }, moved);
    });
    if (isExpedited && moved) await skippedSignOffs.follow(moved);
    return release;
  };

  addTask: ReleasesService['addTask'] = async (id, wanted, context) => {
    const task = await readTask(wanted);
    return this.change(id, context, async release => {
      await this.assertOwner(task.owner, release, context);
      return addTask(release, task);
    });
  };

  updateTask: ReleasesService['updateTask'] = async (
    id,
    taskId,
    wanted,
    context,
  ) => {
    const change = await readTaskChange(wanted);
    return this.change(id, context, async release => {
      await this.assertOwner(change.owner, release, context);
      return changeTask(release, taskId, change, this.stamp(context));
    });
  };

  deleteTask: ReleasesService['deleteTask'] = async (id, taskId, context) =>
    this.change(id, context, async release => deleteTask(release, taskId));

  sign: ReleasesService['sign'] = async (id, wanted, context) => {
    const { access, policy } = this.options;
    const { role, state } = wanted;
    const reason = await readText(wanted.reason);
    return this.change(id, context, async release => {
      // Who is in the role is found out at this moment, not when the release was read.
      const ownershipRefs = await access.ownershipRefs(context.credentials);
      return signRelease(
        release,
        { id: randomUUID(), role, state, reason },
        { ...this.stamp(context), ownershipRefs, policy },
      );
    });
  };

  withdrawSignOff: ReleasesService['withdrawSignOff'] = async (
    id,
    signOffId,
    context,
  ) =>
    this.change(id, context, async release => {
      const signOff = release.signOffs.find(each => each.id === signOffId);
      if (!signOff) {
        throw new NotFoundError(`Release ${id} has no sign-off ${signOffId}`);
      }
      return withdrawSignOff(release, signOff, this.stamp(context));
    });

  addDecision: ReleasesService['addDecision'] = async (id, wanted, context) => {
    const decision = await readDecision(wanted, this.stamp(context));
    return this.change(id, context, async release => decide(release, decision));
  };

  /** Changes whatever the release has become meanwhile, and lets it go on where it does so by itself. */
  private async change(
    id: string,
    context: ReleasesContext,
    change: (release: StoredRelease) => Promise<StoredRelease>,
  ): Promise<Release> {
    const { store, visibility, facts } = this.options;
    const by = callerOf(context.credentials);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const before = await visibility.load(id, context);
      const changed = await change(before);
      const after =
        changed.state === 'in-review'
          ? advanceRelease(by, await facts.find(changed, context))
          : changed;
      if (await store.replace(before, this.signed(after, context))) {
        return this.get(id, context);
      }
    }
    throw new ConflictError(
      `Release ${id} is being changed by others: try again`,
    );
  }

  private async present(
    release: StoredRelease,
    context: ReleasesContext,
  ): Promise<Release> {
    const { visibility, facts } = this.options;
    const [found, entityRefs, changes] = await Promise.all([
      facts.find(release, context),
      visibility.entityRefs(release, context),
      visibility.changes(release.changeIds, context),
    ]);
    return toRelease(found, { entityRefs, changes });
  }

  private async assertOwner(
    owner: string | undefined,
    release: StoredRelease,
    context: ReleasesContext,
  ): Promise<void> {
    if (!owner) return;
    const named = [{ field: 'owner', ref: owner }];
    await this.options.parties.assertKnown(named, release, context);
  }

  /** With who has changed it, and when. */
  private signed(
    release: StoredRelease,
    context: ReleasesContext,
  ): StoredRelease {
    const { by, at } = this.stamp(context);
    return { ...release, updatedBy: by, updatedAt: at };
  }

  private stamp({ credentials }: ReleasesContext): { by: string; at: string } {
    const at = this.options.clock().toUTC().toISO();
    return { by: callerOf(credentials), at };
  }
}

/** Takes a draft as far as it goes by itself: not at all, when it could not be reviewed. */
function enterReview(by: string, facts: ReleaseFacts): StoredRelease {
  try {
    const release = moveRelease({ to: 'in-review', by }, facts);
    return advanceRelease(by, { ...facts, release });
  } catch (error) {
    if (error instanceof ConflictError) return facts.release;
    throw error;
  }
}

function changedError(release: StoredRelease): PreconditionFailedError {
  const { updatedBy, updatedAt } = release;
  return new PreconditionFailedError(
    `The release has changed since you read it: ${updatedBy} changed it at ${updatedAt}. Read it, and write again with its etag`,
    etagOf(release),
  );
}
