import { Checkbox, Radio, RadioGroup } from '@backstage/ui';
import type {
  DocumentReference,
  RunAlert,
} from 'backstage-plugin-handoff-common';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { FormDialog } from '../../components/FormDialog';
import { useUserRef } from '../../components/useUserRef';
import { useMessages } from '../../translation';
import styles from '../Dialogs.module.css';
import { RunQueue } from '../queue/queueStorage';
import { rememberEnvironment } from '../recentEnvironments';
import { useRunAddress } from '../useRunAddress';
import { ActiveRunNotice } from './ActiveRunNotice';
import { EnvironmentField } from './EnvironmentField';
import { tickAtStart } from './tickAtStart';
import { useStartRun } from './useStartRun';

/** What a run is to be of. */
export interface RunToStart {
  document: Pick<DocumentReference, 'id' | 'title'>;
  /** That was read; the newest when left out. */
  revision?: number;
  /** What it is about, when one came from an alert. */
  alerts?: RunAlert[];
  /** A drill that was planned. */
  drill?: { id: string; environment?: string };
  /** Number of a step that was ticked before there was a run. */
  tick?: number;
}

/** Asks where and why a run is to be, starts it and goes to its page. */
export function StartRunDialog(props: {
  run: RunToStart;
  onClose: () => void;
}) {
  const { document, revision, alerts, drill, tick } = props.run;
  const { t } = useMessages<'runs'>();
  const [environment, setEnvironment] = useState(drill?.environment ?? '');
  const [trigger, setTrigger] = useState<'manual' | 'drill'>('manual');
  const hintId = useId();
  const [incident, setIncident] = useState(false);
  const navigate = useNavigate();
  const address = useRunAddress();
  const userRef = useUserRef();
  const { error, loading, start, activeRunId } = useStartRun();

  const asksWhy = !drill && !alerts;
  const mayBeIncident = asksWhy && trigger === 'manual';

  const attempt = async (another?: boolean) => {
    const where = environment.trim();
    const begun = await start({
      documentId: document.id,
      revision,
      trigger: (drill && 'drill') ?? (alerts && 'alert') ?? trigger,
      alerts,
      drillId: drill?.id,
      ...(mayBeIncident && incident && { incident }),
      another,
      ...(where && { environment: where }),
    });
    if (begun instanceof Error) return;
    if (where) rememberEnvironment(where);
    if (tick && userRef) {
      const queue = new RunQueue({ userRef, runId: begun.run.id });
      queue.update(changes => [...changes, ...tickAtStart(begun, tick)]);
    }
    navigate(address(begun.run.id));
  };
  return (
    <FormDialog
      title={t('runs.start.title')}
      cancel={t('runs.cancel')}
      onClose={props.onClose}
      confirm={activeRunId ? undefined : t('runs.start.confirm')}
      isPending={loading}
      onSubmit={() => attempt()}
      failed={t('runs.start.failed')}
      error={activeRunId ? undefined : error}
    >
      <p>
        {revision
          ? t('runs.start.description', {
              revision: String(revision),
              title: document.title,
            })
          : document.title}{' '}
        {alerts?.map(({ alertname }) =>
          t('runs.start.forAlert', { alertname }),
        )}
      </p>
      <EnvironmentField value={environment} onChange={setEnvironment} />
      {asksWhy && (
        <RadioGroup
          label={t('runs.start.trigger')}
          value={trigger}
          onChange={value => setTrigger(value as 'manual' | 'drill')}
        >
          <Radio className={styles.outcome} value="manual">
            {t('runs.start.manual')}
          </Radio>
          <Radio className={styles.outcome} value="drill">
            {t('runs.start.drill')}
          </Radio>
        </RadioGroup>
      )}
      {mayBeIncident && (
        <div>
          <Checkbox
            isSelected={incident}
            onChange={setIncident}
            aria-describedby={hintId}
          >
            {t('runs.start.incident')}
          </Checkbox>
          <p className={styles.hint} id={hintId}>
            {t('runs.start.incidentHint')}
          </p>
        </div>
      )}
      {activeRunId && (
        <ActiveRunNotice
          id={activeRunId}
          isPending={loading}
          onAnother={() => attempt(true)}
        />
      )}
    </FormDialog>
  );
}
