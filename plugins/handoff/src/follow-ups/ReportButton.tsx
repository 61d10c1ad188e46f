import { FlagIcon } from 'lucide-react';
import { useMessages } from '../translation';
import styles from './FollowUps.module.css';

/** **Something wrong here**, beside a heading or at the end of the line of a step. */
export function ReportButton(props: {
  /** What it stands beside. */
  place: string;
  isStep?: boolean;
  onClick: () => void;
}) {
  const { place, isStep, onClick } = props;
  const { t } = useMessages<'followUps'>();
  return (
    <button
      type="button"
      className={
        isStep ? `${styles.report} ${styles.reportStep}` : styles.report
      }
      title={t('followUps.correction.action')}
      aria-label={t('followUps.correction.of', { place })}
      onClick={onClick}
    >
      <FlagIcon size="1em" aria-hidden="true" />
    </button>
  );
}
