import { Select, TextAreaField, TextField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  severities,
  type FollowUp,
  type NewFollowUp,
} from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../api';
import { errorStatus } from '../components/errorStatus';
import { FormDialog } from '../components/FormDialog';
import { Notice } from '../components/Notice';
import { newRequestId } from '../components/newRequestId';
import { TimeField } from '../components/TimeField';
import { useSubmit } from '../components/useSubmit';
import { useMessages } from '../translation';
import { draftOf, toChange, type FollowUpDraft } from './draft';
import { OwnerField } from './OwnerField';

const TITLE_MAXIMUM_CHARACTERS = 500;
const DESCRIPTION_MAXIMUM_CHARACTERS = 20_000;

/** Writes a follow-up of an entity down, or changes one. */
export function FollowUpDialog(props: {
  entityRef: string;
  /** The one to change. */
  followUp?: FollowUp;
  /** Who has it unless somebody else is named. */
  owner?: string;
  /** What a new one comes of. */
  origin?: NewFollowUp['origin'];
  onClose: () => void;
  onSaved: () => void;
}) {
  const { entityRef, followUp, owner, origin, onClose, onSaved } = props;
  const { t } = useMessages<'followUps'>();
  const handoff = useApi(handoffApiRef);
  const [draft, setDraft] = useState(() => draftOf(followUp, owner));
  // The same for every attempt, so that one that arrived after all is not kept twice.
  const [requestId] = useState(newRequestId);
  const change = (changes: Partial<FollowUpDraft>) =>
    setDraft(current => ({ ...current, ...changes }));
  const submission = useSubmit(async () => {
    const values = toChange(draft);
    if (followUp) {
      await handoff.followUps.update(followUp.id, values, {
        etag: followUp.etag,
      });
    } else {
      await handoff.followUps.create({
        ...values,
        due: values.due ?? undefined,
        entityRef,
        origin,
        requestId,
      });
    }
    onSaved();
  });
  const { error } = submission;
  const isOutdated = error && errorStatus(error) === 412;

  return (
    <FormDialog
      {...submission}
      title={followUp ? t('followUps.edit.change') : t('followUps.edit.new')}
      width={560}
      focusesText
      cancel={t('followUps.edit.cancel')}
      onClose={onClose}
      confirm={t('followUps.edit.save')}
      isDisabled={!draft.title.trim() || !draft.owner}
      failed={t('followUps.edit.failed')}
      error={isOutdated ? undefined : error}
    >
      <TextField
        label={t('followUps.edit.titleField')}
        isRequired
        value={draft.title}
        onChange={title => change({ title })}
        maxLength={TITLE_MAXIMUM_CHARACTERS}
      />
      <OwnerField
        value={draft.owner}
        onChange={chosen => change({ owner: chosen })}
      />
      <Select
        label={t('followUps.edit.severity')}
        selectedKey={draft.severity}
        onSelectionChange={severity =>
          change({ severity: severity as FollowUp['severity'] })
        }
        options={severities.map(severity => ({
          value: severity,
          label: t(`followUps.severity.${severity}`),
        }))}
      />
      <TimeField
        label={t('followUps.edit.due')}
        type="date"
        value={draft.due}
        onChange={due => change({ due })}
      />
      <TextAreaField
        label={t('followUps.edit.description')}
        description={t('followUps.edit.descriptionHint')}
        value={draft.description}
        onChange={description => change({ description })}
        maxLength={DESCRIPTION_MAXIMUM_CHARACTERS}
      />
      {isOutdated && (
        <Notice status="warning" title={t('followUps.edit.failed')}>
          {t('followUps.edit.conflict')}
        </Notice>
      )}
    </FormDialog>
  );
}
