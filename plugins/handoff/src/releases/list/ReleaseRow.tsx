import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { EntityLinks } from '../../components/EntityLinks';
import { RiskPill } from '../../changes/RiskPill';
import { ReleaseMarks } from '../ReleaseMarks';
import styles from '../Releases.module.css';
import { ReleaseStatePill } from '../ReleaseStatePill';
import { useReleaseAddress } from '../useReleaseAddress';
import { ReleaseFacts } from './ReleaseFacts';

/** One release of a list: what is deployed where and when, how far it has come, and what comes next. */
export function ReleaseRow(props: {
  release: ReleaseSummary;
  showEntities?: boolean;
}) {
  const { release, showEntities } = props;
  const address = useReleaseAddress();
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <Link className={styles.link} to={address(release.id)}>
          {release.title}
        </Link>
        {showEntities && (
          <div className={styles.facts}>
            <EntityLinks entityRefs={release.entityRefs} />
          </div>
        )}
        <ReleaseFacts release={release} />
      </div>
      <span className={styles.pills}>
        <ReleaseMarks {...release} />
        <RiskPill risk={release.risk} />
        <ReleaseStatePill state={release.state} />
      </span>
    </li>
  );
}
