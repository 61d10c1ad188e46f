import { Button } from '@backstage/ui';
import type { ReleaseRehearsal } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { ChangeMarkdown } from '../../../changes/ChangeMarkdown';
import { Disclosure } from '../../../components/Disclosure';
import { NamedText } from '../../../components/NamedText';
import { Pill } from '../../../components/Pill';
import { Time } from '../../../components/Time';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import { EndRehearsalDialog } from './EndRehearsalDialog';
import { RehearsedTask } from './RehearsedTask';

/** One dry run: where, how it went with each task, and how it ended. */
export function RehearsalItem({ rehearsal }: { rehearsal: ReleaseRehearsal }) {
  const { environment, startedAt, startedBy, tasks } = rehearsal;
  const { outcome, endedAt, endedBy, differences } = rehearsal;
  const { rights } = useReleasePage();
  const { t } = useMessages<'releasePage'>();
  const [isEnding, setEnding] = useState(false);
  const settled = tasks.filter(({ state }) => state !== 'open').length;
  const mayChange = rights.mayUpdate && !outcome;
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <strong>{t('releasePage.rehearsals.in', { environment })}</strong>
        <span className={styles.pills}>
          {outcome ? (
            <Pill tone={outcome === 'passed' ? 'success' : 'danger'}>
              {t(`releasePage.rehearsals.${outcome}`)}
            </Pill>
          ) : (
            <Pill tone="info">{t('releasePage.rehearsals.running')}</Pill>
          )}
        </span>
      </div>
      <span className={styles.hint}>
        {t('releasePage.rehearsals.by', {
          who: <NamedText text={startedBy} />,
          time: <Time at={startedAt} />,
        })}
        {endedAt && (
          <>
            {', '}
            {t('releasePage.rehearsals.ended', {
              who: endedBy ? <NamedText text={endedBy} /> : '',
              time: <Time at={endedAt} />,
            })}
          </>
        )}
      </span>
      {differences && (
        <>
          <h4 className={styles.label}>
            {t('releasePage.rehearsals.differences')}
          </h4>
          <ChangeMarkdown content={differences} />
        </>
      )}
      {tasks.length > 0 && (
        <Disclosure
          open={!outcome}
          summary={
            <span className={styles.hint}>
              {t('releasePage.rehearsals.progress', {
                settled: String(settled),
                total: String(tasks.length),
              })}
            </span>
          }
        >
          <ul
            className={styles.items}
            aria-label={t('releasePage.rehearsals.tasks')}
          >
            {tasks.map(task => (
              <RehearsedTask
                key={task.taskId}
                rehearsalId={rehearsal.id}
                task={task}
                mayChange={mayChange}
              />
            ))}
          </ul>
        </Disclosure>
      )}
      {mayChange && (
        <div className={styles.buttons}>
          <Button
            size="small"
            variant="primary"
            onPress={() => setEnding(true)}
          >
            {t('releasePage.rehearsals.end')}
          </Button>
        </div>
      )}
      {isEnding && (
        <EndRehearsalDialog
          rehearsal={rehearsal}
          onClose={() => setEnding(false)}
        />
      )}
    </li>
  );
}
