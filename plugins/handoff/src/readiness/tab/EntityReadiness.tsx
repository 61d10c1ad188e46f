import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffReadinessReadPermission,
  type EntitySummary,
} from 'backstage-plugin-handoff-common';
import { useSearchParams } from 'react-router-dom';
import { Notice } from '../../components/Notice';
import { Surface } from '../../components/Surface';
import { useMessages } from '../../translation';
import { AsOfField } from './AsOfField';
import styles from './EntityReadiness.module.css';
import { GateGroups } from './GateGroups';
import { PartList } from './PartList';
import { PastReadiness } from './PastReadiness';
import { ReadinessHeader } from './ReadinessHeader';
import { ReadinessHistory } from './ReadinessHistory';
import { useReader } from './useReader';

/** Whether an entity is ready, why, and who must do what; now, or at the time in the past that the address names. */
export function EntityReadiness(props: {
  summary: EntitySummary;
  /** Asks for the summary anew. */
  reload: () => void;
}) {
  const { summary, reload } = props;
  const { entityRef, readiness } = summary;
  const [parameters, setParameters] = useSearchParams();
  const reader = useReader(summary);
  const at = parameters.get('at');
  const linked = parameters.get('gate') ?? undefined;
  if (at) {
    return (
      <Surface className={styles.readiness}>
        <PastReadiness entityRef={entityRef} at={at} linked={linked} />
      </Surface>
    );
  }
  if (!readiness) return <NoReadiness />;
  return (
    <Surface className={styles.readiness}>
      <ReadinessHeader readiness={readiness} />
      <GateGroups
        readiness={readiness}
        reader={reader}
        linked={linked}
        onChanged={gate => {
          // It may go to another group: there it stays open.
          setParameters({ gate }, { replace: true });
          reload();
        }}
      />
      {readiness.parts.length > 0 && <PartList parts={readiness.parts} />}
      <ReadinessHistory entityRef={entityRef} gates={readiness.gates} />
      <AsOfField onChoose={time => setParameters({ at: time })} />
    </Surface>
  );
}

function NoReadiness() {
  const { t } = useMessages<'common' | 'readiness'>();
  const { allowed, loading } = usePermission({
    permission: handoffReadinessReadPermission,
  });
  if (loading) return null;
  return allowed ? (
    <Notice status="info" title={t('readiness.none.title')}>
      {t('readiness.none.description')}
    </Notice>
  ) : (
    <Notice status="warning" title={t('common.notAllowed.title')}>
      {t('common.notAllowed.description')}
    </Notice>
  );
}
