import { Select, Switch, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/lib/useAsync';
import { handoffApiRef } from '../../api';
import { entityName } from '../../components/entityName';
import { useMessages } from '../../translation';
import type { RunsLocation } from './runsLocation';
import styles from './RunsPage.module.css';

/** As many as the backend gives at once. */
const ENTITIES = 500;

/** Stands for no entity; keys of options cannot be empty. */
const ANY = ' ';

const STATES = ['all', 'active', 'ended'] as const;

/** Narrows the list of runs. */
export function RunFilters(props: {
  location: RunsLocation;
  onChange: (changes: Partial<RunsLocation>) => void;
}) {
  const { location, onChange } = props;
  const { state, mine, entityRef } = location;
  const { entities } = useApi(handoffApiRef);
  const { t } = useMessages<'runs'>();
  const { value } = useAsync(
    () => entities.list({ limit: ENTITIES }),
    [entities],
  );
  const known = (value?.items ?? []).map(each => ({
    value: each.entityRef,
    label: each.title,
  }));
  const isKnown = known.some(each => each.value === entityRef);
  return (
    <div className={styles.filters}>
      <ToggleButtonGroup
        aria-label={t('runs.list.states')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[state]}
        onSelectionChange={([key]) =>
          onChange({ state: key as RunsLocation['state'] })
        }
      >
        {STATES.map(each => (
          <ToggleButton key={each} id={each}>
            {t(`runs.list.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Switch
        label={t('runs.list.mine')}
        isSelected={mine}
        onChange={isSelected => onChange({ mine: isSelected })}
      />
      <Select
        className={styles.entity}
        aria-label={t('runs.list.entity')}
        searchable
        selectedKey={entityRef ?? ANY}
        onSelectionChange={key =>
          onChange({ entityRef: String(key).trim() || undefined })
        }
        options={[
          { value: ANY, label: t('runs.list.anyEntity') },
          ...(entityRef && !isKnown
            ? [{ value: entityRef, label: entityName(entityRef) }]
            : []),
          ...known,
        ]}
      />
    </div>
  );
}
