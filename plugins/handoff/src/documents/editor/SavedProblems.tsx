import { Button } from '@backstage/ui';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import styles from './DocumentEditor.module.css';
import { problemsToMend } from './problemsToMend';

/** What is wrong with the saved text, by line; a line is one press away. */
export function SavedProblems(props: {
  document: HandoffDocument;
  onLine: (line: number) => void;
}) {
  const { document, onLine } = props;
  const { t } = useMessages<'editor'>();
  const problems = problemsToMend(document);
  if (problems.length === 0) return null;
  return (
    <Notice
      status="warning"
      title={t('editor.problems', {
        count: problems.length,
        number: String(document.revision),
      })}
    >
      <ul className={styles.problems}>
        {problems.map(({ line, message }, index) => (
          <li key={index}>
            {line && (
              <Button
                size="small"
                variant="tertiary"
                onPress={() => onLine(line)}
              >
                {t('editor.problemLine', { line: String(line) })}
              </Button>
            )}{' '}
            {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
