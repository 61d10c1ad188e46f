import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type {
  Incident,
  IncidentJudgement,
} from 'backstage-plugin-handoff-common';
import { handoffApiRef } from '../../api';
import { EntityName } from '../../components/EntityName';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Time } from '../../components/Time';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';
import styles from './Incidents.module.css';

/** What people corrected of an incident, and what was taken back. */
export function IncidentJudgements(props: {
  incident: Incident;
  mayUndo: boolean;
  onUndone: () => void;
}) {
  const { incident, mayUndo, onUndone } = props;
  const { t } = useMessages<'insights'>();
  if (!incident.judgements.length) return null;
  return (
    <ul className={styles.parts} aria-label={t('insights.incidents.judged')}>
      {incident.judgements.map(judgement => (
        <Judgement
          key={judgement.id}
          judgement={judgement}
          mayUndo={mayUndo}
          onUndone={onUndone}
        />
      ))}
    </ul>
  );
}

function Judgement(props: {
  judgement: IncidentJudgement;
  mayUndo: boolean;
  onUndone: () => void;
}) {
  const { judgement, mayUndo, onUndone } = props;
  const { id, kind, reason, by, at, undone } = judgement;
  const { t } = useMessages<'insights'>();
  const { insights } = useApi(handoffApiRef);
  const { error, isPending, onSubmit } = useSubmit(async () => {
    await insights.undoJudgement(id);
    onUndone();
  });
  return (
    <li className={styles.part}>
      <span>
        {t(`insights.incidents.${kind}.done`, {
          person: <EntityName entityRef={by} />,
          time: <Time at={at} />,
        })}{' '}
        “{reason}”
        {undone && (
          <span className={styles.hint}>
            {' '}
            {t('insights.incidents.undone', {
              person: <EntityName entityRef={undone.by} />,
              time: <Time at={undone.at} />,
            })}
          </span>
        )}
      </span>
      {mayUndo && !undone && (
        <Button
          size="small"
          variant="tertiary"
          isPending={isPending}
          onPress={onSubmit}
        >
          {t(`insights.incidents.${kind}.undo`)}
        </Button>
      )}
      {error && (
        <ErrorNotice
          title={t('insights.incidents.judgeFailed')}
          error={error}
          retry={onSubmit}
        />
      )}
    </li>
  );
}
