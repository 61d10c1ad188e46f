import { Button } from '@backstage/ui';
import {
  changeKinds,
  risks,
  type ChangeState,
  type Risk,
} from 'backstage-plugin-handoff-common';
import { ChoiceFilters, Filters } from '../../components/Filters';
import { FilterSelect } from '../../components/FilterSelect';
import { TextFilter } from '../../components/TextFilter';
import { useMessages } from '../../translation';
import { ChangeKindIcon } from '../ChangeKindIcon';
import styles from '../Changes.module.css';
import { changeStates, isNarrowed, type ChangesState } from './changesState';

/** What narrows the list of changes. */
export function ChangeFilters(props: {
  state: ChangesState;
  /** Those that are known of. */
  environments: string[];
  onChange: (changes: Partial<ChangesState>) => void;
}) {
  const { state, environments, onChange } = props;
  const { t } = useMessages<'changes'>();
  return (
    <div
      className={styles.filters}
      role="group"
      aria-label={t('changes.filters.label')}
    >
      <Filters label={t('changes.list.title')}>
        <ChoiceFilters
          values={changeKinds}
          chosen={state.kinds}
          label={kind => t(`changes.kind.${kind}`)}
          icon={kind => <ChangeKindIcon kind={kind} />}
          onChange={kinds => onChange({ kinds })}
        />
      </Filters>
      <div className={styles.fields}>
        <TextFilter
          label={t('changes.filters.text')}
          placeholder={t('changes.filters.text')}
          text={state.text}
          onChange={text => onChange({ text })}
        />
        <FilterSelect
          label={t('changes.filters.state')}
          any={t('changes.filters.anyState')}
          value={state.state}
          options={changeStates.map(value => ({
            value,
            label: t(`changes.state.${value}`),
          }))}
          onChange={chosen => onChange({ state: chosen as ChangeState })}
        />
        <FilterSelect
          label={t('changes.filters.risk')}
          any={t('changes.filters.anyRisk')}
          value={state.risk}
          options={risks.map(value => ({
            value,
            label: t(`changes.risk.${value}`),
          }))}
          onChange={chosen => onChange({ risk: chosen as Risk })}
        />
        <FilterSelect
          label={t('changes.filters.environment')}
          any={t('changes.filters.anyEnvironment')}
          value={state.environment}
          options={environments.map(value => ({ value, label: value }))}
          onChange={environment => onChange({ environment })}
        />
        {isNarrowed(state) && (
          <Button
            variant="tertiary"
            onPress={() =>
              onChange({
                kinds: [],
                state: undefined,
                risk: undefined,
                environment: undefined,
                text: '',
              })
            }
          >
            {t('changes.filters.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
