import type { GateSummary } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { Section } from '../../components/Section';
import { useMessages } from '../../translation';
import styles from './Fleet.module.css';
import {
  blockingStates,
  formatFleetState,
  type FleetState,
} from './fleetState';

const SHOWN = 8;

/** The gates that stop most entities; each leads to those entities. */
export function Blockers(props: { gates: GateSummary[]; state: FleetState }) {
  const { gates, state } = props;
  const { t } = useMessages<'readiness'>();
  const blockers = gates
    .filter(({ blocks }) => blocks > 0)
    .sort((a, b) => b.blocks - a.blocks)
    .slice(0, SHOWN);
  return (
    <Section title={t('readiness.fleet.blockers.title')}>
      {blockers.length === 0 && (
        <p className={styles.hint}>{t('readiness.fleet.blockers.none')}</p>
      )}
      <ol className={styles.items}>
        {blockers.map(({ gate, blocks, counts }) => (
          <li key={gate.id} className={styles.blocker}>
            <Link
              className={styles.link}
              to={`?${formatFleetState({
                ...state,
                gate: gate.id,
                gateStates: blockingStates,
              })}`}
            >
              {gate.title}
            </Link>
            <span
              className={styles.bar}
              style={{ width: `${(100 * blocks) / blockers[0].blocks}%` }}
            />
            <span className={styles.facts}>
              <span>
                {t('readiness.fleet.blockers.stops', { count: blocks })}
              </span>
              {counts.waived > 0 && (
                <span>
                  {t('readiness.fleet.blockers.waived', {
                    number: String(counts.waived),
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
