import { useApi } from '@backstage/core-plugin-api';
import type { Drill, ListDrillsQuery } from 'backstage-plugin-handoff-common';
import { useCallback, useState } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Section } from '../../components/Section';
import { useMessages } from '../../translation';
import styles from '../list/RunsPage.module.css';
import { StartRunDialog } from '../start/StartRunDialog';
import { CallOffDialog } from './CallOffDialog';
import { DrillRow } from './DrillRow';
import { DrillTimeDialog, type DrillPlan } from './DrillTimeDialog';

/** More than a team plans. */
const LIMIT = 50;

/** What is done with one of the drills. */
interface Chosen {
  action: 'start' | 'move' | 'call-off';
  drill: Drill;
}

/** Drills that are planned, the next one first, to start, move or call off. */
export function DrillList(props: {
  query: Pick<ListDrillsQuery, 'entityRef'>;
}) {
  const { drills } = useApi(handoffApiRef);
  const { t } = useMessages<'drills'>();
  const [chosen, setChosen] = useState<Chosen>();
  const { value, error, retry } = useAsyncRetry(
    () =>
      drills.list({
        ...props.query,
        state: ['planned', 'missed'],
        limit: LIMIT,
      }),
    [drills, JSON.stringify(props.query)],
  );
  return (
    <Section title={t('drills.title')}>
      {!value && error && (
        <ErrorNotice title={t('drills.failed')} error={error} retry={retry} />
      )}
      {value?.items.length === 0 && (
        <p className={styles.hint}>{t('drills.none')}</p>
      )}
      <ul className={styles.rows}>
        {value?.items.map(drill => (
          <DrillRow
            key={drill.id}
            drill={drill}
            onChoose={action => setChosen({ action, drill })}
          />
        ))}
      </ul>
      {chosen && (
        <ChosenDialog
          {...chosen}
          onChanged={retry}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Section>
  );
}

function ChosenDialog(
  props: Chosen & { onChanged: () => void; onClose: () => void },
) {
  const { action, drill, onChanged, onClose } = props;
  const { id, at, environment, document } = drill;
  const { drills } = useApi(handoffApiRef);
  const { t } = useMessages<'drills'>();
  const move = useCallback(
    async (plan: DrillPlan) => {
      await drills.update(id, plan);
      onChanged();
    },
    [drills, id, onChanged],
  );
  if (action === 'start') {
    return (
      <StartRunDialog
        run={{ document, drill: { id, environment } }}
        onClose={onClose}
      />
    );
  }
  return action === 'move' ? (
    <DrillTimeDialog
      title={t('drills.moveTitle', { title: document.title })}
      confirm={t('drills.moveConfirm')}
      failed={t('drills.moveFailed')}
      start={{ at, environment }}
      save={move}
      onClose={onClose}
    />
  ) : (
    <CallOffDialog drill={drill} onDone={onChanged} onClose={onClose} />
  );
}
