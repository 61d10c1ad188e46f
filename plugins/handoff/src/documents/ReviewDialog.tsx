import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  TextAreaField,
} from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { errorMessage } from '../components/errorMessage';
import { errorStatus } from '../components/errorStatus';
import { Notice } from '../components/Notice';
import { handoffTranslationRef } from '../translation';
import styles from '../components/DialogText.module.css';
import { useTextFocus } from '../components/useTextFocus';
import { useReview } from './useReview';

const COMMENT_MAXIMUM_CHARACTERS = 5000;

/** Asks for the reader's word that the revision on the screen is still correct. */
export function ReviewDialog(props: {
  document: HandoffDocument;
  /** Called with the news that there is a newer revision than the one on the screen, when there is. */
  onClose: (outcome: { isOutdated: boolean }) => void;
  onReviewed: () => void;
}) {
  const { document, onReviewed } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  const container = useTextFocus();
  const [comment, setComment] = useState('');
  const [state, review] = useReview(document.id, document.revision);

  const isOutdated = Boolean(state.error && errorStatus(state.error) === 409);
  const close = () => props.onClose({ isOutdated });

  const confirm = async () => {
    const outcome = await review(comment);
    if (!(outcome instanceof Error)) {
      onReviewed();
    }
  };

  return (
    <Dialog
      isOpen
      width="min(480px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && close()}
    >
      <DialogHeader>{t('documents.review.title')}</DialogHeader>
      <DialogBody>
        <div ref={container} className={styles.body}>
          <p className={styles.text}>
            {t('documents.review.description', {
              number: String(document.revision),
              title: document.title,
            })}
          </p>
          <TextAreaField
            label={t('documents.review.comment')}
            description={t('documents.review.commentHint')}
            value={comment}
            onChange={setComment}
            maxLength={COMMENT_MAXIMUM_CHARACTERS}
          />
          {state.error && (
            <Notice status="danger" title={t('documents.review.failed')}>
              {isOutdated
                ? t('documents.review.conflict')
                : errorMessage(state.error)}
            </Notice>
          )}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={close}>
          {t('documents.review.cancel')}
        </Button>
        <Button variant="primary" isPending={state.loading} onPress={confirm}>
          {t('documents.review.confirm')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
