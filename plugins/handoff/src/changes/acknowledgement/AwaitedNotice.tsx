import { Fragment } from 'react';
import { EntityLinks } from '../../components/EntityLinks';
import { EntityName } from '../../components/EntityName';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';

/** For which entities an acknowledgement is missing, and who gives it. */
export function AwaitedNotice(props: {
  awaited: string[];
  /** Whether these are all entities of the change. */
  isWhole: boolean;
  /** Full refs of Users and Groups. */
  approvers: string[];
}) {
  const { awaited, isWhole, approvers } = props;
  const { t } = useMessages<'acknowledgement'>();
  return (
    <Notice
      status="warning"
      title={
        isWhole
          ? t('acknowledgement.awaited')
          : t('acknowledgement.awaitedOf', {
              entities: <EntityLinks entityRefs={awaited} />,
            })
      }
    >
      {approvers.length
        ? t('acknowledgement.description', {
            approvers: (
              <>
                {approvers.map((ref, index) => (
                  <Fragment key={ref}>
                    {index > 0 && ', '}
                    <EntityName entityRef={ref} />
                  </Fragment>
                ))}
              </>
            ),
          })
        : t('acknowledgement.nobody')}
    </Notice>
  );
}
