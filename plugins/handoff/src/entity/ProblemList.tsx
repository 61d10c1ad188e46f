import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Problem } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { Disclosure } from '../components/Disclosure';
import { Pill, type PillTone } from '../components/Pill';
import { documentSearch } from '../documents/tabLocation';
import { handoffTranslationRef } from '../translation';
import type { LocatedProblem } from './problemsOf';
import styles from './SourcesBar.module.css';

const TONES: Record<Problem['severity'], PillTone> = {
  error: 'danger',
  warning: 'warning',
  info: 'info',
};

/** What authors can mend, with file and line; one line until it is opened. */
export function ProblemList(props: {
  problems: LocatedProblem[];
  /** Whether it is open from the start. */
  open: boolean;
}) {
  const { problems, open } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <Disclosure
      open={open}
      summary={
        <span>{t('entity.problems.title', { count: problems.length })}</span>
      }
    >
      <ul className={styles.items}>
        {problems.map((problem, index) => (
          <li key={index} className={styles.item}>
            <Pill tone={TONES[problem.severity]}>
              {t(`entity.problems.severity.${problem.severity}`)}
            </Pill>{' '}
            <Place problem={problem} />{' '}
            <span className={styles.strong}>{problem.message}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Place({ problem }: { problem: LocatedProblem }) {
  const { t } = useTranslationRef(handoffTranslationRef);
  const { path, line, documentId } = problem;
  if (!path && !line) {
    return null;
  }
  const place = (
    <>
      {path}
      {path && line && ', '}
      {line && t('entity.problems.line', { line: String(line) })}
    </>
  );
  return (
    <span className={styles.place}>
      {documentId ? (
        <Link to={documentSearch(documentId)} style={{ color: 'inherit' }}>
          {place}
        </Link>
      ) : (
        place
      )}
    </span>
  );
}
