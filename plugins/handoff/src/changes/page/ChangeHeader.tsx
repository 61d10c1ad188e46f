import { ButtonLink } from '@backstage/ui';
import type { Change } from 'backstage-plugin-handoff-common';
import { ExternalLinkIcon } from 'lucide-react';
import { EntityLinks } from '../../components/EntityLinks';
import { safeHref } from '../../components/safeHref';
import { FullTime } from '../../components/FullTime';
import { useMessages } from '../../translation';
import { Author } from '../Author';
import { ChangeKindIcon } from '../ChangeKindIcon';
import { ChangeStatePill } from '../ChangeStatePill';
import { Deployed } from '../Deployed';
import { RiskPill } from '../RiskPill';
import styles from './ChangePage.module.css';

/** What the change is, how far it has come, of what it is, and where its diff is. */
export function ChangeHeader({ change }: { change: Change }) {
  const { kind, title, state, note, author, number } = change;
  const { t } = useMessages<'changes' | 'common'>();
  const diff = safeHref(change.url);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h2 className={styles.title}>{title}</h2>
        {diff && (
          <ButtonLink
            variant="secondary"
            iconEnd={
              <ExternalLinkIcon role="img" aria-label={t('common.newTab')} />
            }
            href={diff}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('changes.page.diff')}
          </ButtonLink>
        )}
      </div>
      <div className={styles.facts}>
        <ChangeStatePill state={state} />
        {note?.risk && <RiskPill risk={note.risk} />}
        <span className={styles.fact}>
          <ChangeKindIcon kind={kind} />
          {t(`changes.kind.${kind}`)}
          {number && (
            <> {t('changes.fact.number', { number: String(number) })}</>
          )}
        </span>
        <span className={styles.fact}>
          <EntityLinks entityRefs={change.entityRefs} />
        </span>
        <Deployed change={change} />
        {author && (
          <span>
            {t('changes.fact.by', { author: <Author author={author} /> })}
          </span>
        )}
        <FullTime at={change.at} />
      </div>
    </header>
  );
}
