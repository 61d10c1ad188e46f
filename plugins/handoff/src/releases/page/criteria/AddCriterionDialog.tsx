import { Select, TextAreaField, TextField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { NewReleaseCriterion } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { FormDialog } from '../../../components/FormDialog';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { REASON_MAXIMUM_CHARACTERS, TITLE_MAXIMUM_CHARACTERS } from '../limits';
import { useReleasePage } from '../ReleaseContext';

type Kind = NewReleaseCriterion['kind'];

const KINDS: readonly Kind[] = [
  'gate',
  'document',
  'role',
  'dry-run',
  'question',
];

/** Asks for something more of the release, with why. */
export function AddCriterionDialog({ onClose }: { onClose: () => void }) {
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [kind, setKind] = useState<Kind>('gate');
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const isNamed = kind === 'dry-run' || value.trim() !== '';
  const submission = useSubmit(async () => {
    await act(
      releases.addCriterion(release.id, {
        kind,
        ...(kind !== 'dry-run' && { value: value.trim() }),
        reason: reason.trim(),
      }),
    );
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t('releasePage.criteria.dialog.add')}
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t('releasePage.criteria.dialog.save')}
      isDisabled={!isNamed || !reason.trim()}
      failed={t('releasePage.criteria.dialog.failed')}
    >
      <Select
        label={t('releasePage.criteria.dialog.kind')}
        selectedKey={kind}
        onSelectionChange={key => setKind(key as Kind)}
        options={KINDS.map(each => ({
          value: each,
          label: t(`releasePage.criteria.kind.${each}`),
        }))}
      />
      {kind !== 'dry-run' && (
        <TextField
          label={t(`releasePage.criteria.dialog.value.${kind}`)}
          isRequired
          value={value}
          onChange={setValue}
          maxLength={TITLE_MAXIMUM_CHARACTERS}
        />
      )}
      <TextAreaField
        label={t('releasePage.criteria.dialog.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        maxLength={REASON_MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
