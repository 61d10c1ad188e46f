import { SearchField, Switch } from '@backstage/ui';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../translation';
import { DocumentGroups } from './DocumentGroups';
import styles from './DocumentList.module.css';
import { filterDocuments } from './filterDocuments';
import { groupDocuments } from './groupDocuments';
import { showCurrent } from './showCurrent';
import { documentSearch, listSearch } from './tabLocation';

/** With fewer documents than this, all of them are seen at once and a filter would be in the way. */
const FILTER_FROM_DOCUMENTS = 8;

/** The documents of an entity by kind, with a filter when there are many. */
export function DocumentList(props: {
  documents: HandoffDocument[];
  openId: string | undefined;
  /** Whether retired and archived documents are among them. */
  all: boolean;
}) {
  const { documents, openId, all } = props;
  const { t } = useMessages<'documents'>();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const matching = useMemo(
    () => filterDocuments(documents, text),
    [documents, text],
  );
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => showCurrent(list.current), [openId]);
  const groups = useMemo(() => groupDocuments(matching), [matching]);

  return (
    <nav className={styles.list} aria-label={t('documents.list.title')}>
      {documents.length >= FILTER_FROM_DOCUMENTS && (
        <div className={styles.filter}>
          <SearchField
            size="small"
            aria-label={t('documents.list.filter')}
            placeholder={t('documents.list.filter')}
            value={text}
            onChange={setText}
          />
          <span className={styles.count} role="status">
            {text &&
              t('documents.list.matching', {
                shown: String(matching.length),
                total: String(documents.length),
              })}
          </span>
        </div>
      )}
      {matching.length === 0 && text && (
        <p>{t('documents.list.noMatch', { text })}</p>
      )}
      <div ref={list} className={styles.groups}>
        <DocumentGroups
          groups={groups}
          openId={openId}
          all={all}
          expanded={text !== ''}
        />
      </div>
      <Switch
        className={styles.all}
        label={t('documents.list.all')}
        isSelected={all}
        onChange={isSelected =>
          navigate(
            (openId
              ? documentSearch(openId, { all: isSelected })
              : listSearch({ all: isSelected })) || '?',
            { replace: true },
          )
        }
      />
    </nav>
  );
}
