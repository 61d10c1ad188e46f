import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { RiskPill } from '../../changes/RiskPill';
import { ReleaseMarks } from '../ReleaseMarks';
import styles from '../Releases.module.css';
import { ReleaseStatePill } from '../ReleaseStatePill';
import { useReleaseAddress } from '../useReleaseAddress';
import { ReleaseFacts } from './ReleaseFacts';

/** A release in few words, where there is little room. */
export function ReleaseBrief({ release }: { release: ReleaseSummary }) {
  const address = useReleaseAddress();
  return (
    <div className={styles.text}>
      <Link className={styles.link} to={address(release.id)}>
        {release.title}
      </Link>
      <span className={styles.facts}>
        <ReleaseStatePill state={release.state} />
        <RiskPill risk={release.risk} />
        <ReleaseMarks {...release} />
      </span>
      <ReleaseFacts release={release} />
    </div>
  );
}
