import { TextField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { CalendarFeedAddress } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { CopyButton } from '../../components/CopyButton';
import { ErrorNotice } from '../../components/ErrorNotice';
import { errorStatus } from '../../components/errorStatus';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';
import { FeedRow } from './FeedRow';
import styles from './Feeds.module.css';

/** Makes addresses under which calendar programs read releases, and ends them. */
export function SubscribeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages<'calendar'>();
  const { calendar } = useApi(handoffApiRef);
  const [title, setTitle] = useState<string>(() =>
    t('calendar.feeds.defaultTitle'),
  );
  const [address, setAddress] = useState<CalendarFeedAddress>();
  const { value, error, retry } = useAsyncRetry(
    () => calendar.listFeeds(),
    [calendar],
  );
  const show = (made: CalendarFeedAddress | undefined) => {
    setAddress(made);
    retry();
  };
  const submission = useSubmit(async () =>
    show(await calendar.createFeed({ title: title.trim() })),
  );
  const isOff = error && errorStatus(error) === 404;
  return (
    <FormDialog
      {...submission}
      title={t('calendar.feeds.title')}
      width={560}
      cancel={t('calendar.feeds.close')}
      onClose={onClose}
      confirm={value ? t('calendar.feeds.create') : undefined}
      isDisabled={!title.trim()}
      failed={t('calendar.feeds.createFailed')}
    >
      {isOff && <p>{t('calendar.feeds.off')}</p>}
      {error && !isOff && (
        <ErrorNotice
          title={t('calendar.feeds.failed')}
          error={error}
          retry={retry}
        />
      )}
      {value && (
        <>
          <p>{t('calendar.feeds.description')}</p>
          <Notice status="info" title={t('calendar.feeds.logs')} />
          {address && (
            <Notice status="success" title={t('calendar.feeds.made')}>
              <p className={styles.address}>{address.url}</p>
              <CopyButton text={address.url} label={t('calendar.feeds.copy')} />
            </Notice>
          )}
          {value.items.length > 0 && (
            <ul className={styles.feeds} aria-label={t('calendar.feeds.own')}>
              {value.items.map(feed => (
                <FeedRow
                  key={feed.id}
                  feed={feed}
                  onRotated={show}
                  onRevoked={() =>
                    show(address?.feed.id === feed.id ? undefined : address)
                  }
                />
              ))}
            </ul>
          )}
          <TextField
            label={t('calendar.feeds.name')}
            description={t('calendar.feeds.nameHint')}
            maxLength={200}
            value={title}
            onChange={setTitle}
          />
        </>
      )}
    </FormDialog>
  );
}
