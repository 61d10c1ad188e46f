import { ToggleButton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AlertCoverage } from 'backstage-plugin-handoff-common';
import { entityName } from '../../components/entityName';
import styles from '../../components/Filters.module.css';
import { RemovableFilter } from '../../components/RemovableFilter';
import { handoffTranslationRef } from '../../translation';
import { coverageFindings, type CoverageState } from './coverageState';

/** What narrows the coverage, and how many of each finding there are. */
export function CoverageFilters(props: {
  state: CoverageState;
  counts: AlertCoverage['counts'];
  onChange: (state: CoverageState) => void;
}) {
  const { state, counts, onChange } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <div
      className={styles.filters}
      role="group"
      aria-label={t('coverage.filters')}
    >
      {coverageFindings.map(finding => (
        <ToggleButton
          key={finding}
          isSelected={state.findings.includes(finding)}
          onChange={isSelected =>
            onChange({
              ...state,
              findings: coverageFindings.filter(other =>
                other === finding ? isSelected : state.findings.includes(other),
              ),
            })
          }
        >
          {t('coverage.findingCount', {
            finding: t(`coverage.finding.${finding}`),
            number: String(counts[finding] ?? 0),
          })}
        </ToggleButton>
      ))}
      <ToggleButton
        isSelected={state.mine}
        onChange={mine => onChange({ ...state, mine })}
      >
        {t('search.mine')}
      </ToggleButton>
      {state.entityRef && (
        <RemovableFilter
          text={t('search.entity', { entity: entityName(state.entityRef) })}
          onRemove={() => onChange({ ...state, entityRef: undefined })}
        />
      )}
    </div>
  );
}
