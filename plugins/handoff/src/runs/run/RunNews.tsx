import type { RunDetail } from 'backstage-plugin-handoff-common';
import { useEffect, useRef, useState } from 'react';
import { EntityName } from '../../components/EntityName';
import { useMessages } from '../../translation';
import { newsOf, type RunNews as News } from '../newsOf';
import styles from './RunPage.module.css';

/** Tells screen readers what others did. */
export function RunNews(props: { detail: RunDetail; userRef: string }) {
  const { detail, userRef } = props;
  const before = useRef(detail);
  const [news, setNews] = useState<News[]>([]);
  useEffect(() => {
    const latest = newsOf(before.current, detail, userRef);
    before.current = detail;
    if (latest.length > 0) setNews(latest);
  }, [detail, userRef]);
  const { t } = useMessages<'runs'>();
  return (
    <div
      role="log"
      aria-live="polite"
      aria-label={t('runs.news.title')}
      className={styles.announcement}
    >
      {news.map((item, index) => (
        <p key={index}>
          <NewsText news={item} />
        </p>
      ))}
    </div>
  );
}

function NewsText({ news }: { news: News }) {
  const { t } = useMessages<'runs'>();
  if (news.type === 'ended') return <>{t('runs.news.ended')}</>;
  const person = news.by ? (
    <EntityName entityRef={news.by} />
  ) : (
    t('runs.queue.somebody')
  );
  return (
    <>
      {news.type === 'note'
        ? t('runs.news.note', { person })
        : t(`runs.news.${news.state}`, { person, number: String(news.number) })}
    </>
  );
}
