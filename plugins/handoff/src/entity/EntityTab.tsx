import { Box, ButtonLink } from '@backstage/ui';
import { ArrowLeftIcon } from 'lucide-react';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import { useRef } from 'react';
import useMedia from 'react-use/lib/useMedia';
import { FiringAlerts } from '../alerts/FiringAlerts';
import { Notice } from '../components/Notice';
import { Surface } from '../components/Surface';
import { DocumentList } from '../documents/DocumentList';
import { DocumentPane } from '../documents/DocumentPane';
import { listSearch, type TabLocation } from '../documents/tabLocation';
import { EntityFollowUps } from '../follow-ups/EntityFollowUps';
import { EntityRuns } from '../runs/list/EntityRuns';
import { useMessages } from '../translation';
import { EmptyState } from './EmptyState';
import styles from './EntityTab.module.css';
import { Glance } from './Glance';
import { SourceNotices } from './SourceNotices';
import { SourcesBar } from './SourcesBar';
import { useOpenDocument } from './useOpenDocument';

/** From this width on, list and reader stand side by side; `EntityTab.module.css` says the same. */
const WIDE = '(min-width: 960px)';

/** The answers at a glance, the state of the sources, and the documents beside the one that is open. */
export function EntityTab(props: {
  summary: EntitySummary;
  location: TabLocation;
  /** Asks for the summary anew. */
  reload: () => void;
}) {
  const { summary, location, reload } = props;
  const { t } = useMessages<'documents'>();
  const list = useRef<HTMLDivElement>(null);
  const isWide = useMedia(WIDE);
  const openId = useOpenDocument(summary, location, { preselect: isWide });
  const isReading = openId !== undefined || location.path !== undefined;

  if (isReading && !isWide) {
    return (
      <Surface className={styles.tab}>
        <ButtonLink
          className={styles.back}
          size="small"
          variant="tertiary"
          iconStart={<ArrowLeftIcon />}
          href={listSearch(location) || '?'}
        >
          {t('documents.list.back')}
        </ButtonLink>
        <OpenDocument {...props} openId={openId} />
      </Surface>
    );
  }
  const isEmpty = summary.documents.length === 0 && !isReading;
  const isUnsourced =
    summary.sources.length + summary.problems.length === 0 && isEmpty;
  const isPending = summary.sources.some(({ state }) => state === 'pending');
  return (
    <Surface className={styles.tab}>
      <FiringAlerts summary={summary} />
      <Glance
        summary={summary}
        onFind={() => list.current?.querySelector('input')?.focus()}
      />
      <EntityRuns summary={summary} />
      <EntityFollowUps summary={summary} onChanged={reload} />
      <SourceNotices sources={summary.sources} />
      {!isUnsourced && <SourcesBar summary={summary} onRefreshed={reload} />}
      {isEmpty && !isPending && (
        <EmptyState expectations={summary.expectations} />
      )}
      {!isEmpty && (
        <div className={styles.columns}>
          <div ref={list} className={styles.list}>
            <DocumentList
              documents={summary.documents}
              openId={openId}
              all={location.all}
            />
          </div>
          {isReading && (
            <Box bg="neutral" className={styles.reader}>
              <OpenDocument {...props} openId={openId} />
            </Box>
          )}
        </div>
      )}
    </Surface>
  );
}

function OpenDocument(props: {
  summary: EntitySummary;
  location: TabLocation;
  openId: string | undefined;
  reload: () => void;
}) {
  const { summary, location, openId, reload } = props;
  const { t } = useMessages<'documents'>();
  return openId ? (
    <DocumentPane
      key={openId}
      id={openId}
      summary={summary}
      location={location}
      onChanged={reload}
    />
  ) : (
    <Notice
      status="warning"
      title={t('documents.notHere.title', { path: location.path ?? '' })}
    >
      {t('documents.notHere.description')}
    </Notice>
  );
}
