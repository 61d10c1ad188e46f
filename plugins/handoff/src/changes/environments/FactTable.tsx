import type { FactComparison } from 'backstage-plugin-handoff-common';
import type { CSSProperties } from 'react';
import { useMessages } from '../../translation';
import styles from './Environments.module.css';
import { FactRow } from './FactRow';

/** Facts against environments. Where these are many, it is moved sideways, and with the keyboard too. */
export function FactTable(props: {
  facts: FactComparison[];
  environments: string[];
  label: string;
}) {
  const { facts, environments, label } = props;
  const { t } = useMessages<'environments'>();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table
        className={`${styles.table} ${styles.factTable}`}
        style={{ '--environments': environments.length } as CSSProperties}
        aria-label={label}
      >
        <thead>
          <tr>
            <th>{t('environments.facts.fact')}</th>
            {environments.map(name => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(each => (
            <FactRow key={each.fact} fact={each} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
