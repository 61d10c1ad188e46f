import { ChoiceFilters, Filters, MineFilter } from '../components/Filters';
import { EntityFilter } from '../components/RemovableFilter';
import { useMessages } from '../translation';
import { alertStates, type AlertsState } from './alertsState';

/** What narrows the list of alerts; one state at least is always wanted. */
export function AlertFilters(props: {
  state: AlertsState;
  onChange: (change: Partial<AlertsState>) => void;
}) {
  const { state, onChange } = props;
  const { t } = useMessages<'alerts'>();
  return (
    <Filters label={t('alerts.filters')}>
      <ChoiceFilters
        values={alertStates}
        chosen={state.states}
        label={each => t(`alerts.state.${each}`)}
        onChange={states => onChange({ states })}
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
