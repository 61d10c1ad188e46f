import { PlayIcon } from 'lucide-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Run } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { useRunAddress } from '../runs/useRunAddress';
import styles from './ReadinessCard.module.css';
import { handoffReadinessTranslationRef } from './translation';

/** Runs that somebody is in, one tap away. */
export function CardRuns({ runs }: { runs: Run[] }) {
  return runs.length === 0 ? null : (
    <ul className={styles.links}>
      {runs.map(run => (
        <CardRun key={run.id} run={run} />
      ))}
    </ul>
  );
}

function CardRun({ run }: { run: Run }) {
  const { id, document, currentStep, steps } = run;
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  const address = useRunAddress();
  return (
    <li className={styles.warning}>
      <PlayIcon size={16} aria-hidden="true" />
      <span className={styles.kind}>
        {t('run', { title: document.title })}
        {currentStep &&
          `, ${t('step', {
            number: String(currentStep.number),
            total: String(steps),
          })}`}
      </span>
      <Link
        className={styles.join}
        to={address(id)}
        aria-label={t('joinOf', { title: document.title })}
      >
        {t('join')}
      </Link>
    </li>
  );
}
