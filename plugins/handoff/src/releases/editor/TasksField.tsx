import { Button, ButtonIcon, Select, TextField } from '@backstage/ui';
import {
  releaseTaskPhases,
  type ReleaseTaskPhase,
} from 'backstage-plugin-handoff-common';
import { PlusIcon, XIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { TimeField } from '../../components/TimeField';
import { OwnerField } from '../../follow-ups/OwnerField';
import { useMessages } from '../../translation';
import { TITLE_MAXIMUM_CHARACTERS } from '../page/limits';
import { toTaskDraft, type TaskDraft } from '../page/tasks/taskDraft';
import { isUntitled } from './draftTasks';
import styles from './ReleaseEditor.module.css';
import taskStyles from './TasksField.module.css';

/** More are added more easily from a pipeline. */
const MAXIMUM = 100;

/** What is to be done for a new release, beside what templates bring. */
export function TasksField(props: {
  value: TaskDraft[];
  /** Whether tasks without a title are pointed out. */
  isInvalid: boolean;
  onChange: (tasks: TaskDraft[]) => void;
}) {
  const { value, isInvalid, onChange } = props;
  const { t } = useMessages<'releaseEditor' | 'releasePage'>();
  const list = useRef<HTMLUListElement>(null);
  const count = useRef(value.length);
  useEffect(() => {
    // The one that was added can be typed at once.
    if (value.length > count.current) {
      list.current?.lastElementChild?.querySelector('input')?.focus();
    }
    count.current = value.length;
  }, [value.length]);
  const change = (index: number, changes: Partial<TaskDraft>) =>
    onChange(
      value.map((task, at) => (at === index ? { ...task, ...changes } : task)),
    );
  return (
    <>
      <p className={styles.hint}>{t('releaseEditor.tasks.hint')}</p>
      {value.length > 0 && (
        <ul ref={list} className={taskStyles.tasks}>
          {value.map((task, index) => {
            const number = String(index + 1);
            const isMissing = isInvalid && isUntitled(task);
            return (
              <li key={index} className={taskStyles.task}>
                <TextField
                  label={t('releaseEditor.tasks.title', { number })}
                  isRequired
                  isInvalid={isMissing}
                  description={
                    isMissing ? t('releaseEditor.problem.tasks') : undefined
                  }
                  value={task.title}
                  onChange={title => change(index, { title })}
                  maxLength={TITLE_MAXIMUM_CHARACTERS}
                />
                <ButtonIcon
                  className={taskStyles.removeTask}
                  variant="tertiary"
                  icon={<XIcon />}
                  aria-label={t('releaseEditor.tasks.remove', { number })}
                  onPress={() =>
                    onChange(value.filter((_, at) => at !== index))
                  }
                />
                <div className={taskStyles.taskFields}>
                  <Select
                    label={t('releasePage.tasks.dialog.phase')}
                    selectedKey={task.phase}
                    onSelectionChange={key =>
                      change(index, { phase: key as ReleaseTaskPhase })
                    }
                    options={releaseTaskPhases.map(phase => ({
                      value: phase,
                      label: t(`releasePage.tasks.phase.${phase}`),
                    }))}
                  />
                  <OwnerField
                    label={t('releaseEditor.tasks.owner', { number })}
                    isOptional
                    value={task.owner}
                    onChange={owner => change(index, { owner })}
                  />
                  <TimeField
                    label={t('releasePage.tasks.dialog.due')}
                    type="datetime-local"
                    value={task.due}
                    onChange={due => change(index, { due })}
                  />
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {value.length < MAXIMUM && (
        <Button
          className={styles.add}
          size="small"
          variant="tertiary"
          iconStart={<PlusIcon />}
          onPress={() => onChange([...value, toTaskDraft()])}
        >
          {t('releaseEditor.tasks.add')}
        </Button>
      )}
    </>
  );
}
