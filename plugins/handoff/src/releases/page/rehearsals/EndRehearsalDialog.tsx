import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseRehearsal } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { FormDialog } from '../../../components/FormDialog';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { TEXT_MAXIMUM_CHARACTERS } from '../limits';
import { useReleasePage } from '../ReleaseContext';

/** Asks how a dry run ended, and in what it was not as it will be. */
export function EndRehearsalDialog(props: {
  rehearsal: ReleaseRehearsal;
  onClose: () => void;
}) {
  const { rehearsal, onClose } = props;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [outcome, setOutcome] = useState<ReleaseRehearsal['outcome']>();
  const [differences, setDifferences] = useState(rehearsal.differences ?? '');
  const submission = useSubmit(async () => {
    await act(
      releases.updateRehearsal(release.id, rehearsal.id, {
        outcome,
        differences: differences.trim(),
      }),
    );
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t('releasePage.rehearsals.dialog.end')}
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t('releasePage.rehearsals.dialog.save')}
      isDisabled={!outcome}
      failed={t('releasePage.rehearsals.dialog.failed')}
    >
      <RadioGroup
        label={t('releasePage.rehearsals.dialog.outcome')}
        isRequired
        orientation="horizontal"
        value={outcome ?? null}
        onChange={chosen => setOutcome(chosen as ReleaseRehearsal['outcome'])}
      >
        <Radio value="passed">{t('releasePage.rehearsals.passed')}</Radio>
        <Radio value="failed">{t('releasePage.rehearsals.failed')}</Radio>
      </RadioGroup>
      <TextAreaField
        label={t('releasePage.rehearsals.dialog.differences')}
        value={differences}
        onChange={setDifferences}
        maxLength={TEXT_MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
