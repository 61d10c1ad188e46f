import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { entityName } from '../components/entityName';
import { EntityLink } from '../components/EntityLink';
import { FreshnessPill } from '../components/FreshnessPill';
import { KindIcon } from '../components/KindIcon';
import { Pill } from '../components/Pill';
import { NamedText } from '../components/NamedText';
import { Time } from '../components/Time';
import { useMessages } from '../translation';
import styles from './DocumentHeader.module.css';

/** What a reader must know before trusting a document: kind, freshness with its reasons, steward, last revision. */
export function DocumentHeader(props: {
  document: HandoffDocument;
  /** Title of the steward, where it is known. */
  stewardTitle?: string;
  actions: ReactNode;
}) {
  const { document, stewardTitle, actions } = props;
  const { t } = useMessages<'documents' | 'kind'>();
  const { freshness, steward, verification } = document;

  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h2 className={styles.title}>{document.title}</h2>
        <div className={styles.actions}>{actions}</div>
      </div>
      <div className={styles.facts}>
        <span className={styles.fact}>
          <KindIcon kind={document.kind} />
          {t(`kind.${document.kind}`)}
        </span>
        {document.revision > 0 && (
          <span>
            {t(
              document.updatedBy
                ? 'documents.revisionBy'
                : 'documents.revision',
              {
                number: String(document.revision),
                time: <Time at={document.updatedAt} />,
                author: entityName(document.updatedBy ?? ''),
              },
            )}
          </span>
        )}
        <span className={styles.fact}>
          {t('documents.steward')}:{' '}
          {steward ? (
            <EntityLink entityRef={steward} title={stewardTitle} />
          ) : (
            t('documents.noSteward')
          )}
        </span>
        {document.restricted && (
          <Pill tone="info">{t('documents.state.restricted')}</Pill>
        )}
      </div>
      <div className={styles.facts}>
        <FreshnessPill state={freshness.state} />
        <span>
          <NamedText text={freshness.reasons.join(' · ')} />
        </span>
        {verification?.comment && <q>{verification.comment}</q>}
      </div>
      <Words name={t('documents.alerts')} words={document.alerts} />
      <Words name={t('documents.tags')} words={document.tags} />
    </header>
  );
}

function Words(props: { name: string; words: string[] }) {
  return props.words.length === 0 ? null : (
    <div className={styles.facts}>
      {props.name}:
      {props.words.map(word => (
        <code key={word} className={styles.word}>
          {word}
        </code>
      ))}
    </div>
  );
}
