import { Select } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseRehearsal } from 'backstage-plugin-handoff-common';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../../api';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';

type Task = ReleaseRehearsal['tasks'][number];

const STATES: ReadonlyArray<Task['state']> = [
  'open',
  'done',
  'failed',
  'skipped',
];

/** What became of a task in a dry run. */
export function RehearsedTask(props: {
  rehearsalId: string;
  task: Task;
  mayChange: boolean;
}) {
  const { rehearsalId, task, mayChange } = props;
  const { taskId, title, state, note } = task;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [{ error }, settle] = useAsyncFn(
    (to: Task['state']) =>
      act(
        releases.updateRehearsal(release.id, rehearsalId, {
          tasks: [{ taskId, state: to, note }],
        }),
      ),
    [act, releases, release.id, rehearsalId, taskId, note],
  );
  return (
    <li className={styles.task}>
      <div className={styles.taskHead}>
        <span className={styles.tick}>{title}</span>
        {mayChange ? (
          <Select
            className={styles.rehearsed}
            aria-label={t('releasePage.rehearsals.stateOf', { title })}
            selectedKey={state}
            onSelectionChange={key => settle(key as Task['state'])}
            options={STATES.map(value => ({
              value,
              label: t(`releasePage.rehearsals.state.${value}`),
            }))}
          />
        ) : (
          <span className={styles.hint}>
            {t(`releasePage.rehearsals.state.${state}`)}
          </span>
        )}
      </div>
      {note && <p className={styles.words}>{note}</p>}
      {error && (
        <ErrorNotice
          title={t('releasePage.rehearsals.taskFailed')}
          error={error}
        />
      )}
    </li>
  );
}
