import { useState } from 'react';
import { ManyField } from '../../../components/ManyField';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';

/** More do not fit on a screen; typing narrows them. */
const SHOWN = 20;

/** Chooses the tasks that are done before one. */
export function TaskOrderField(props: {
  /** The one that waits, which cannot wait for itself. */
  taskId: string | undefined;
  /** Ids. */
  value: string[];
  onChange: (taskIds: string[]) => void;
  /** Why it cannot be so. */
  problem?: string;
}) {
  const { taskId, value, onChange, problem } = props;
  const { tasks } = useReleasePage().release;
  const { t } = useMessages<'releasePage'>();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const fitting = tasks.filter(
    ({ id, title }) =>
      id !== taskId &&
      !value.includes(id) &&
      title.toLowerCase().includes(wanted),
  );
  if (!tasks.some(({ id }) => id !== taskId)) return null;
  return (
    <ManyField
      label={t('releasePage.tasks.dialog.after')}
      description={t('releasePage.tasks.dialog.afterHint')}
      placeholder={t('releasePage.tasks.filter.text')}
      value={value}
      onChange={onChange}
      typed={typed}
      onType={setTyped}
      options={fitting.slice(0, SHOWN).map(({ id, title, phase }) => ({
        id,
        label: title,
        description: t(`releasePage.tasks.phase.${phase}`),
      }))}
      renderName={key => tasks.find(({ id }) => id === key)?.title}
      problem={problem}
    />
  );
}
