import { randomUUID } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  NewRun,
  ReleaseRehearsalChange,
} from 'backstage-plugin-handoff-common';
import type { DocumentsService } from '../documents';
import type { RunsService } from '../runs';
import { assertUnchanged } from './assertUnchanged';
import { readNeededText, readText } from './readTexts';
import type { ReleaseDeliveryService } from './ReleaseDeliveryService';
import type { ReleaseEditor } from './ReleaseEditor';
import type { ReleaseFactsFinder } from './ReleaseFactsFinder';
import type { ReleasesContext } from './ReleasesService';
import type { ReleaseTimelineFinder } from './ReleaseTimelineFinder';
import type { ReleaseVisibility } from './ReleaseVisibility';
import type { ReleaseWatcher } from './ReleaseWatcher';
import {
  findRehearsal,
  moveRelease,
  reviewRelease,
  startRehearsal,
  updateRehearsal,
} from './rules';
import type { StoredRelease, StoredReleaseRun } from './StoredRelease';

interface Options {
  documents: DocumentsService;
  editor: ReleaseEditor;
  facts: ReleaseFactsFinder;
  runs: RunsService;
  timelines: ReleaseTimelineFinder;
  visibility: ReleaseVisibility;
  watcher: ReleaseWatcher;
}

export class DefaultReleaseDeliveryService implements ReleaseDeliveryService {
  static create(options: Options): DefaultReleaseDeliveryService {
    return new DefaultReleaseDeliveryService(options);
  }

  private constructor(private readonly options: Options) {}

  runTask: ReleaseDeliveryService['runTask'] = async (
    id,
    taskId,
    { rehearsalId, requestId },
    context,
  ) => {
    const release = await this.options.visibility.load(id, context);
    const documentId = findRunnable(release, taskId, rehearsalId);
    const rehearsal = rehearsalId
      ? findRehearsal(release, rehearsalId)
      : undefined;
    if (rehearsal?.endedAt) {
      throw new ConflictError(
        `The dry run has ended at ${rehearsal.endedAt}: start another`,
      );
    }
    return this.run(
      release,
      {
        documentId,
        requestId,
        trigger: rehearsal ? 'drill' : 'release',
        environment: rehearsal?.environment ?? release.environment,
      },
      { purpose: rehearsal ? 'rehearsal' : 'task', taskId, rehearsalId },
      context,
    );
  };

  rollBack: ReleaseDeliveryService['rollBack'] = async (
    id,
    { documentId, requestId, ...wanted },
    context,
  ) => {
    const { visibility, facts, editor } = this.options;
    const reason = await readNeededText('reason', wanted.reason);
    const { by } = editor.stamp(context);
    const begin = async (current: StoredRelease) =>
      current.state === 'rolling-back'
        ? current
        : moveRelease(
            { to: 'rolling-back', by, reason },
            await facts.find(current, context),
          );
    const release = await visibility.load(id, context);
    // Nothing is started for a release that cannot be undone.
    await begin(release);
    return this.run(
      release,
      {
        documentId,
        requestId,
        trigger: 'release',
        environment: release.environment,
      },
      { purpose: 'rollback' },
      context,
      begin,
    );
  };

  watch: ReleaseDeliveryService['watch'] = async (id, context) => {
    const { visibility, watcher } = this.options;
    return watcher.find(await visibility.load(id, context), context);
  };

  startRehearsal: ReleaseDeliveryService['startRehearsal'] = async (
    id,
    { environment },
    context,
  ) => {
    const { editor } = this.options;
    const wanted = { ...editor.stamp(context), id: randomUUID(), environment };
    return editor.change(id, context, release =>
      startRehearsal(release, wanted),
    );
  };

  updateRehearsal: ReleaseDeliveryService['updateRehearsal'] = async (
    id,
    rehearsalId,
    wanted,
    context,
  ) => {
    const { editor } = this.options;
    const change = await readRehearsalChange(wanted);
    return editor.change(id, context, release =>
      updateRehearsal(release, rehearsalId, change, editor.stamp(context)),
    );
  };

  review: ReleaseDeliveryService['review'] = async (
    id,
    wanted,
    when,
    context,
  ) => {
    const { editor, visibility } = this.options;
    const review = {
      success: wanted.success,
      successNote: await readText(wanted.successNote),
      wentWell: await readText(wanted.wentWell),
      wentBadly: await readText(wanted.wentBadly),
      answers: await Promise.all(
        (wanted.answers ?? []).map(async ({ criterionId, answer }) => ({
          criterionId,
          answer: await readNeededText('answers.answer', answer),
        })),
      ),
      ...editor.stamp(context),
    };
    const before = await visibility.load(id, context);
    assertUnchanged(before, when);
    return editor.change(id, context, release => {
      assertUnchanged(release, when);
      return reviewRelease(release, review);
    });
  };

  listTimeline: ReleaseDeliveryService['listTimeline'] = async (
    id,
    context,
  ) => {
    const { visibility, timelines } = this.options;
    return timelines.find(await visibility.load(id, context), context);
  };

  /** Starts a run, and keeps it with the release. */
  private async run(
    release: StoredRelease,
    wanted: NewRun,
    kept: Pick<StoredReleaseRun, 'purpose' | 'taskId' | 'rehearsalId'>,
    context: ReleasesContext,
    begin: (release: StoredRelease) => Promise<StoredRelease> = async current =>
      current,
  ) {
    const { editor, runs } = this.options;
    const { documentId } = wanted;
    await this.assertOwn(release, documentId, context);
    const {
      run: { id: runId },
    } = await runs.start({ ...wanted, another: true }, context);
    return editor.change(release.id, context, async current => {
      const begun = await begin(current);
      // The same request again has started no second one.
      if (begun.runs.some(each => each.runId === runId)) return begun;
      const run: StoredReleaseRun = { ...kept, runId, documentId };
      return { ...begun, runs: [...begun.runs, run] };
    });
  }

  private async assertOwn(
    { entityRefs }: StoredRelease,
    documentId: string,
    context: ReleasesContext,
  ): Promise<void> {
    const [document] = await this.options.documents.find(
      { ids: [documentId] },
      context,
    );
    if (document && entityRefs.includes(document.entityRef)) return;
    throw new InputError(
      `documentId: there is no document ${documentId} of an entity of the release, or you may not read it`,
    );
  }
}

function findRunnable(
  { state, tasks }: StoredRelease,
  taskId: string,
  rehearsalId: string | undefined,
): string {
  const task = tasks.find(({ id }) => id === taskId);
  if (!task) throw new NotFoundError(`The release has no task ${taskId}`);
  if (!task.documentId) {
    throw new InputError(
      `The task '${task.title}' names no document that could be run`,
    );
  }
  const isOver = ['cancelled', 'reviewed', 'rolled-back'].includes(state);
  if (isOver || (task.doneAt && !rehearsalId)) {
    throw new ConflictError(
      isOver
        ? `The release is ${state}`
        : `The task was done by ${task.doneBy} at ${task.doneAt}`,
    );
  }
  return task.documentId;
}

/** What is not said stays left out, so that it is not taken for empty. */
async function readRehearsalChange(
  wanted: ReleaseRehearsalChange,
): Promise<ReleaseRehearsalChange> {
  const { differences, tasks } = wanted;
  return {
    ...wanted,
    ...(differences !== undefined && {
      differences: (await readText(differences)) ?? '',
    }),
    tasks:
      tasks &&
      (await Promise.all(
        tasks.map(async task => ({
          ...task,
          ...(task.note !== undefined && { note: await readText(task.note) }),
        })),
      )),
  };
}
