import {
  readinessStatuses,
  type ReadinessStatusItem,
} from 'backstage-plugin-handoff-common';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { distinctName } from '../../components/entityName';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import { StatusPill } from '../StatusPill';
import styles from './Gate.module.css';

/** The parts of a system or domain, the worst first. */
export function PartList({ parts }: { parts: ReadinessStatusItem[] }) {
  const { t } = useMessages<'readiness'>();
  const id = useId();
  const links = useEntityLinks();
  const refs = parts.map(({ entityRef }) => entityRef);
  const rank = ({ status }: ReadinessStatusItem) =>
    readinessStatuses.indexOf(status);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.title}>
        <span id={id}>{t('readiness.partsOf')}</span>
        <span className={styles.count}>{parts.length}</span>
      </h3>
      <ul className={styles.gates}>
        {[...parts]
          .sort((a, b) => rank(a) - rank(b))
          .map(({ entityRef, status }) => (
            <li key={entityRef} className={styles.gate}>
              <span className={styles.head}>
                <Link
                  className={`${styles.link} ${styles.name}`}
                  to={links.readiness(entityRef)}
                  title={entityRef}
                >
                  {distinctName(entityRef, refs)}
                </Link>
                <StatusPill status={status} />
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
