import type { NoteTexts } from '../changes';
import { callerOf } from '../http';
import { assertUnchanged, changedError } from './assertUnchanged';
import { assertPlannable } from './changeTasks';
import { draftTexts } from './draftTexts';
import { readText } from './readTexts';
import type { ReleaseEditor } from './ReleaseEditor';
import type { ReleaseFactsFinder } from './ReleaseFactsFinder';
import type { ReleasePlanner } from './ReleasePlanner';
import type { ReleasesService } from './ReleasesService';
import type { ReleaseTemplates } from './ReleaseTemplates';
import type { ReleaseVisibility } from './ReleaseVisibility';
import {
  advanceRelease,
  enterReview,
  moveRelease,
  requiredRolesOf,
  type ReleaseFacts,
  type ReleasePolicy,
} from './rules';
import type { SkippedSignOffs } from './SkippedSignOffs';
import type { ReleasesStore } from './store';
import { toSummary } from './toRelease';

interface Options {
  store: ReleasesStore;
  editor: ReleaseEditor;
  visibility: ReleaseVisibility;
  planner: ReleasePlanner;
  templates: ReleaseTemplates;
  facts: ReleaseFactsFinder;
  skippedSignOffs: SkippedSignOffs;
  noteTexts: NoteTexts;
  policy: ReleasePolicy;
}

/** The rules of releases. Who may see them is decided here, whatever the permission policy says. */
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
    this.options.editor.show(id, context);

  create: ReleasesService['create'] = async (wanted, context) => {
    const { store, editor, planner, facts, policy } = this.options;
    const { requestId, draft: isDraft } = wanted;
    const by = callerOf(context.credentials);
    const first = requestId && (await store.findRequest(by, requestId));
    if (first) return this.get(first, context);
    const draft = await planner.draft(wanted, context);
    const movesByItself = !isDraft && !requiredRolesOf(draft, policy).length;
    const release = movesByItself
      ? enterReview(by, await facts.find(draft, context))
      : draft;
    const id = await store.add(release, requestId);
    if (id === release.id) editor.announce(release, by);
    return this.get(id, context);
  };

  update: ReleasesService['update'] = async (id, plan, when, context) => {
    const { editor, visibility, planner, facts } = this.options;
    const before = await visibility.load(id, context);
    assertUnchanged(before, when);
    assertPlannable(before);
    const planned = await planner.replan(before, plan, context);
    const by = callerOf(context.credentials);
    const after = advanceRelease(by, await facts.find(planned, context));
    if (!(await editor.replace(before, after, context))) {
      throw changedError(await visibility.load(id, context));
    }
    return this.get(id, context);
  };

  move: ReleasesService['move'] = async (id, wanted, context) => {
    const { editor, facts, templates, skippedSignOffs } = this.options;
    const by = callerOf(context.credentials);
    const reason = await readText(wanted.reason);
    const { to, expedite: isExpedited } = wanted;
    let moved: ReleaseFacts | undefined;
    const release = await editor.change(id, context, async before => {
      // What the notes of the changes say may be another risk by now.
      const derivedRisk = await facts.findRisk(before.changeIds);
      const current = { ...before, derivedRisk };
      moved = await facts.find(
        // So that it also asks for more, before others agree.
        to === 'in-review' ? await templates.apply(current) : current,
        context,
      );
      return moveRelease({ to, by, reason, isExpedited }, moved);
    });
    if (isExpedited && moved) await skippedSignOffs.follow(moved);
    return release;
  };

  draftTexts: ReleasesService['draftTexts'] = async (id, context) => {
    const { visibility, noteTexts } = this.options;
    const release = await visibility.load(id, context);
    const changes = await visibility.changes(release.changeIds, context);
    const notes = await noteTexts.read(changes.map(change => change.id));
    return draftTexts(
      release,
      changes.map(change => ({ change, fields: notes.get(change.id) ?? {} })),
    );
  };
}
