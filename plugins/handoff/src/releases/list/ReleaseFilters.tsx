import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { releaseStates } from 'backstage-plugin-handoff-common';
import useAsync from 'react-use/lib/useAsync';
import { handoffApiRef } from '../../api';
import { distinctName } from '../../components/entityName';
import { FilterSelect } from '../../components/FilterSelect';
import { MineFilter } from '../../components/Filters';
import { TextFilter } from '../../components/TextFilter';
import { useFilterOptions } from '../../readiness/fleet/useFilterOptions';
import { useMessages } from '../../translation';
import styles from '../Releases.module.css';
import { DayFilter } from './DayFilter';
import type { ReleasesState } from './releasesState';

/** As many as the backend gives at once. */
const ENTITIES = 500;

/** What narrows the list of releases. */
export function ReleaseFilters(props: {
  state: ReleasesState;
  onChange: (changes: Partial<ReleasesState>) => void;
  /** Takes all filters off; left out where there are none. */
  onClear?: () => void;
}) {
  const { state, onChange, onClear } = props;
  const { t } = useMessages<'releases'>();
  const { entities } = useApi(handoffApiRef);
  const { owners } = useFilterOptions();
  const { value: known } = useAsync(
    () => entities.list({ limit: ENTITIES }),
    [entities],
  );
  const isMine = state.owner === 'me';
  return (
    <div
      className={styles.filters}
      role="group"
      aria-label={t('releases.list.filters.label')}
    >
      <TextFilter
        label={t('releases.list.filters.text')}
        placeholder={t('releases.list.filters.textHint')}
        text={state.text ?? ''}
        onChange={text => onChange({ text })}
      />
      <MineFilter
        isSelected={isMine}
        onChange={isSelected =>
          onChange({ owner: isSelected ? 'me' : undefined })
        }
      />
      <FilterSelect
        label={t('releases.list.filters.state')}
        any={t('releases.list.filters.anyState')}
        value={state.state}
        options={[
          ...(['open', 'ended'] as const).map(value => ({
            value,
            label: t(`releases.list.filters.${value}`),
          })),
          ...releaseStates.map(value => ({
            value,
            label: t(`releases.state.${value}`),
          })),
        ]}
        onChange={chosen =>
          onChange({ state: chosen as ReleasesState['state'] })
        }
      />
      {!isMine && (
        <FilterSelect
          label={t('releases.list.filters.owner')}
          any={t('releases.list.filters.anyOwner')}
          value={state.owner}
          options={owners.map(value => ({
            value,
            label: distinctName(value, owners),
          }))}
          onChange={owner => onChange({ owner })}
        />
      )}
      <FilterSelect
        label={t('releases.list.filters.entity')}
        any={t('releases.list.filters.anyEntity')}
        value={state.entityRef}
        options={(known?.items ?? []).map(each => ({
          value: each.entityRef,
          label: each.title,
        }))}
        onChange={entityRef => onChange({ entityRef })}
      />
      <div className={styles.days}>
        <DayFilter
          label={t('releases.list.filters.from')}
          value={state.from}
          onChange={from => onChange({ from })}
        />
        <DayFilter
          label={t('releases.list.filters.until')}
          value={state.until}
          min={state.from}
          onChange={until => onChange({ until })}
        />
      </div>
      {onClear && (
        <Button variant="tertiary" onPress={onClear}>
          {t('releases.list.clear')}
        </Button>
      )}
    </div>
  );
}
