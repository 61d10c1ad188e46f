import { Link } from 'react-router-dom';
import { useRunAddress } from '../../../runs/useRunAddress';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import { runsOf } from './runsOf';

/** Leads to the last run in which a task is or was done, for the release or in a dry run. */
export function TaskRun(props: { taskId: string; rehearsalId?: string }) {
  const { taskId, rehearsalId } = props;
  const { release } = useReleasePage();
  const { t } = useMessages<'releasePage'>();
  const runAddress = useRunAddress();
  const run = runsOf(release, taskId, rehearsalId).at(-1);
  return run ? (
    <Link className={styles.link} to={runAddress(run.runId)}>
      {t(`releasePage.tasks.${run.endedAt ? 'ran' : 'running'}`)}
    </Link>
  ) : null;
}
