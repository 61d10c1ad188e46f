import type {
  ChangeDetails,
  ChangeReference,
} from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import { useChangeAddress } from '../useChangeAddress';
import styles from './ChangePage.module.css';

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
          <ul className={styles.references}>
            {reverts.map(each => (
              <li key={each.id}>
                <ReferenceLink change={each} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function ReferenceLink({ change }: { change: ChangeReference }) {
  const address = useChangeAddress();
  return (
    <Link className={styles.link} to={address(change.id)}>
      {change.title}
    </Link>
  );
}
