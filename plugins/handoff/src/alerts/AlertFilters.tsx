import { ToggleButton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { entityName } from '../components/entityName';
import { RemovableFilter } from '../components/RemovableFilter';
import styles from '../components/Filters.module.css';
import { handoffTranslationRef } from '../translation';
import { alertStates, type AlertsState } from './alertsState';

/** What narrows the list of alerts; one state at least is always wanted. */
export function AlertFilters(props: {
  state: AlertsState;
  onChange: (state: AlertsState) => void;
}) {
  const { state, onChange } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <div
      className={styles.filters}
      role="group"
      aria-label={t('alerts.filters')}
    >
      {alertStates.map(each => (
        <ToggleButton
          key={each}
          isSelected={state.states.includes(each)}
          onChange={isSelected =>
            onChange({
              ...state,
              states: alertStates.filter(other =>
                other === each ? isSelected : state.states.includes(other),
              ),
            })
          }
        >
          {t(`alerts.state.${each}`)}
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
