import type { Revision } from 'backstage-plugin-handoff-common';
import { entityName } from '../../components/entityName';
import { Notice } from '../../components/Notice';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';

/** Says who removed the content of a revision, when and why. */
export function PurgedNotice(props: { revision: Revision }) {
  const { number, purged } = props.revision;
  const { t } = useMessages<'history'>();
  return (
    purged && (
      <Notice
        status="warning"
        title={
          <>
            {t('history.diff.purged', { number: String(number) })}{' '}
            <Time at={purged.at} />
          </>
        }
      >
        {t('history.diff.purgedDescription', {
          by: entityName(purged.by),
          reason: purged.reason,
        })}
      </Notice>
    )
  );
}
