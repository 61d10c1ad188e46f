import { useApi } from '@backstage/core-plugin-api';
import type { CalendarPeriod } from 'backstage-plugin-handoff-common';
import { handoffApiRef } from '../../api';
import { errorStatus } from '../../components/errorStatus';
import { FormDialog } from '../../components/FormDialog';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';

/** Asks whether a period shall be no more, and deletes it. */
export function DeletePeriodDialog(props: {
  period: CalendarPeriod;
  onClose: () => void;
  onDeleted: () => void;
}) {
  const { period, onClose, onDeleted } = props;
  const { t } = useMessages<'calendar'>();
  const { calendar } = useApi(handoffApiRef);
  const submission = useSubmit(async () => {
    await calendar.deletePeriod(period.id, { etag: period.etag });
    onDeleted();
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t('calendar.delete.title', { title: period.title })}
      cancel={t('calendar.cancel')}
      onClose={onClose}
      confirm={t('calendar.delete.confirm')}
      destructive
      failed={t('calendar.delete.failed')}
      explanation={
        submission.error && errorStatus(submission.error) === 412
          ? t('calendar.form.changed')
          : undefined
      }
    >
      <p>{t(`calendar.delete.${period.kind}`)}</p>
    </FormDialog>
  );
}
