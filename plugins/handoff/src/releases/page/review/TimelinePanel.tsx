import { Button, Skeleton } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseTimeline } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../../api';
import { useChangeAddress } from '../../../changes/useChangeAddress';
import { Disclosure } from '../../../components/Disclosure';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { NamedText } from '../../../components/NamedText';
import { useRunAddress } from '../../../runs/useRunAddress';
import { useMessages } from '../../../translation';
import { PartSection } from '../PartSection';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import { ExactTime } from '../Sentence';

type Event = ReleaseTimeline['items'][number];

const PAGE_SIZE = 50;

/** All that happened around the release, assembled when somebody wants to see it. */
export function TimelinePanel() {
  const { release } = useReleasePage();
  const { t } = useMessages<'releasePage'>();
  const [wasOpened, setOpened] = useState(false);
  return (
    <PartSection name="timeline" title={t('releasePage.review.timeline.title')}>
      <Disclosure
        summary={
          <span className={styles.hint}>
            {t('releasePage.review.timeline.show')}
          </span>
        }
        onToggle={() => setOpened(true)}
      >
        {wasOpened && <Events key={release.updatedAt} />}
      </Disclosure>
    </PartSection>
  );
}

function Events() {
  const { id } = useReleasePage().release;
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const { value, error, retry } = useAsyncRetry(
    () => releases.timeline(id),
    [releases, id],
  );
  const [shown, setShown] = useState(PAGE_SIZE);
  if (error) {
    return (
      <ErrorNotice
        title={t('releasePage.review.timeline.failed')}
        error={error}
        retry={retry}
      />
    );
  }
  if (!value) return <Skeleton width="100%" height={80} />;
  const hidden = value.items.length - shown;
  return (
    <>
      {value.items.length === 0 && (
        <p className={styles.hint}>{t('releasePage.review.timeline.none')}</p>
      )}
      <ol className={styles.items}>
        {value.items.slice(0, shown).map(event => (
          <EventItem key={event.id} event={event} />
        ))}
      </ol>
      {hidden > 0 && (
        <Button
          size="small"
          variant="secondary"
          onPress={() => setShown(shown + PAGE_SIZE)}
        >
          {t('releasePage.review.timeline.more', {
            number: String(Math.min(hidden, PAGE_SIZE)),
          })}
        </Button>
      )}
    </>
  );
}

function EventItem({ event }: { event: Event }) {
  const { type, at, title, by, note, changeId, runId } = event;
  const { t } = useMessages<'releasePage'>();
  const changeAddress = useChangeAddress();
  const runAddress = useRunAddress();
  const address =
    (runId && runAddress(runId)) || (changeId && changeAddress(changeId));
  return (
    <li className={styles.item}>
      <span className={styles.hint}>
        <ExactTime at={at} /> · {t(`releasePage.review.timeline.type.${type}`)}
      </span>
      {address ? (
        <Link className={styles.link} to={address}>
          {title}
        </Link>
      ) : (
        <span>
          <NamedText text={title} />
        </span>
      )}
      {by && (
        <span className={styles.hint}>
          <NamedText text={by} />
        </span>
      )}
      {note && <p className={styles.words}>{note}</p>}
    </li>
  );
}
