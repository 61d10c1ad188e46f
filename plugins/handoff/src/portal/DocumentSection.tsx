import type {
  HandoffDocument,
  ListDocumentsQuery,
} from 'backstage-plugin-handoff-common';
import { EntityLink } from '../components/EntityLink';
import { ErrorNotice } from '../components/ErrorNotice';
import { FreshnessPill } from '../components/FreshnessPill';
import { KindIcon } from '../components/KindIcon';
import { Loading } from '../components/Loading';
import { NamedText } from '../components/NamedText';
import { Section } from '../components/Section';
import { Time } from '../components/Time';
import { useEntityLinks } from '../components/useEntityLinks';
import { DocumentLink } from '../documents/DocumentLink';
import { useMessages } from '../translation';
import styles from './HandoffHome.module.css';
import { useDocuments } from './useDocuments';

/** The first documents of a list, with whose they are. */
export function DocumentSection(props: {
  title: string;
  /** Said when the list is empty. */
  none: string;
  query: ListDocumentsQuery;
  /** Says how many documents are not shown. */
  more?: (count: number) => string;
  showTime?: boolean;
  /** Whether it is said why, and how often a document is used. */
  showReason?: boolean;
}) {
  const { title, none, query, more, showTime, showReason } = props;
  const { t } = useMessages<'portal'>();
  const { value, error, retry } = useDocuments(query);
  const hidden = value ? value.totalItems - value.items.length : 0;

  return (
    <Section title={title}>
      {!value && !error && <Loading label={t('portal.loading')} height={120} />}
      {!value && error && (
        <ErrorNotice title={t('portal.failed')} error={error} retry={retry} />
      )}
      {value?.items.length === 0 && <p className={styles.hint}>{none}</p>}
      <ul className={styles.items}>
        {value?.items.map(document => (
          <DocumentItem
            key={document.id}
            document={document}
            showTime={showTime}
            showReason={showReason}
          />
        ))}
      </ul>
      {more && hidden > 0 && <p className={styles.hint}>{more(hidden)}</p>}
    </Section>
  );
}

function DocumentItem(props: {
  document: HandoffDocument;
  showTime?: boolean;
  showReason?: boolean;
}) {
  const { id, entityRef, kind, freshness, reviewValue, updatedAt } =
    props.document;
  const { t } = useMessages<'kind' | 'portal'>();
  const links = useEntityLinks();
  return (
    <li className={styles.item}>
      <span className={styles.icon} title={t(`kind.${kind}`)}>
        <KindIcon kind={kind} size={18} />
      </span>
      <span className={styles.text}>
        <DocumentLink
          document={props.document}
          to={links.document(entityRef, id)}
        />
        <span className={styles.of}>
          <EntityLink entityRef={entityRef} />
          {props.showTime && (
            <>
              {' · '}
              <Time at={updatedAt} />
            </>
          )}
          {props.showReason && reviewValue && reviewValue.uses > 0 && (
            <>
              {' · '}
              {t('portal.stale.used', { count: reviewValue.uses })}
            </>
          )}
        </span>
        {props.showReason && (
          <span className={styles.reason}>
            <NamedText text={freshness.reasons[0]} />
          </span>
        )}
      </span>
      {(freshness.state === 'stale' || freshness.state === 'due') && (
        <FreshnessPill {...freshness} />
      )}
    </li>
  );
}
