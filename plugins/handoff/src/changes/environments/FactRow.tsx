import type { FactComparison } from 'backstage-plugin-handoff-common';
import { Pill } from '../../components/Pill';
import { useMessages } from '../../translation';
import { Declaration } from './Declaration';
import styles from './Environments.module.css';
import { FactValue } from './FactValue';

/** What environments say of one fact, and why that was expected or no longer is. */
export function FactRow({ fact }: { fact: FactComparison }) {
  const { name, group, state, values, isExpected, declarations } = fact;
  const { t } = useMessages<'environments'>();
  return (
    <tr>
      <th scope="row" className={styles.fact}>
        <span className={styles.factName}>
          {name ?? t(`environments.facts.group.${group}`)}
          {state !== 'same' && (
            <Pill tone={isExpected ? 'neutral' : 'warning'}>
              {t(`environments.facts.state.${state}`)}
            </Pill>
          )}
        </span>
        {declarations.map((each, index) => (
          <Declaration key={index} declaration={each} />
        ))}
      </th>
      {values.map(each => (
        <td key={each.environment} data-label={each.environment}>
          <FactValue {...each} group={group} />
        </td>
      ))}
    </tr>
  );
}
