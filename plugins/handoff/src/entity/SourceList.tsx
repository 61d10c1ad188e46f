import type { SourceStatus } from 'backstage-plugin-handoff-common';
import { Disclosure } from '../components/Disclosure';
import { ExternalLink } from '../components/ExternalLink';
import { Pill, type PillTone } from '../components/Pill';
import { Time } from '../components/Time';
import { useMessages } from '../translation';
import styles from './SourcesBar.module.css';

const TONES: Record<SourceStatus['state'], PillTone> = {
  pending: 'info',
  ok: 'success',
  failing: 'danger',
  waiting: 'info',
  empty: 'neutral',
};

/** The folders that documents are read from; one line until it is opened. */
export function SourceList({ sources }: { sources: SourceStatus[] }) {
  const { t } = useMessages<'entity'>();
  const lastReadAt = sources
    .flatMap(source => source.lastReadAt ?? [])
    .sort()
    .at(-1);

  return (
    <Disclosure
      summary={
        <span>
          {t('entity.sources.count', { count: sources.length })}
          {', '}
          <LastRead at={lastReadAt} />
        </span>
      }
    >
      <ul className={styles.items}>
        {sources.map(source => (
          <li key={source.id} className={styles.item}>
            <span className={styles.strong}>
              <ExternalTarget source={source} />
            </span>{' '}
            {t(`entity.sources.declaredBy.${source.declaredBy}`)}
            {' · '}
            {t('entity.sources.documents', { count: source.documents })}
            {' · '}
            <LastRead at={source.lastReadAt} />{' '}
            <Pill tone={TONES[source.state]}>
              {t(`entity.sources.state.${source.state}`)}
            </Pill>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function LastRead({ at }: { at: string | undefined }) {
  const { t } = useMessages<'entity'>();
  return (
    <>
      {at
        ? t('entity.sources.lastRead', { time: <Time at={at} /> })
        : t('entity.sources.neverRead')}
    </>
  );
}

function ExternalTarget({ source }: { source: SourceStatus }) {
  return source.url ? (
    <ExternalLink href={source.url}>{source.target}</ExternalLink>
  ) : (
    <>{source.target}</>
  );
}
