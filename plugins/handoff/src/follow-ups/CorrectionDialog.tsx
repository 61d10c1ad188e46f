import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  TextField,
} from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { NewFollowUp } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../api';
import styles from '../components/DialogText.module.css';
import { EntityName } from '../components/EntityName';
import { ErrorNotice } from '../components/ErrorNotice';
import { newRequestId } from '../components/newRequestId';
import { useTextFocus } from '../components/useTextFocus';
import { handoffTranslationRef } from '../translation';

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
  const { t } = useTranslationRef(handoffTranslationRef);
  const handoff = useApi(handoffApiRef);
  const container = useTextFocus<HTMLFormElement>();
  const [text, setText] = useState('');
  // The same for every attempt, so that one that arrived after all is not kept twice.
  const [requestId] = useState(newRequestId);
  const [sending, send] = useAsyncFn(async () => {
    await handoff.followUps.create({
      origin: { type: 'document', id: subject.documentId },
      ...facts,
      title: text.trim(),
      requestId,
    });
    onReported(text.trim());
  }, [handoff, subject, text, requestId, onReported]);
  return (
    <Dialog
      isOpen
      width="min(480px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <DialogHeader>
        {place
          ? t('followUps.correction.of', { place })
          : t('followUps.correction.action')}
      </DialogHeader>
      <DialogBody>
        <form
          ref={container}
          className={styles.body}
          onSubmit={event => {
            event.preventDefault();
            if (text.trim() && !sending.loading) send();
          }}
        >
          <TextField
            label={t('followUps.correction.text')}
            isRequired
            value={text}
            onChange={setText}
            maxLength={TEXT_MAXIMUM_CHARACTERS}
          />
          <p className={styles.text}>
            {steward
              ? t('followUps.correction.hint', {
                  owner: <EntityName entityRef={steward} />,
                })
              : t('followUps.correction.hintNobody')}
          </p>
          {sending.error && (
            <ErrorNotice
              title={t('followUps.correction.failed')}
              error={sending.error}
            />
          )}
        </form>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('followUps.correction.cancel')}
        </Button>
        <Button
          variant="primary"
          isPending={sending.loading}
          isDisabled={!text.trim()}
          onPress={send}
        >
          {t('followUps.correction.send')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
