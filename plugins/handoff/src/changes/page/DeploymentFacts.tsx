import {
  factGroups,
  type DeploymentFacts as Facts,
} from 'backstage-plugin-handoff-common';
import { Disclosure } from '../../components/Disclosure';
import { Section } from '../../components/Section';
import { useMessages } from '../../translation';
import { FactValue } from '../environments/FactValue';
import styles from './ChangePage.module.css';

/** The facts that a deployment or a change of configuration carries; groups are by their number until they are asked for. */
export function DeploymentFacts({ facts }: { facts: Facts | undefined }) {
  const { t } = useMessages<'environments'>();
  if (!facts) return null;
  const nameOf = (group: keyof Facts) => t(`environments.facts.group.${group}`);
  const alone = (['version', 'migration'] as const).flatMap(group => {
    const value = facts[group];
    return value === undefined ? [] : [{ name: nameOf(group), value }];
  });
  const groups = factGroups.flatMap(group => {
    const told = facts[group];
    return told === undefined || typeof told === 'string'
      ? []
      : [{ group, values: Object.entries(told) }];
  });
  return (
    <Section title={t('environments.page.facts')}>
      {alone.length > 0 && (
        <dl className={styles.list}>
          {alone.map(({ name, value }) => (
            <div key={name} className={styles.row}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {groups.map(({ group, values }) => (
        <Disclosure
          key={group}
          summary={t('environments.page.group', {
            group: nameOf(group),
            number: String(values.length),
          })}
        >
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
        </Disclosure>
      ))}
    </Section>
  );
}
