import type { ChangeSearchResult } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { ChangeKindIcon } from '../changes/ChangeKindIcon';
import { ChangeStatePill } from '../changes/ChangeStatePill';
import { Deployed } from '../changes/Deployed';
import { RiskPill } from '../changes/RiskPill';
import { useChangeAddress } from '../changes/useChangeAddress';
import { EntityLinks } from '../components/EntityLinks';
import { FullTime } from '../components/FullTime';
import { Highlighted } from '../components/Highlighted';
import { useMessages } from '../translation';
import styles from './SearchResultItem.module.css';
import { arrowKeyStop } from './useArrowKeys';

/** One change that was found: what it is, of what, how far it has come, how much can go wrong, and where it matched. */
export function ChangeResultItem({ result }: { result: ChangeSearchResult }) {
  const { t } = useMessages<'changes' | 'note' | 'search'>();
  const address = useChangeAddress();
  const { change, field, titleSegments, excerpt } = result;
  const { id, kind, number, note } = change;
  return (
    <li className={styles.result}>
      <h3 className={styles.title}>
        <Link {...arrowKeyStop} to={address(id)}>
          <Highlighted segments={titleSegments} />
        </Link>
      </h3>
      <div className={styles.facts}>
        <span className={styles.kind}>
          <ChangeKindIcon kind={kind} />
          {t(`changes.kind.${kind}`)}
        </span>
        {number !== undefined && (
          <span>{t('changes.fact.number', { number: String(number) })}</span>
        )}
        <EntityLinks entityRefs={change.entityRefs} />
        <Deployed change={change} />
        <FullTime at={change.at} />
        {note?.risk && <RiskPill risk={note.risk} />}
        <ChangeStatePill state={change.state} />
      </div>
      {excerpt.length > 0 && (
        <p className={styles.excerpt}>
          {field && (
            <span className={styles.field}>
              {field === 'description'
                ? t('changes.page.description')
                : t(`note.field.${field}`)}
              {': '}
            </span>
          )}
          <Highlighted segments={excerpt} />
        </p>
      )}
    </li>
  );
}
