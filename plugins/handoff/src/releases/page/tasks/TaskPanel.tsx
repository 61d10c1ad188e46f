import { Button, SearchField, ToggleButton } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { PlusIcon } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { handoffApiRef } from '../../../api';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { useMessages } from '../../../translation';
import { isPlannable } from '../isPlannable';
import { PartSection } from '../PartSection';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import ownStyles from './Tasks.module.css';
import { orderTasks, type TaskFilter } from './orderTasks';
import { TaskDialog } from './TaskDialog';
import { TaskPhase } from './TaskPhase';
import { useDeferredDeletion } from './useDeferredDeletion';

/** From this many tasks on, it helps to narrow them. */
const FILTER_FROM = 8;

/** What is to be done in the order in which it is done, and what is done. */
export function TaskPanel() {
  const { release, rights, act } = useReleasePage();
  const { id, tasks } = release;
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [filter, setFilter] = useState<TaskFilter>({
    text: '',
    isOpen: false,
    isMine: false,
  });
  const [isAdding, setAdding] = useState(false);
  const remove = useCallback(
    (taskId: string) => act(releases.deleteTask(id, taskId)),
    [act, releases, id],
  );
  const deletion = useDeferredDeletion(remove);
  const phases = useMemo(
    () => orderTasks(tasks, filter, rights.ownershipRefs),
    [tasks, filter, rights.ownershipRefs],
  );
  const done = tasks.filter(({ doneAt }) => doneAt).length;
  const change = (changes: Partial<TaskFilter>) =>
    setFilter(before => ({ ...before, ...changes }));
  return (
    <PartSection
      name="tasks"
      title={t('releasePage.tasks.title')}
      actions={
        rights.mayUpdate &&
        isPlannable(release) && (
          <Button
            size="small"
            variant="secondary"
            iconStart={<PlusIcon />}
            onPress={() => setAdding(true)}
          >
            {t('releasePage.tasks.add')}
          </Button>
        )
      }
    >
      <p className={styles.hint} role="status">
        {tasks.length
          ? t('releasePage.tasks.progress', {
              done: String(done),
              total: String(tasks.length),
            })
          : t('releasePage.tasks.none')}
      </p>
      {tasks.length >= FILTER_FROM && (
        <div className={ownStyles.taskFilters}>
          <SearchField
            className={ownStyles.taskSearch}
            aria-label={t('releasePage.tasks.filter.text')}
            placeholder={t('releasePage.tasks.filter.text')}
            value={filter.text}
            onChange={text => change({ text })}
          />
          <ToggleButton
            isSelected={filter.isOpen}
            onChange={isOpen => change({ isOpen })}
          >
            {t('releasePage.tasks.filter.open')}
          </ToggleButton>
          <ToggleButton
            isSelected={filter.isMine}
            onChange={isMine => change({ isMine })}
          >
            {t('releasePage.tasks.filter.mine')}
          </ToggleButton>
        </div>
      )}
      {deletion.error && (
        <ErrorNotice
          title={t('releasePage.tasks.failed')}
          error={deletion.error}
        />
      )}
      {tasks.length > 0 && phases.length === 0 && (
        <p className={styles.hint}>{t('releasePage.tasks.noneFits')}</p>
      )}
      {phases.map(({ phase, tasks: ofPhase }) => (
        <TaskPhase
          key={phase}
          phase={phase}
          tasks={ofPhase}
          deletion={deletion}
        />
      ))}
      {isAdding && <TaskDialog onClose={() => setAdding(false)} />}
    </PartSection>
  );
}
