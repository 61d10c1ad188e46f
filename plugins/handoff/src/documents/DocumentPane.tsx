import { Skeleton } from '@backstage/ui';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { AlertBanner } from '../alerts/AlertBanner';
import { ErrorNotice } from '../components/ErrorNotice';
import { Notice } from '../components/Notice';
import { DocumentCorrections } from '../follow-ups/DocumentCorrections';
import { DocumentRuns } from '../runs/start/DocumentRuns';
import { RunActions } from '../runs/start/RunActions';
import { useDocumentRun } from '../runs/start/useDocumentRun';
import { useMessages } from '../translation';
import { DocumentActions } from './DocumentActions';
import { DocumentBanners } from './DocumentBanners';
import { DocumentBody } from './DocumentBody';
import { DocumentHeader } from './DocumentHeader';
import styles from './DocumentPane.module.css';
import { ProblemList } from './ProblemList';
import type { TabLocation } from './tabLocation';
import { useDocument } from './useDocument';

/** One document of an entity: what to know before trusting it, and its text or its history. */
export function DocumentPane(props: {
  id: string;
  summary: EntitySummary;
  location: Pick<TabLocation, 'view' | 'compare' | 'all'>;
  /** Called when the document turned out to differ from what the summary says of it. */
  onChanged: () => void;
}) {
  const { id, summary, location, onChanged } = props;
  const { t } = useMessages<'documents'>();
  const listed = summary.documents.find(document => document.id === id);
  const { value, error, retry } = useDocument(id, listed);
  const [reviewedRevision, setReviewedRevision] = useState<number>();
  const run = useDocumentRun(value);

  if (!value) {
    return error ? (
      <ErrorNotice
        title={t('documents.loadFailed')}
        error={error}
        retry={retry}
      />
    ) : (
      <PaneSkeleton title={listed?.title} />
    );
  }
  const reload = () => {
    retry();
    onChanged();
  };
  const { document } = value;
  const steward = summary.owners.find(({ ref }) => ref === document.steward);
  return (
    <article className={styles.pane} aria-label={document.title}>
      <DocumentHeader
        document={document}
        stewardTitle={steward?.title}
        actions={
          <>
            <RunActions detail={value} start={run.start} />
            <DocumentActions
              document={document}
              location={location}
              onReviewed={() => {
                setReviewedRevision(document.revision);
                reload();
              }}
              onOutdated={reload}
            />
          </>
        }
      />
      {reviewedRevision === document.revision && (
        <Notice
          status="success"
          title={t('documents.review.done', {
            number: String(reviewedRevision),
          })}
        />
      )}
      <AlertBanner />
      <DocumentRuns document={document} runs={summary.activeRuns} />
      <DocumentBanners
        document={document}
        documents={summary.documents}
        onChanged={reload}
      />
      {document.problems.length > 0 && (
        <ProblemList
          problems={document.problems}
          title={t('documents.problems.inDocument', {
            count: document.problems.length,
          })}
        />
      )}
      <DocumentCorrections detail={value} onChanged={onChanged}>
        <DocumentBody
          detail={value}
          documents={summary.documents}
          location={location}
          onChanged={reload}
          steps={run.steps}
        />
      </DocumentCorrections>
      {run.dialog}
    </article>
  );
}

function PaneSkeleton({ title }: { title: string | undefined }) {
  const { t } = useMessages<'documents'>();
  return (
    <div
      className={styles.pane}
      role="status"
      aria-busy="true"
      aria-label={t('documents.loading', { title: title ?? '' })}
    >
      <Skeleton width="60%" height={32} />
      <Skeleton width="40%" height={20} />
      <Skeleton width="100%" height={360} />
    </div>
  );
}
