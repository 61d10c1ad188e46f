import { TextField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { NewFollowUp } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../api';
import { EntityName } from '../components/EntityName';
import { FormDialog } from '../components/FormDialog';
import { newRequestId } from '../components/newRequestId';
import { useSubmit } from '../components/useSubmit';
import { useMessages } from '../translation';

const TEXT_MAXIMUM_CHARACTERS = 500;

/** What is wrong in a document, and where. */
export interface CorrectionSubject
  extends Pick<NewFollowUp, 'revision' | 'heading' | 'description' | 'origin'> {
  documentId: string;
  /** Who will be asked to mend it. */
  steward: string | null;
}

/** **Something wrong here**: one line of text becomes a follow-up of the steward. */
export function CorrectionDialog(props: {
  subject: CorrectionSubject;
  onClose: () => void;
  /** Called with what was said. */
  onReported: (text: string) => void;
}) {
  const { subject, onClose, onReported } = props;
  const { steward, ...facts } = subject;
  const place = subject.description ?? subject.heading?.text;
  const { t } = useMessages<'followUps'>();
  const handoff = useApi(handoffApiRef);
  const [text, setText] = useState('');
  // The same for every attempt, so that one that arrived after all is not kept twice.
  const [requestId] = useState(newRequestId);
  const submission = useSubmit(async () => {
    await handoff.followUps.create({
      origin: { type: 'document', id: subject.documentId },
      ...facts,
      title: text.trim(),
      requestId,
    });
    onReported(text.trim());
  });
  return (
    <FormDialog
      {...submission}
      title={
        place
          ? t('followUps.correction.of', { place })
          : t('followUps.correction.action')
      }
      focusesText
      submitsOnEnter
      cancel={t('followUps.correction.cancel')}
      onClose={onClose}
      confirm={t('followUps.correction.send')}
      isDisabled={!text.trim()}
      failed={t('followUps.correction.failed')}
    >
      <TextField
        label={t('followUps.correction.text')}
        isRequired
        value={text}
        onChange={setText}
        maxLength={TEXT_MAXIMUM_CHARACTERS}
      />
      <p>
        {steward
          ? t('followUps.correction.hint', {
              owner: <EntityName entityRef={steward} />,
            })
          : t('followUps.correction.hintNobody')}
      </p>
    </FormDialog>
  );
}
