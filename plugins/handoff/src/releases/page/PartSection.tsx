import { Box } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useReleasePage } from './ReleaseContext';
import styles from './ReleasePage.module.css';

/** The parts of the page that have an address of their own. */
export type PartName =
  | 'watch'
  | 'review'
  | 'follow-ups'
  | 'criteria'
  | 'dry-runs'
  | 'timeline'
  | 'evidence'
  | 'sign-offs'
  | 'tasks'
  | 'changes'
  | 'plan'
  | 'decisions'
  | 'history';

/** One part of the page of a release; its name is its address. */
export function PartSection(props: {
  name: PartName;
  title: string;
  /** What stands beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { name, title, actions, children } = props;
  const { rememberPart } = useReleasePage();
  return (
    <Box
      as="section"
      bg="neutral"
      id={name}
      className={styles.section}
      tabIndex={-1}
      onFocus={event => rememberPart(event.currentTarget)}
      aria-labelledby={`${name}-title`}
    >
      <div className={styles.sectionHead}>
        <h3 id={`${name}-title`} className={styles.sectionTitle}>
          {title}
        </h3>
        {actions}
      </div>
      {children}
    </Box>
  );
}
