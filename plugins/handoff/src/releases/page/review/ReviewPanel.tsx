import { Button } from '@backstage/ui';
import { SquarePenIcon } from 'lucide-react';
import { useState } from 'react';
import { ChangeMarkdown } from '../../../changes/ChangeMarkdown';
import { NamedText } from '../../../components/NamedText';
import { Pill, type PillTone } from '../../../components/Pill';
import { Time } from '../../../components/Time';
import { useMessages } from '../../../translation';
import { PartSection } from '../PartSection';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import { isReviewable } from './isReviewable';
import { questionsOf } from './questionsOf';
import { ReviewDialog } from './ReviewDialog';

const TONES: Record<string, PillTone> = {
  met: 'success',
  partly: 'warning',
  'not-met': 'danger',
};

/** What both sides found when they looked back; nothing before it is deployed. */
export function ReviewPanel() {
  const { release, rights } = useReleasePage();
  const { state, review } = release;
  const { t } = useMessages<'releasePage'>();
  const [isWriting, setWriting] = useState(false);
  if (!isReviewable(release)) return null;
  const mayWrite = rights.mayUpdate && state !== 'reviewed';
  return (
    <PartSection
      name="review"
      title={t('releasePage.review.title')}
      actions={
        mayWrite && (
          <Button
            size="small"
            variant="secondary"
            iconStart={<SquarePenIcon />}
            onPress={() => setWriting(true)}
          >
            {t(`releasePage.review.${review ? 'edit' : 'write'}`)}
          </Button>
        )
      }
    >
      {!review && (
        <p className={styles.hint}>
          {t('releasePage.review.none')} {t('releasePage.review.blameless')}
        </p>
      )}
      {review && (
        <>
          <div className={styles.itemHead}>
            <span>{t('releasePage.review.success.label')}</span>
            <Pill tone={TONES[review.success] ?? 'neutral'}>
              {t(`releasePage.review.success.${review.success}`)}
            </Pill>
          </div>
          {(['successNote', 'wentWell', 'wentBadly'] as const).map(
            field =>
              review[field] && (
                <div key={field}>
                  <h4 className={styles.label}>
                    {t(`releasePage.review.${field}`)}
                  </h4>
                  <ChangeMarkdown content={review[field] ?? ''} />
                </div>
              ),
          )}
          {questionsOf(release).map(({ id, question, answer }) => (
            <div key={id}>
              <h4 className={styles.label}>{question}</h4>
              {answer && <ChangeMarkdown content={answer} />}
            </div>
          ))}
          <p className={styles.hint}>
            {t('releasePage.review.by', {
              who: <NamedText text={review.by} />,
              time: <Time at={review.at} />,
            })}
          </p>
        </>
      )}
      {isWriting && <ReviewDialog onClose={() => setWriting(false)} />}
    </PartSection>
  );
}
