import { releaseStates, type Calendar } from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { Disclosure } from '../components/Disclosure';
import { distinctName } from '../components/entityName';
import { ChoiceFilters, Filters, MineFilter } from '../components/Filters';
import { FilterSelect } from '../components/FilterSelect';
import { useFilterOptions } from '../readiness/fleet/useFilterOptions';
import { useMessages } from '../translation';
import styles from './Calendar.module.css';
import { calendarLayers, type CalendarState } from './calendarState';
import { LAYER_ICONS } from './looks';

/** Narrows the calendar, and hides what is shown beside releases. */
export function CalendarFilters(props: {
  state: CalendarState;
  calendar?: Calendar;
  /** Whether there is room for all of them. */
  isWide: boolean;
  onChange: (change: Partial<CalendarState>) => void;
}) {
  const { state, calendar, isWide, onChange } = props;
  const { owner: chosenOwner, system, entityRef, states } = state;
  const isNarrowed = Boolean(chosenOwner ?? system ?? entityRef ?? states[0]);
  const { t } = useMessages<'calendar' | 'releases'>();
  const { owners, systems } = useFilterOptions();
  const entities = [
    ...new Set(
      (calendar?.releases ?? []).flatMap(({ entityRefs }) => entityRefs),
    ),
  ].sort((a, b) => a.localeCompare(b));
  return (
    <>
      <Folded isFolded={!isWide} isOpen={isNarrowed}>
        <div
          className={styles.filters}
          role="group"
          aria-label={t('calendar.filters.label')}
        >
          <MineFilter
            isSelected={state.owner === 'me'}
            onChange={isMine => onChange({ owner: isMine ? 'me' : undefined })}
          />
          {state.owner !== 'me' && (
            <FilterSelect
              label={t('calendar.filters.owner')}
              any={t('calendar.filters.anyOwner')}
              value={state.owner}
              options={named(owners)}
              onChange={owner => onChange({ owner })}
            />
          )}
          <FilterSelect
            label={t('calendar.filters.system')}
            any={t('calendar.filters.anySystem')}
            value={state.system}
            options={named(systems)}
            onChange={chosen => onChange({ system: chosen })}
          />
          <FilterSelect
            label={t('calendar.filters.entity')}
            any={t('calendar.filters.anyEntity')}
            value={state.entityRef}
            options={named(entities)}
            onChange={chosen => onChange({ entityRef: chosen })}
          />
          <FilterSelect
            label={t('calendar.filters.state')}
            any={t('calendar.filters.anyState')}
            value={state.states[0]}
            options={releaseStates.map(each => ({
              value: each,
              label: t(`releases.state.${each}`),
            }))}
            onChange={chosen =>
              onChange({
                states: releaseStates.filter(each => each === chosen),
              })
            }
          />
        </div>
      </Folded>
      <Filters label={t('calendar.filters.layers')}>
        <ChoiceFilters
          values={calendarLayers}
          chosen={calendarLayers.filter(each => !state.hidden.includes(each))}
          label={each => t(`calendar.layer.${each}`)}
          icon={each => {
            const Icon = LAYER_ICONS[each];
            return <Icon size={16} aria-hidden="true" />;
          }}
          onChange={shown =>
            onChange({
              hidden: calendarLayers.filter(each => !shown.includes(each)),
            })
          }
        />
      </Filters>
    </>
  );
}

/** On a phone filters would push the calendar off the screen. */
function Folded(props: {
  isFolded: boolean;
  isOpen: boolean;
  children: ReactNode;
}) {
  const { t } = useMessages<'calendar'>();
  const { isFolded, isOpen, children } = props;
  return isFolded ? (
    <Disclosure summary={t('calendar.filters.label')} open={isOpen}>
      {children}
    </Disclosure>
  ) : (
    <>{children}</>
  );
}

function named(entityRefs: string[]) {
  return entityRefs.map(ref => ({
    value: ref,
    label: distinctName(ref, entityRefs),
  }));
}
