import { useApi } from '@backstage/core-plugin-api';
import type { HelpfulDocument } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { EntityLink } from '../../components/EntityLink';
import { EntityName } from '../../components/EntityName';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KindIcon } from '../../components/KindIcon';
import { Loading } from '../../components/Loading';
import { Section } from '../../components/Section';
import { Time } from '../../components/Time';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import type { FigureQuery } from '../insightsState';
import styles from '../Rows.module.css';

/** The documents whose runs helped most, and whom to thank for them. */
export function HelpfulDocuments({ query }: { query: FigureQuery }) {
  const { t } = useMessages<'insights'>();
  const { insights } = useApi(handoffApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => insights.listDocuments(query),
    [insights, query],
  );
  return (
    <Section title={t('insights.documents.title')}>
      {error && (
        <ErrorNotice
          title={t('insights.documents.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!value && !error && (
        <Loading label={t('insights.documents.loading')} height={80} />
      )}
      {value?.items.length === 0 && (
        <p className={styles.hint}>{t('insights.documents.none')}</p>
      )}
      <ol className={styles.rows}>
        {value?.items.map(item => (
          <Item key={item.document.id} item={item} />
        ))}
      </ol>
    </Section>
  );
}

function Item({ item }: { item: HelpfulDocument }) {
  const { document, helped, runs, lastAt, steward, authors } = item;
  const { t } = useMessages<'insights'>();
  const links = useEntityLinks();
  return (
    <li className={styles.row}>
      <span className={styles.subject}>
        <KindIcon kind={document.kind} />
        <Link
          className={styles.link}
          to={links.document(document.entityRef, document.id)}
        >
          {document.title}
        </Link>
        <EntityLink entityRef={document.entityRef} />
      </span>
      <span className={styles.facts}>
        <span>
          {t('insights.documents.helped', {
            count: runs,
            helped: String(helped),
          })}
        </span>
        <span>
          {t('insights.documents.last', { time: <Time at={lastAt} /> })}
        </span>
        {steward && (
          <span>
            {t('insights.documents.steward')}:{' '}
            <EntityName entityRef={steward} />
          </span>
        )}
        {authors.length > 0 && (
          <span>
            {t('insights.documents.authors')}: <Authors authors={authors} />
          </span>
        )}
      </span>
    </li>
  );
}

function Authors({ authors }: { authors: string[] }) {
  return (
    <>
      {authors.map((author, index) => (
        <span key={author}>
          {index > 0 && ', '}
          {/^user:/i.test(author) ? <EntityName entityRef={author} /> : author}
        </span>
      ))}
    </>
  );
}
