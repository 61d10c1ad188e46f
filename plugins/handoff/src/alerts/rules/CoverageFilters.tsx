import type { AlertCoverage } from 'backstage-plugin-handoff-common';
import { ChoiceFilters, Filters, MineFilter } from '../../components/Filters';
import { EntityFilter } from '../../components/RemovableFilter';
import { useMessages } from '../../translation';
import { coverageFindings, type CoverageState } from './coverageState';

/** What narrows the coverage, and how many of each finding there are. */
export function CoverageFilters(props: {
  state: CoverageState;
  counts: AlertCoverage['counts'];
  onChange: (change: Partial<CoverageState>) => void;
}) {
  const { state, counts, onChange } = props;
  const { t } = useMessages<'coverage'>();
  return (
    <Filters label={t('coverage.filters')}>
      <ChoiceFilters
        values={coverageFindings}
        chosen={state.findings}
        label={finding =>
          t('coverage.findingCount', {
            finding: t(`coverage.finding.${finding}`),
            number: String(counts[finding] ?? 0),
          })
        }
        onChange={findings => onChange({ findings })}
      />
      <MineFilter
        isSelected={state.mine}
        onChange={mine => onChange({ mine })}
      />
      {state.entityRef && (
        <EntityFilter
          entityRef={state.entityRef}
          onRemove={() => onChange({ entityRef: undefined })}
        />
      )}
    </Filters>
  );
}
