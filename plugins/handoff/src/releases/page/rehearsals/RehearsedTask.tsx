import { ButtonIcon, Select } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseRehearsal } from 'backstage-plugin-handoff-common';
import { MessageSquareTextIcon } from 'lucide-react';
import { useState } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../../api';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { NamedText } from '../../../components/NamedText';
import { Time } from '../../../components/Time';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import taskStyles from '../tasks/Tasks.module.css';
import { RunTaskButton } from '../tasks/RunTaskButton';
import { TaskRun } from '../tasks/TaskRun';
import { useIsRunnable } from '../tasks/useIsRunnable';
import ownStyles from './RehearsedTask.module.css';
import { TaskNoteDialog } from './TaskNoteDialog';

type Task = ReleaseRehearsal['tasks'][number];

const STATES: ReadonlyArray<Task['state']> = [
  'open',
  'done',
  'failed',
  'skipped',
];

/** What became of a task in a dry run, and what is to be known about that. */
export function RehearsedTask(props: {
  rehearsalId: string;
  task: Task;
  mayChange: boolean;
}) {
  const { rehearsalId, task, mayChange } = props;
  const { taskId, title, state, note, by, at } = task;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [isNoting, setNoting] = useState(false);
  const planned = release.tasks.find(({ id }) => id === taskId);
  const isRunnable = useIsRunnable(planned);
  const [{ error }, settle] = useAsyncFn(
    (to: Task['state']) =>
      act(
        releases.updateRehearsal(release.id, rehearsalId, {
          tasks: [{ taskId, state: to }],
        }),
      ),
    [act, releases, release.id, rehearsalId, taskId],
  );
  return (
    <li className={taskStyles.task}>
      <div className={ownStyles.head}>
        <span className={ownStyles.title}>{title}</span>
        {mayChange ? (
          <span className={taskStyles.taskButtons}>
            {planned && isRunnable && state === 'open' && (
              <RunTaskButton task={planned} rehearsalId={rehearsalId} />
            )}
            <ButtonIcon
              size="small"
              variant="tertiary"
              icon={<MessageSquareTextIcon />}
              aria-label={t('releasePage.rehearsals.note', { title })}
              onPress={() => setNoting(true)}
            />
            <Select
              className={ownStyles.rehearsed}
              aria-label={t('releasePage.rehearsals.stateOf', { title })}
              selectedKey={state}
              onSelectionChange={key => settle(key as Task['state'])}
              options={STATES.map(value => ({
                value,
                label: t(`releasePage.rehearsals.state.${value}`),
              }))}
            />
          </span>
        ) : (
          <span className={styles.hint}>
            {t(`releasePage.rehearsals.state.${state}`)}
          </span>
        )}
      </div>
      <div className={styles.facts}>
        {by && at && (
          <span>
            {t('releasePage.rehearsals.toldBy', {
              who: <NamedText text={by} />,
              time: <Time at={at} />,
            })}
          </span>
        )}
        <TaskRun taskId={taskId} rehearsalId={rehearsalId} />
      </div>
      {note && <p className={styles.words}>{note}</p>}
      {error && (
        <ErrorNotice
          title={t('releasePage.rehearsals.taskFailed')}
          error={error}
        />
      )}
      {isNoting && (
        <TaskNoteDialog
          rehearsalId={rehearsalId}
          task={task}
          onClose={() => setNoting(false)}
        />
      )}
    </li>
  );
}
