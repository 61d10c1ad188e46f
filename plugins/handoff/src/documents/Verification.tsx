import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Review } from 'backstage-plugin-handoff-common';
import { entityName } from '../components/entityName';
import { Time } from '../components/Time';
import { handoffTranslationRef } from '../translation';

/** How a review date that stands in front matter names its author. */
const BY_FRONT_MATTER = 'front-matter';

/** Who said last that a document is correct, and when. */
export function Verification(props: { review: Review }) {
  const { by, at, comment } = props.review;
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <span title={comment}>
      {by === BY_FRONT_MATTER
        ? t('documents.verifiedByFrontMatter')
        : t('documents.verifiedBy', { name: entityName(by) })}{' '}
      <Time at={at} />
    </span>
  );
}
