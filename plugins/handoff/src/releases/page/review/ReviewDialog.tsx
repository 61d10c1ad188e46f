import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseReview } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { errorStatus } from '../../../components/errorStatus';
import { FormDialog } from '../../../components/FormDialog';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { TEXT_MAXIMUM_CHARACTERS } from '../limits';
import { useReleasePage } from '../ReleaseContext';
import { questionsOf } from './questionsOf';

const SUCCESS: ReadonlyArray<ReleaseReview['success']> = [
  'met',
  'partly',
  'not-met',
  'unknown',
];

const WIDTH = 640;

/** Asks what both sides found. Who writes at the same time as somebody else is told, and loses nothing. */
export function ReviewDialog({ onClose }: { onClose: () => void }) {
  const { release, act, reload } = useReleasePage();
  const { review } = release;
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [etag, setEtag] = useState(release.etag);
  const [success, setSuccess] = useState(review?.success ?? 'unknown');
  const [texts, setTexts] = useState({
    successNote: review?.successNote ?? '',
    wentWell: review?.wentWell ?? '',
    wentBadly: review?.wentBadly ?? '',
  });
  const questions = questionsOf(release);
  const [answers, setAnswers] = useState<Record<string, string>>(() =>
    Object.fromEntries(questions.map(({ id, answer }) => [id, answer ?? ''])),
  );
  const submission = useSubmit(async () => {
    const said = Object.entries(texts).flatMap(([name, text]) =>
      text.trim() ? [[name, text.trim()]] : [],
    );
    const call = releases.review(
      release.id,
      {
        success,
        ...Object.fromEntries(said),
        answers: Object.entries(answers).flatMap(([criterionId, answer]) =>
          answer.trim() ? [{ criterionId, answer: answer.trim() }] : [],
        ),
      },
      { etag },
    );
    try {
      await act(call);
      onClose();
    } catch (error) {
      if (errorStatus(error as Error) === 412) {
        setEtag((await reload()).etag);
      }
      throw error;
    }
  });
  const { error } = submission;
  return (
    <FormDialog
      {...submission}
      title={t('releasePage.review.title')}
      width={WIDTH}
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t('releasePage.review.save')}
      failed={t('releasePage.review.failed')}
      explanation={
        error && errorStatus(error) === 412
          ? t('releasePage.review.changed')
          : undefined
      }
    >
      <p>{t('releasePage.review.blameless')}</p>
      <RadioGroup
        label={t('releasePage.review.success.label')}
        orientation="horizontal"
        value={success}
        onChange={chosen => setSuccess(chosen as ReleaseReview['success'])}
      >
        {SUCCESS.map(each => (
          <Radio key={each} value={each}>
            {t(`releasePage.review.success.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
      {(['successNote', 'wentWell', 'wentBadly'] as const).map(field => (
        <TextAreaField
          key={field}
          label={t(`releasePage.review.${field}`)}
          value={texts[field]}
          onChange={text => setTexts(before => ({ ...before, [field]: text }))}
          maxLength={TEXT_MAXIMUM_CHARACTERS}
        />
      ))}
      {questions.map(({ id, question }) => (
        <TextAreaField
          key={id}
          label={question}
          value={answers[id] ?? ''}
          onChange={text => setAnswers(before => ({ ...before, [id]: text }))}
          maxLength={TEXT_MAXIMUM_CHARACTERS}
        />
      ))}
    </FormDialog>
  );
}
