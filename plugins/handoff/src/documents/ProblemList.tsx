import type { Problem } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { Disclosure } from '../components/Disclosure';
import { Pill, type PillTone } from '../components/Pill';
import { useMessages } from '../translation';
import styles from './ProblemList.module.css';
import { documentSearch } from './tabLocation';

/** A problem and the document it stands in, to lead to it. */
export interface LocatedProblem extends Problem {
  documentId?: string;
}

const TONES: Record<Problem['severity'], PillTone> = {
  error: 'danger',
  warning: 'warning',
  info: 'info',
};

/** What authors can mend, with file and line; one line until it is opened. */
export function ProblemList(props: {
  problems: LocatedProblem[];
  /** How many there are, in words. */
  title: string;
  /**
   * Whether it is open from the start.
   *
   * @defaultValue false
   */
  open?: boolean;
}) {
  const { problems, title, open = false } = props;
  const { t } = useMessages<'documents'>();
  return (
    <Disclosure open={open} summary={<span>{title}</span>}>
      <ul className={styles.items}>
        {problems.map((problem, index) => (
          <li key={index} className={styles.item}>
            <Pill tone={TONES[problem.severity]}>
              {t(`documents.problems.severity.${problem.severity}`)}
            </Pill>{' '}
            <Place problem={problem} />{' '}
            <span className={styles.message}>{problem.message}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Place({ problem }: { problem: LocatedProblem }) {
  const { t } = useMessages<'documents'>();
  const { path, line, documentId } = problem;
  if (!path && !line) {
    return null;
  }
  const place = (
    <>
      {path}
      {path && line && ', '}
      {line && t('documents.problems.line', { line: String(line) })}
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
