import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { Release } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import { useKeptDraft } from '../../components/drafts/useKeptDraft';
import { errorStatus } from '../../components/errorStatus';
import { newRequestId } from '../../components/newRequestId';
import { useMessages } from '../../translation';
import { broughtBy } from './broughtBy';
import { toNewTasks } from './draftTasks';
import {
  emptyPlan,
  planDraftOptions,
  planFields,
  savedPlan,
  toPlan,
} from './planDraft';
import { planProblems } from './planProblems';
import styles from './Toast.module.css';

const TOAST_MILLISECONDS = 5_000;

/** For what is more than a few words. */
const READ_MILLISECONDS = 9_000;

/** Stands for the release that is not there yet. */
const NEW = 'new';

/** Everything that happens to a plan while it is being written, but for how it looks. */
export function useReleaseEditor(options: {
  userRef: string;
  /** The one to change; none for a new one. */
  release?: Release;
  /** What a new one is of. */
  entityRefs: string[];
  /** Called when it is saved. */
  onSaved: (release: Release) => void;
}) {
  const { userRef, release, onSaved } = options;
  const { releases } = useApi(handoffApiRef);
  const toast = useApi(toastApiRef);
  const { t } = useMessages<'releaseEditor'>();
  const [start] = useState(() =>
    release
      ? savedPlan(release)
      : { plan: emptyPlan(options.entityRefs), etag: NEW },
  );
  const editing = useKeptDraft(
    `handoff.release-draft ${userRef} ${release?.id ?? NEW}`,
    start,
    planDraftOptions,
  );
  const { draft, saved } = editing;
  // The same for every attempt, so that one that arrived after all is not kept twice.
  const [requestId] = useState(newRequestId);
  const [isSaving, setSaving] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [error, setError] = useState<Error>();
  const problems = planProblems(draft);

  const attempt = async (): Promise<Release | undefined> => {
    const plan = toPlan(draft);
    if (!release) {
      const tasks = toNewTasks(draft.tasks);
      return releases.create({
        ...plan,
        ...(tasks.length > 0 && { tasks }),
        draft: true,
        requestId,
      });
    }
    try {
      return await releases.update(release.id, plan, { etag: saved.etag });
    } catch (cause) {
      if (errorStatus(cause as Error) !== 412) throw cause;
    }
    const current = savedPlan(await releases.get(release.id));
    editing.meet(current);
    // Somebody has signed or done a task: nothing of what is written here has to be looked at.
    const isSamePlan = planFields.every(field =>
      planDraftOptions.isSame(current.plan, saved.plan, field),
    );
    return isSamePlan
      ? releases.update(release.id, plan, { etag: current.etag })
      : undefined;
  };

  /** What is asked of the release now that was not before, in sentences. */
  const describeBrought = (written: Release): string => {
    const { tasks, criteria, roles } = broughtBy(written, release);
    return [
      tasks && t('releaseEditor.brought.tasks', { count: tasks }),
      criteria && t('releaseEditor.brought.criteria', { count: criteria }),
      roles.length &&
        t('releaseEditor.brought.roles', { roles: roles.join(', ') }),
    ]
      .filter(Boolean)
      .join(' ');
  };

  const save = async () => {
    if (isSaving) return;
    setTried(true);
    setError(undefined);
    if (problems.length) return;
    setSaving(true);
    try {
      const written = await attempt();
      if (written) {
        editing.forget();
        const brought = describeBrought(written);
        toast.post({
          title: t(release ? 'releaseEditor.saved' : 'releaseEditor.created'),
          description: brought ? (
            <span className={styles.toastText}>{brought}</span>
          ) : undefined,
          status: 'success',
          timeout: brought ? READ_MILLISECONDS : TOAST_MILLISECONDS,
        });
        onSaved(written);
      }
    } catch (cause) {
      setError(cause as Error);
    } finally {
      setSaving(false);
    }
  };

  return {
    ...editing,
    isSaving,
    error,
    /** Fields that keep it from being saved, once somebody has tried. */
    problems: wasTried ? problems : [],
    save,
  };
}
