import { useApi } from '@backstage/core-plugin-api';
import type { Drill } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { handoffApiRef } from '../../api';
import { FormDialog } from '../../components/FormDialog';
import { absoluteTime } from '../../components/times';
import { useLocale } from '../../components/useLocale';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';

/** Asks whether a drill shall not be, and calls it off. */
export function CallOffDialog(props: {
  drill: Drill;
  onDone: () => void;
  onClose: () => void;
}) {
  const { drill, onDone, onClose } = props;
  const { drills } = useApi(handoffApiRef);
  const { t } = useMessages<'drills' | 'runs'>();
  const locale = useLocale();
  const submission = useSubmit(async () => {
    await drills.update(drill.id, { state: 'cancelled' });
    onDone();
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t('drills.callOffTitle')}
      cancel={t('runs.cancel')}
      onClose={onClose}
      confirm={t('drills.callOff')}
      destructive
      failed={t('drills.callOffFailed')}
    >
      <p>
        {t('drills.callOffDescription', {
          title: drill.document.title,
          time: absoluteTime(DateTime.fromISO(drill.at), locale),
        })}
      </p>
    </FormDialog>
  );
}
