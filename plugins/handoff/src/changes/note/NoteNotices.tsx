import type { OperationalNote } from 'backstage-plugin-handoff-common';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import styles from './Note.module.css';

/** What is wrong with a note: no way back at a high risk, answers that are missing, and what could not be read. */
export function NoteNotices({ note }: { note: OperationalNote }) {
  const { summary, problems } = note;
  const { missing, isWritten, lacksRollback, risk } = summary;
  const { t } = useMessages<'note'>();
  const fields = missing.map(field => t(`note.field.${field}`)).join(', ');
  return (
    <>
      {lacksRollback && (
        <Notice status="danger" title={t('note.noRollback.title')}>
          {t('note.noRollback.description')}
        </Notice>
      )}
      {isWritten && missing.length > 0 && (
        <Notice
          status="warning"
          title={t('note.missing.title', { count: missing.length })}
        >
          {t(risk ? 'note.missing.description' : 'note.missing.unknownRisk', {
            fields,
          })}
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice
          status="warning"
          title={t('note.problems.title', { count: problems.length })}
        >
          <ul className={styles.problems}>
            {problems.map(({ field, line, message }) => (
              <li key={`${line} ${field}`}>
                <strong>
                  {t(`note.field.${field}`)},{' '}
                  {t('note.problems.line', { line: String(line) })}
                </strong>
                : {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
