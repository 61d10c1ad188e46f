import { Select, TextAreaField, TextField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  calendarPeriodKinds,
  type CalendarPeriod,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import { errorStatus } from '../../components/errorStatus';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';
import { clock, draftOf, ruleOf, type PeriodDraft } from './periodDraft';
import { PeriodPreview } from './PeriodPreview';
import { RecurrenceField } from './RecurrenceField';
import { ScopeField } from './ScopeField';
import { WhenFields } from './WhenFields';

/** Writes a period down, or changes one. */
export function PeriodDialog(props: {
  /** The one to change. */
  period?: CalendarPeriod;
  onClose: () => void;
  onSaved: () => void;
}) {
  const { period, onClose, onSaved } = props;
  const { t } = useMessages<'calendar'>();
  const { calendar } = useApi(handoffApiRef);
  const [draft, setDraft] = useState(() => draftOf(period, DateTime.local()));
  const set = (change: Partial<PeriodDraft>) =>
    setDraft(current => ({ ...current, ...change }));
  const rule = ruleOf(draft, period);
  const submission = useSubmit(async () => {
    if (!rule) return;
    if (period) {
      await calendar.updatePeriod(period.id, rule, { etag: period.etag });
    } else {
      await calendar.createPeriod(rule);
    }
    onSaved();
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t(period ? 'calendar.form.change' : 'calendar.form.create')}
      width={560}
      focusesText
      cancel={t('calendar.cancel')}
      onClose={onClose}
      confirm={t('calendar.form.save')}
      isDisabled={!rule?.title}
      failed={t('calendar.form.failed')}
      explanation={
        submission.error && errorStatus(submission.error) === 412
          ? t('calendar.form.changed')
          : undefined
      }
    >
      <Select
        label={t('calendar.form.kind')}
        selectedKey={draft.kind}
        onSelectionChange={key =>
          set({
            kind: calendarPeriodKinds.find(each => each === key) ?? draft.kind,
          })
        }
        options={calendarPeriodKinds.map(each => ({
          value: each,
          label: t(`calendar.form.kinds.${each}`),
        }))}
      />
      <TextField
        label={t('calendar.form.title')}
        isRequired
        maxLength={200}
        value={draft.title}
        onChange={title => set({ title })}
      />
      <ScopeField
        value={draft.scopeRef}
        onChange={scopeRef => set({ scopeRef })}
      />
      <WhenFields draft={draft} onChange={set} />
      <RecurrenceField
        value={draft.recurrence}
        start={clock(draft.start)}
        onChange={recurrence => set({ recurrence })}
      />
      {rule ? (
        <PeriodPreview rule={rule} />
      ) : (
        <Notice status="warning" title={t('calendar.form.endBeforeStart')} />
      )}
      <TextField
        label={t('calendar.form.environments')}
        description={t('calendar.form.environmentsHint')}
        value={draft.environments}
        onChange={environments => set({ environments })}
      />
      <TextAreaField
        label={t('calendar.form.reason')}
        maxLength={2000}
        value={draft.reason}
        onChange={reason => set({ reason })}
      />
    </FormDialog>
  );
}
