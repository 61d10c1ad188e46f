import type { FollowUp } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { EntityLink } from '../components/EntityLink';
import { EntityName } from '../components/EntityName';
import { Time } from '../components/Time';
import { useEntityLinks } from '../components/useEntityLinks';
import { useMessages } from '../translation';
import { DueDate } from './DueDate';
import { FollowUpActions } from './FollowUpActions';
import styles from './FollowUps.module.css';
import { SeverityPill } from './SeverityPill';

/** One follow-up: what is to be done, by whom and until when, and what became of it. */
export function FollowUpItem(props: {
  followUp: FollowUp;
  showEntity?: boolean;
  onChanged: () => void;
}) {
  const { followUp, showEntity, onChanged } = props;
  const { title, description, owner, state, document, entityRef } = followUp;
  const { closedAt, closedBy, resolution, newerRevision } = followUp;
  const { t } = useMessages<'followUps'>();
  const links = useEntityLinks();
  return (
    <li className={styles.item} data-closed={Boolean(closedAt)}>
      <div className={styles.head}>
        <span className={styles.name}>{title}</span>
        <SeverityPill {...followUp} />
      </div>
      {description && <p className={styles.description}>{description}</p>}
      <div className={styles.facts}>
        {showEntity && <EntityLink entityRef={entityRef} />}
        <span>
          {t('followUps.owner', { owner: <EntityName entityRef={owner} /> })}
        </span>
        {!closedAt && <span>{t(`followUps.state.${state}`)}</span>}
        <DueDate {...followUp} />
        {document && (
          <Link
            className={styles.link}
            to={links.document(
              document.entityRef,
              document.id,
              document.heading?.slug,
            )}
          >
            {t('followUps.wrong', {
              document: document.heading
                ? `${document.title}: ${document.heading.text}`
                : document.title,
            })}
          </Link>
        )}
      </div>
      {closedAt && (
        <div className={styles.facts}>
          <span>
            {t('followUps.closed', {
              state: t(`followUps.state.${state}`),
              who: closedBy ? <EntityName entityRef={closedBy} /> : '',
              time: <Time at={closedAt} />,
            })}
          </span>
          {resolution && <span>{resolution}</span>}
        </div>
      )}
      {newerRevision && !closedAt && (
        <p className={styles.newer}>
          {t('followUps.newer', { number: String(newerRevision) })}
        </p>
      )}
      <FollowUpActions followUp={followUp} onChanged={onChanged} />
    </li>
  );
}
