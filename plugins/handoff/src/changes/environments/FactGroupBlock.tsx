import { Disclosure } from '../../components/Disclosure';
import { useMessages } from '../../translation';
import styles from './Environments.module.css';
import { FactTable } from './FactTable';
import type { FactsOfGroup } from './groupFacts';

/** The facts of one group; expected differences are by their number until they are asked for. */
export function FactGroupBlock(props: {
  group: FactsOfGroup;
  environments: string[];
}) {
  const { environments } = props;
  const { group, facts, expected } = props.group;
  const { t } = useMessages<'environments'>();
  // What is alone in its group and shows has the same name.
  const isAlone = ['version', 'migration'].includes(group) && facts.length > 0;
  const title = t(`environments.facts.group.${group}`);
  return (
    <section className={styles.group} aria-label={title}>
      {!isAlone && <h3 className={styles.groupTitle}>{title}</h3>}
      {facts.length > 0 && (
        <FactTable facts={facts} environments={environments} label={title} />
      )}
      {expected.length > 0 && (
        <Disclosure
          summary={t('environments.facts.expected', { count: expected.length })}
        >
          <FactTable
            facts={expected}
            environments={environments}
            label={t('environments.facts.expected', { count: expected.length })}
          />
        </Disclosure>
      )}
    </section>
  );
}
