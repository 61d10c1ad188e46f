import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import { callerOf } from '../http';
import {
  addTask,
  assertPlannable,
  changeTask,
  deleteTask,
  readTask,
  readTaskChange,
} from './changeTasks';
import { decide, readDecision } from './decide';
import { readCriterion, readException } from './readRequests';
import { readNeededText, readText } from './readTexts';
import type { ReleaseEditor } from './ReleaseEditor';
import type { ReleaseFactsFinder } from './ReleaseFactsFinder';
import type { ReleaseParties } from './ReleaseParties';
import type { ReleasePartsService } from './ReleasePartsService';
import type { ReleasesContext } from './ReleasesService';
import {
  addCriterion,
  changeCriterion,
  decideException,
  requestException,
  signRelease,
  withdrawSignOff,
  type ReleasePolicy,
} from './rules';
import type { StoredRelease } from './StoredRelease';

interface Options {
  editor: ReleaseEditor;
  access: EntityAccess;
  facts: ReleaseFactsFinder;
  parties: ReleaseParties;
  policy: ReleasePolicy;
  clock: () => DateTime<true>;
}

/** Who may sign for a role, and grant exceptions, is decided here, whatever the permission policy says. */
export class DefaultReleasePartsService implements ReleasePartsService {
  static create(options: Options): DefaultReleasePartsService {
    return new DefaultReleasePartsService(options);
  }

  private constructor(private readonly options: Options) {}

  addTask: ReleasePartsService['addTask'] = async (id, wanted, context) => {
    const task = await readTask(wanted);
    return this.options.editor.change(id, context, async release => {
      await this.assertOwner(task.owner, release, context);
      return addTask(release, task);
    });
  };

  updateTask: ReleasePartsService['updateTask'] = async (
    id,
    taskId,
    wanted,
    context,
  ) => {
    const change = await readTaskChange(wanted);
    return this.options.editor.change(id, context, async release => {
      await this.assertOwner(change.owner, release, context);
      return changeTask(
        release,
        taskId,
        change,
        this.options.editor.stamp(context),
      );
    });
  };

  deleteTask: ReleasePartsService['deleteTask'] = async (id, taskId, context) =>
    this.options.editor.change(id, context, async release =>
      deleteTask(release, taskId),
    );

  sign: ReleasePartsService['sign'] = async (id, wanted, context) => {
    const { access, facts } = this.options;
    const { role, state } = wanted;
    const reason = await readText(wanted.reason);
    return this.options.editor.change(id, context, async release => {
      // Who is in the role is found out at this moment, not when the release was read.
      const ownershipRefs = await access.ownershipRefs(context.credentials);
      return signRelease(
        await facts.find(release, context),
        { id: randomUUID(), role, state, reason },
        { ...this.options.editor.stamp(context), ownershipRefs },
      );
    });
  };

  withdrawSignOff: ReleasePartsService['withdrawSignOff'] = async (
    id,
    signOffId,
    context,
  ) =>
    this.options.editor.change(id, context, async release => {
      const signOff = release.signOffs.find(each => each.id === signOffId);
      if (!signOff) {
        throw new NotFoundError(`Release ${id} has no sign-off ${signOffId}`);
      }
      return withdrawSignOff(
        release,
        signOff,
        this.options.editor.stamp(context),
      );
    });

  addCriterion: ReleasePartsService['addCriterion'] = async (
    id,
    wanted,
    context,
  ) => {
    const criterion = await readCriterion(
      wanted,
      this.options.editor.stamp(context),
    );
    return this.options.editor.change(id, context, async release => {
      assertPlannable(release);
      this.options.facts.assertGateKnown(criterion);
      return addCriterion(release, criterion);
    });
  };

  changeCriterion: ReleasePartsService['changeCriterion'] = async (
    id,
    criterionId,
    { isRemoved, reason },
    context,
  ) => {
    const change = {
      ...this.options.editor.stamp(context),
      isRemoved,
      reason: await readNeededText('reason', reason),
    };
    return this.options.editor.change(id, context, async release => {
      assertPlannable(release);
      return changeCriterion(release, criterionId, change, {
        templates: this.options.policy.templates,
        createId: randomUUID,
      });
    });
  };

  requestException: ReleasePartsService['requestException'] = async (
    id,
    wanted,
    context,
  ) => {
    const exception = await readException(wanted);
    const by = callerOf(context.credentials);
    return this.options.editor.change(id, context, async release =>
      requestException(release, exception, { by, now: this.options.clock() }),
    );
  };

  decideException: ReleasePartsService['decideException'] = async (
    id,
    exceptionId,
    { state, reason },
    context,
  ) => {
    const { access, policy, clock } = this.options;
    const decision = { state, reason: await readText(reason) };
    return this.options.editor.change(id, context, async release =>
      decideException(release, exceptionId, decision, {
        by: callerOf(context.credentials),
        ownershipRefs: await access.ownershipRefs(context.credentials),
        policy,
        now: clock(),
      }),
    );
  };

  addDecision: ReleasePartsService['addDecision'] = async (
    id,
    wanted,
    context,
  ) => {
    const decision = await readDecision(
      wanted,
      this.options.editor.stamp(context),
    );
    return this.options.editor.change(id, context, async release =>
      decide(release, decision),
    );
  };

  private async assertOwner(
    owner: string | undefined,
    release: StoredRelease,
    context: ReleasesContext,
  ): Promise<void> {
    if (!owner) return;
    const named = [{ field: 'owner', ref: owner }];
    await this.options.parties.assertKnown(named, release, context);
  }
}
