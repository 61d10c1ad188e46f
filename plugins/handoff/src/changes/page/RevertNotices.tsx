import type { ChangeDetails } from 'backstage-plugin-handoff-common';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import { ReferenceLink, ReferenceList } from '../ReferenceList';

/** Which changes this one undoes, and which one has undone it. */
export function RevertNotices(props: {
  details: Pick<ChangeDetails, 'reverts' | 'revertedBy'>;
}) {
  const { reverts, revertedBy } = props.details;
  const { t } = useMessages<'changes'>();
  return (
    <>
      {revertedBy && (
        <Notice status="warning" title={t('changes.page.revertedBy.title')}>
          {t('changes.page.revertedBy.description', {
            change: <ReferenceLink change={revertedBy} />,
          })}
        </Notice>
      )}
      {reverts.length > 0 && (
        <Notice status="info" title={t('changes.page.reverts')}>
          <ReferenceList changes={reverts} />
        </Notice>
      )}
    </>
  );
}
