import type { AlertMatch } from 'backstage-plugin-handoff-common';
import { useMessages } from '../translation';
import { AlertMatchItem } from './AlertMatchItem';
import styles from './AlertPage.module.css';

/** The documents that fit an alert, best first; those that are only alike stand apart. */
export function AlertMatches({ matches }: { matches: AlertMatch[] }) {
  const { t } = useMessages<'alerts'>();
  const weak = matches.filter(({ confidence }) => confidence === 'weak');
  const fitting = matches.filter(({ confidence }) => confidence !== 'weak');
  return (
    <>
      <List
        title={t('alerts.matches', { count: fitting.length })}
        matches={fitting}
      />
      <List title={t('alerts.similar')} matches={weak} />
    </>
  );
}

function List(props: { title: string; matches: AlertMatch[] }) {
  return props.matches.length === 0 ? null : (
    <section className={styles.section} aria-label={props.title}>
      <h3 className={styles.title}>{props.title}</h3>
      <ul className={styles.matches}>
        {props.matches.map(match => (
          <AlertMatchItem
            key={`${match.document.id}#${match.section?.slug ?? ''}`}
            match={match}
          />
        ))}
      </ul>
    </section>
  );
}
