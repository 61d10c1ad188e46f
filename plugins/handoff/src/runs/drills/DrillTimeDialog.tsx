import { DateTime } from 'luxon';
import { useState, type ReactNode } from 'react';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';
import { EnvironmentField } from '../start/EnvironmentField';
import { DrillTimeField } from './DrillTimeField';
import { futureTime, toFieldValue } from '../../components/fieldTime';

/** When and where a drill is to be. */
export interface DrillPlan {
  /** ISO 8601 in UTC. */
  at: string;
  environment?: string;
}

/** Asks when and where a drill is to be, and has it planned or moved. */
export function DrillTimeDialog(props: {
  title: string;
  description?: ReactNode;
  confirm: string;
  failed: string;
  start?: DrillPlan;
  save: (plan: DrillPlan) => Promise<unknown>;
  onClose: () => void;
}) {
  const { save, onClose, start } = props;
  const { t } = useMessages<'drills' | 'runs'>();
  const [value, setValue] = useState(() =>
    toFieldValue(
      start
        ? DateTime.fromISO(start.at)
        : DateTime.local().plus({ days: 7 }).startOf('hour'),
    ),
  );
  const [environment, setEnvironment] = useState(start?.environment ?? '');
  const at = futureTime(value, DateTime.local());
  const submission = useSubmit(async () => {
    if (!at) return;
    await save({ at, environment: environment.trim() || undefined });
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={props.title}
      cancel={t('runs.cancel')}
      onClose={onClose}
      confirm={props.confirm}
      isDisabled={!at}
      failed={props.failed}
    >
      {props.description && <p>{props.description}</p>}
      <DrillTimeField value={value} onChange={setValue} />
      {!at && <Notice status="warning" title={t('drills.past')} />}
      <EnvironmentField value={environment} onChange={setEnvironment} />
    </FormDialog>
  );
}
