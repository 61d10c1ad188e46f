import { Button } from '@backstage/ui';
import { RiFlagLine } from '@remixicon/react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DocumentDetail, FollowUp } from 'backstage-plugin-handoff-common';
import { useMemo, useState, type ReactNode } from 'react';
import { HeadingExtrasProvider, type HeadingExtras } from '../documents/reader';
import { handoffTranslationRef } from '../translation';
import { CorrectionBanner } from './CorrectionBanner';
import { CorrectionDialog, type CorrectionSubject } from './CorrectionDialog';
import styles from './FollowUps.module.css';
import { partitionCorrections } from './partitionCorrections';
import { useCorrections } from './useCorrections';
import { useMayFollowUp } from './useMayFollowUp';

/** The text of a document with what is reported as wrong in it, where it stands, and the means to report more. */
export function DocumentCorrections(props: {
  detail: DocumentDetail;
  /** Called when something was reported or mended. */
  onChanged: () => void;
  children: ReactNode;
}) {
  const { detail, onChanged, children } = props;
  const { document, headings } = detail;
  const { t } = useTranslationRef(handoffTranslationRef);
  const mayReport = useMayFollowUp();
  const { corrections, reload } = useCorrections(document, onChanged);
  const [reported, setReported] =
    useState<Pick<CorrectionSubject, 'heading'>>();
  const { bySlug, others } = useMemo(
    () =>
      // A first heading that repeats the title is not in the text.
      partitionCorrections(
        corrections,
        headings.filter(({ text }) => text !== document.title),
      ),
    [corrections, headings, document.title],
  );
  const toBanner = (correction: FollowUp) => (
    <CorrectionBanner
      key={correction.id}
      correction={correction}
      onChanged={reload}
    />
  );
  const extras: HeadingExtras = {
    beside: (slug, text) =>
      mayReport && (
        <button
          type="button"
          className={styles.report}
          title={t('followUps.correction.action')}
          aria-label={t('followUps.correction.of', { heading: text })}
          onClick={() => setReported({ heading: { slug, text } })}
        >
          <RiFlagLine size="1em" aria-hidden="true" />
        </button>
      ),
    below: slug => bySlug.get(slug)?.map(toBanner),
  };
  return (
    <HeadingExtrasProvider value={extras}>
      {others.map(toBanner)}
      {children}
      {mayReport && document.revision > 0 && !document.archivedAt && (
        <div>
          <Button
            size="small"
            variant="tertiary"
            iconStart={<RiFlagLine />}
            onPress={() => setReported({})}
          >
            {t('followUps.correction.action')}
          </Button>
        </div>
      )}
      {reported && (
        <CorrectionDialog
          subject={{
            documentId: document.id,
            revision: document.revision || undefined,
            steward: document.steward,
            ...reported,
          }}
          onClose={() => setReported(undefined)}
          onReported={() => {
            setReported(undefined);
            reload();
          }}
        />
      )}
    </HeadingExtrasProvider>
  );
}
