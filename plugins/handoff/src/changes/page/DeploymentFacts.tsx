import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  factGroups,
  type DeploymentFacts as Facts,
} from 'backstage-plugin-handoff-common';
import { Section } from '../../components/Section';
import { handoffTranslationRef } from '../../translation';
import { FactValue } from '../environments/FactValue';
import styles from './ChangePage.module.css';

/** The facts that a deployment or a change of configuration carries, by group. */
export function DeploymentFacts({ facts }: { facts: Facts | undefined }) {
  const { t } = useTranslationRef(handoffTranslationRef);
  if (!facts) return null;
  return (
    <Section title={t('environments.page.facts')}>
      {factGroups.map(group => {
        const told = facts[group];
        if (told === undefined) return null;
        const title = t(`environments.facts.group.${group}`);
        const values =
          typeof told === 'string' ? [[title, told]] : Object.entries(told);
        return (
          <div key={group} role="group" aria-label={title}>
            {typeof told !== 'string' && <h3>{title}</h3>}
            <dl className={styles.list}>
              {values.map(([name, value]) => (
                <div key={name} className={styles.row}>
                  <dt>{name}</dt>
                  <dd>
                    <FactValue value={value} isTold group={group} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        );
      })}
    </Section>
  );
}
