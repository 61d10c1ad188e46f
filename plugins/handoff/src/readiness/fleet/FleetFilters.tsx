import type { GateState, GateSummary } from 'backstage-plugin-handoff-common';
import { distinctName } from '../../components/entityName';
import { FilterSelect } from '../../components/FilterSelect';
import { MineFilter } from '../../components/Filters';
import { TextFilter } from '../../components/TextFilter';
import { useMessages } from '../../translation';
import styles from './Fleet.module.css';
import { gateStates, type FleetState } from './fleetState';
import { useFilterOptions } from './useFilterOptions';

/** The kinds that gates can apply to. */
const KINDS = ['component', 'resource', 'api', 'system', 'domain'];

/** Narrows the list of all entities. */
export function FleetFilters(props: {
  state: FleetState;
  /** Those of the configuration. */
  gates: GateSummary[];
  onChange: (changes: Partial<FleetState>) => void;
}) {
  const { state, gates, onChange } = props;
  const { t } = useMessages<'readiness'>();
  const { owners, systems, tiers } = useFilterOptions();
  return (
    <div
      className={styles.filters}
      role="group"
      aria-label={t('readiness.fleet.filters.label')}
    >
      <TextFilter
        label={t('readiness.fleet.filters.text')}
        placeholder={t('readiness.fleet.filters.textHint')}
        text={state.text}
        onChange={text => onChange({ text })}
      />
      <MineFilter
        isSelected={state.owner === 'me'}
        onChange={isMine => onChange({ owner: isMine ? 'me' : undefined })}
      />
      {state.owner !== 'me' && (
        <FilterSelect
          label={t('readiness.fleet.filters.owner')}
          any={t('readiness.fleet.filters.anyOwner')}
          value={state.owner}
          options={named(owners)}
          onChange={owner => onChange({ owner })}
        />
      )}
      <FilterSelect
        label={t('readiness.fleet.filters.system')}
        any={t('readiness.fleet.filters.anySystem')}
        value={state.system}
        options={named(systems)}
        onChange={system => onChange({ system })}
      />
      <FilterSelect
        label={t('readiness.fleet.filters.kind')}
        any={t('readiness.fleet.filters.anyKind')}
        value={state.kind}
        options={KINDS.map(kind => ({ value: kind, label: kind }))}
        onChange={kind => onChange({ kind })}
      />
      <FilterSelect
        label={t('readiness.fleet.filters.tier')}
        any={t('readiness.fleet.filters.anyTier')}
        value={state.tier}
        options={tiers.map(tier => ({
          value: tier,
          label: t('readiness.fleet.tier', { tier }),
        }))}
        onChange={tier => onChange({ tier })}
      />
      <FilterSelect
        label={t('readiness.fleet.filters.gate')}
        any={t('readiness.fleet.filters.anyGate')}
        value={state.gate}
        options={gates.map(({ gate }) => ({
          value: gate.id,
          label: gate.title,
        }))}
        onChange={gate => onChange({ gate, gateStates: [] })}
      />
      {state.gate && <GateStateFilter state={state} onChange={onChange} />}
    </div>
  );
}

function GateStateFilter(props: {
  state: FleetState;
  onChange: (changes: Partial<FleetState>) => void;
}) {
  const { state, onChange } = props;
  const { t } = useMessages<'readiness'>();
  // A link may ask for several; the field shows them as one.
  const value = state.gateStates.join(',') || undefined;
  const word = (each: GateState) => t(`readiness.state.${each}`);
  return (
    <FilterSelect
      label={t('readiness.fleet.filters.gateState')}
      any={t('readiness.fleet.filters.anyState')}
      value={value}
      options={[
        ...(state.gateStates.length > 1
          ? [
              {
                value: state.gateStates.join(','),
                label: state.gateStates.map(word).join(', '),
              },
            ]
          : []),
        ...gateStates.map(each => ({ value: each, label: word(each) })),
      ]}
      onChange={chosen =>
        onChange({
          gateStates: gateStates.filter(each =>
            chosen?.split(',').includes(each),
          ),
        })
      }
    />
  );
}

function named(entityRefs: string[]) {
  return entityRefs.map(ref => ({
    value: ref,
    label: distinctName(ref, entityRefs),
  }));
}
