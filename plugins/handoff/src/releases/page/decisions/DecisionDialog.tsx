import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseDecision } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { FormDialog } from '../../../components/FormDialog';
import { safeHref } from '../../../components/safeHref';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { TEXT_MAXIMUM_CHARACTERS } from '../limits';
import { useReleasePage } from '../ReleaseContext';

/** Asks what was decided; in the place of an earlier decision, where one is named. */
export function DecisionDialog(props: {
  supersedes?: ReleaseDecision;
  onClose: () => void;
}) {
  const { supersedes, onClose } = props;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [decision, setDecision] = useState('');
  const [alternatives, setAlternatives] = useState('');
  const [lines, setLines] = useState('');
  const links = lines.split('\n').flatMap(line => line.trim() || []);
  const badLink = links.find(link => !safeHref(link));
  const submission = useSubmit(async () => {
    await act(
      releases.addDecision(release.id, {
        decision: decision.trim(),
        ...(alternatives.trim() && { alternatives: alternatives.trim() }),
        links,
        ...(supersedes && { supersedes: supersedes.id }),
      }),
    );
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t(
        `releasePage.decisions.dialog.${supersedes ? 'supersede' : 'new'}`,
      )}
      width={560}
      focusesText
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t('releasePage.decisions.dialog.save')}
      isDisabled={!decision.trim() || badLink !== undefined}
      failed={t('releasePage.decisions.dialog.failed')}
    >
      <p>{t('releasePage.decisions.dialog.description')}</p>
      {supersedes && <blockquote>{supersedes.decision}</blockquote>}
      <TextAreaField
        label={t('releasePage.decisions.dialog.decision')}
        isRequired
        value={decision}
        onChange={setDecision}
        maxLength={TEXT_MAXIMUM_CHARACTERS}
      />
      <TextAreaField
        label={t('releasePage.decisions.dialog.alternatives')}
        value={alternatives}
        onChange={setAlternatives}
        maxLength={TEXT_MAXIMUM_CHARACTERS}
      />
      <TextAreaField
        label={t('releasePage.decisions.dialog.links')}
        description={
          badLink &&
          t('releasePage.decisions.dialog.badLink', { link: badLink })
        }
        isInvalid={badLink !== undefined}
        rows={2}
        value={lines}
        onChange={setLines}
      />
    </FormDialog>
  );
}
