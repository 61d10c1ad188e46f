import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { Section } from '../../components/Section';
import styles from '../Releases.module.css';
import { ReleaseBrief } from './ReleaseBrief';

/** One release that matters more than the others. */
export function ReleaseGlance(props: {
  title: string;
  release?: ReleaseSummary;
  /** Said when there is none. */
  none: string;
}) {
  const { title, release, none } = props;
  return (
    <Section title={title}>
      {release ? (
        <ReleaseBrief release={release} />
      ) : (
        <p className={styles.hint}>{none}</p>
      )}
    </Section>
  );
}
