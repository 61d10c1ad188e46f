import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../api';
import { errorStatus } from '../components/errorStatus';
import { FormDialog } from '../components/FormDialog';
import { useSubmit } from '../components/useSubmit';
import { useMessages } from '../translation';

const COMMENT_MAXIMUM_CHARACTERS = 5000;

/** Asks for the reader's word that the revision on the screen is still correct. */
export function ReviewDialog(props: {
  document: HandoffDocument;
  /** Called with the news that there is a newer revision than the one on the screen, when there is. */
  onClose: (outcome: { isOutdated: boolean }) => void;
  onReviewed: () => void;
}) {
  const { id, revision, title } = props.document;
  const { t } = useMessages<'documents'>();
  const { documents } = useApi(handoffApiRef);
  const [comment, setComment] = useState('');
  const submission = useSubmit(async () => {
    await documents.review(id, {
      revision,
      ...(comment.trim() && { comment: comment.trim() }),
    });
    props.onReviewed();
  });
  const { error } = submission;
  const isOutdated = Boolean(error && errorStatus(error) === 409);
  return (
    <FormDialog
      {...submission}
      title={t('documents.review.title')}
      focusesText
      cancel={t('documents.review.cancel')}
      onClose={() => props.onClose({ isOutdated })}
      confirm={t('documents.review.confirm')}
      failed={t('documents.review.failed')}
      explanation={isOutdated ? t('documents.review.conflict') : undefined}
    >
      <p>
        {t('documents.review.description', { number: String(revision), title })}
      </p>
      <TextAreaField
        label={t('documents.review.comment')}
        description={t('documents.review.commentHint')}
        value={comment}
        onChange={setComment}
        maxLength={COMMENT_MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
