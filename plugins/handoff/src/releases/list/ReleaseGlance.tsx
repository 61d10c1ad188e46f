import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { RiskPill } from '../../changes/RiskPill';
import { Section } from '../../components/Section';
import { ReleaseMarks } from '../ReleaseMarks';
import styles from '../Releases.module.css';
import { ReleaseStatePill } from '../ReleaseStatePill';
import { useReleaseAddress } from '../useReleaseAddress';
import { ReleaseFacts } from './ReleaseFacts';

/** One release that matters more than the others. */
export function ReleaseGlance(props: {
  title: string;
  release?: ReleaseSummary;
  /** Said when there is none. */
  none: string;
}) {
  const { title, release, none } = props;
  const address = useReleaseAddress();
  return (
    <Section title={title}>
      {release ? (
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
      ) : (
        <p className={styles.hint}>{none}</p>
      )}
    </Section>
  );
}
