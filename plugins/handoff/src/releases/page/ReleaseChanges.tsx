import type { ReleaseChange } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ChangeKindIcon } from '../../changes/ChangeKindIcon';
import { ChangeStatePill } from '../../changes/ChangeStatePill';
import { RiskPill } from '../../changes/RiskPill';
import { useChangeAddress } from '../../changes/useChangeAddress';
import { Disclosure } from '../../components/Disclosure';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import { ChangeWatch } from './ChangeWatch';
import { PartSection } from './PartSection';
import { useReleasePage } from './ReleaseContext';
import styles from './ReleasePage.module.css';

/** What is deployed with the release, and what operators watch after it. */
export function ReleaseChanges() {
  const { changes } = useReleasePage().release;
  const { t } = useMessages<'releasePage'>();
  const reverted = changes.filter(({ state }) => state === 'reverted');
  return (
    <PartSection name="changes" title={t('releasePage.parts.changes')}>
      {reverted.length > 0 && (
        <Notice
          status="warning"
          title={t('releasePage.changes.reverted', {
            count: reverted.length,
            titles: reverted.map(({ title }) => `“${title}”`).join(', '),
          })}
        >
          {t('releasePage.changes.revertedHint')}
        </Notice>
      )}
      {changes.length === 0 && (
        <p className={styles.hint}>{t('releasePage.changes.none')}</p>
      )}
      <ul className={styles.items}>
        {changes.map(change => (
          <ChangeItem key={change.id} change={change} />
        ))}
      </ul>
    </PartSection>
  );
}

function ChangeItem({ change }: { change: ReleaseChange }) {
  const { t } = useMessages<'changes' | 'releasePage'>();
  const address = useChangeAddress();
  const [wasOpened, setOpened] = useState(false);
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <span className={styles.fact} title={t(`changes.kind.${change.kind}`)}>
          <ChangeKindIcon kind={change.kind} />
        </span>
        <Link className={styles.link} to={address(change.id)}>
          {change.title}
        </Link>
        <span className={styles.pills}>
          {change.risk && <RiskPill risk={change.risk} />}
          <ChangeStatePill state={change.state} />
        </span>
      </div>
      <Disclosure
        summary={
          <span className={styles.hint}>{t('releasePage.changes.watch')}</span>
        }
        onToggle={() => setOpened(true)}
      >
        {wasOpened && <ChangeWatch id={change.id} />}
      </Disclosure>
    </li>
  );
}
