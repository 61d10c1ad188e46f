import { ToggleButton } from '@backstage/ui';
import type { EntityEnvironments } from 'backstage-plugin-handoff-common';
import { Section } from '../../components/Section';
import { useAddressState } from '../../components/useAddressState';
import { useMessages } from '../../translation';
import styles from './Environments.module.css';
import {
  formatEnvironmentsState,
  parseEnvironmentsState,
} from './environmentsState';
import { FactGroupBlock } from './FactGroupBlock';
import { groupFacts } from './groupFacts';

/** In what environments differ, unexpected differences first. */
export function FactsSection({ compared }: { compared: EntityEnvironments }) {
  const { environments, comparison, differences } = compared;
  const { unexpected, expected } = differences;
  const { t } = useMessages<'environments'>();
  const [state, change] = useAddressState(
    parseEnvironmentsState,
    formatEnvironmentsState,
  );
  const isSingle = environments.length === 1;
  const onlyDifferences = state.onlyDifferences && !isSingle;
  const names = environments.map(({ name }) => name);
  const same = comparison.length - unexpected - expected;
  if (comparison.length === 0) {
    return (
      <Section title={t('environments.facts.title')}>
        <p className={styles.remark}>{t('environments.facts.notTold')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('environments.facts.title')}>
      <div className={styles.bar}>
        <p role="status" className={styles.counts}>
          {isSingle && <span>{t('environments.facts.single')}</span>}
          {!isSingle && unexpected === 0 && (
            <span>{t('environments.facts.none')}</span>
          )}
          {unexpected > 0 && (
            <strong className={styles.unexpected}>
              {t('environments.facts.unexpected', { count: unexpected })}
            </strong>
          )}
          {expected > 0 && (
            <span>{t('environments.facts.expected', { count: expected })}</span>
          )}
          {same > 0 && !isSingle && (
            <span>{t('environments.facts.same', { count: same })}</span>
          )}
        </p>
        {!isSingle && (
          <ToggleButton
            isSelected={onlyDifferences}
            onChange={isSelected => change({ onlyDifferences: isSelected })}
          >
            {t('environments.facts.onlyDifferences')}
          </ToggleButton>
        )}
      </div>
      {groupFacts(comparison, { onlyDifferences }).map(each => (
        <FactGroupBlock key={each.group} group={each} environments={names} />
      ))}
    </Section>
  );
}
