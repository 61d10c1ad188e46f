import { ButtonLink } from '@backstage/ui';
import { MessagesSquareIcon, SquarePenIcon } from 'lucide-react';
import { RiskPill } from '../../changes/RiskPill';
import { EntityLinks } from '../../components/EntityLinks';
import { ExternalLink } from '../../components/ExternalLink';
import { NamedText } from '../../components/NamedText';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import { ReleaseMarks } from '../ReleaseMarks';
import { ReleaseStatePill } from '../ReleaseStatePill';
import { editSearch } from '../../components/editSearch';
import { DeployedWhere } from '../DeployedWhere';
import { isPlannable } from './isPlannable';
import { useFocusAfterEditing } from './afterEditing';
import { useReleasePage } from './ReleaseContext';
import styles from './ReleasePage.module.css';

/** What the release is, of what, and how far it has come. */
export function ReleaseHeader() {
  const { release, rights } = useReleasePage();
  const { title, state, risk, raisedRisk, channelUrl } = release;
  const { t } = useMessages<'changes' | 'releasePage'>();
  const heading = useFocusAfterEditing();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {rights.mayUpdate && isPlannable(release) && (
          <ButtonLink
            variant="secondary"
            iconStart={<SquarePenIcon />}
            href={editSearch}
          >
            {t('releasePage.edit')}
          </ButtonLink>
        )}
      </div>
      <div className={styles.facts}>
        <ReleaseStatePill state={state} />
        <RiskPill risk={risk} />
        <ReleaseMarks {...release} />
        <span className={styles.fact}>
          <EntityLinks entityRefs={release.entityRefs} />
        </span>
        <DeployedWhere {...release} />
        <span>
          {t('releasePage.written', {
            who: <NamedText text={release.createdBy} />,
            time: <Time at={release.createdAt} />,
          })}
        </span>
        {channelUrl && (
          <span className={styles.fact}>
            <MessagesSquareIcon size={16} aria-hidden="true" />
            <ExternalLink href={channelUrl}>
              {t('releasePage.channel')}
            </ExternalLink>
          </span>
        )}
      </div>
      {raisedRisk && (
        <p className={styles.text}>
          {t('releasePage.risk.raised', {
            risk: t(`changes.risk.${raisedRisk.risk}`),
            reason: raisedRisk.reason,
          })}
        </p>
      )}
    </header>
  );
}
