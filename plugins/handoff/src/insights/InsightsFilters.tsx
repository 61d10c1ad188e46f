import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { distinctName } from '../components/entityName';
import { FilterSelect } from '../components/FilterSelect';
import { MineFilter } from '../components/Filters';
import { useMessages } from '../translation';
import styles from './Insights.module.css';
import { buckets, spans, type InsightsState } from './insightsState';
import { useScopeOptions } from './useScopeOptions';

/** Whose figures are shown, and of when. */
export function InsightsFilters(props: {
  state: InsightsState;
  onChange: (changes: Partial<InsightsState>) => void;
}) {
  const { state, onChange } = props;
  const { t } = useMessages<'insights'>();
  const { owners, systems, entities } = useScopeOptions();
  return (
    <div
      className={styles.filters}
      role="group"
      aria-label={t('insights.filters.label')}
    >
      <MineFilter
        isSelected={state.owner === 'me'}
        onChange={isMine => onChange({ owner: isMine ? 'me' : undefined })}
      />
      {state.owner !== 'me' && (
        <FilterSelect
          label={t('insights.filters.owner')}
          any={t('insights.filters.anyOwner')}
          value={state.owner}
          options={named(owners)}
          onChange={owner => onChange({ owner })}
        />
      )}
      <FilterSelect
        label={t('insights.filters.system')}
        any={t('insights.filters.anySystem')}
        value={state.system}
        options={named(systems)}
        onChange={system => onChange({ system })}
      />
      <FilterSelect
        label={t('insights.filters.entity')}
        any={t('insights.filters.anyEntity')}
        value={state.entityRef}
        options={named(entities)}
        onChange={entityRef => onChange({ entityRef })}
      />
      <ToggleButtonGroup
        aria-label={t('insights.filters.span')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(state.days)]}
        onSelectionChange={([key]) =>
          onChange({ days: spans.find(each => String(each) === key) })
        }
      >
        {spans.map(days => (
          <ToggleButton key={days} id={String(days)}>
            {t('insights.filters.days', { number: String(days) })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        aria-label={t('insights.filters.bucket')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[state.bucket]}
        onSelectionChange={([key]) =>
          onChange({ bucket: buckets.find(each => each === key) })
        }
      >
        {buckets.map(bucket => (
          <ToggleButton key={bucket} id={bucket}>
            {t(`insights.filters.buckets.${bucket}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

function named(entityRefs: string[]) {
  return entityRefs.map(ref => ({
    value: ref,
    label: distinctName(ref, entityRefs),
  }));
}
