import { Button } from '@backstage/ui';
import { FlagIcon } from 'lucide-react';
import type { DocumentDetail, FollowUp } from 'backstage-plugin-handoff-common';
import { useMemo, useState, type ReactNode } from 'react';
import { ReaderExtrasProvider, type ReaderExtras } from '../documents/reader';
import { useMessages } from '../translation';
import { CorrectionBanner } from './CorrectionBanner';
import { CorrectionDialog, type CorrectionSubject } from './CorrectionDialog';
import { partitionCorrections } from './partitionCorrections';
import { ReportButton } from './ReportButton';
import { useCorrections } from './useCorrections';
import { useMayFollowUp } from './useMayFollowUp';
import { useStepName } from './useStepName';

/** The text of a document with what is reported as wrong in it, where it stands, and the means to report more. */
export function DocumentCorrections(props: {
  detail: DocumentDetail;
  /** Called when something was reported or mended. */
  onChanged: () => void;
  children: ReactNode;
}) {
  const { detail, onChanged, children } = props;
  const { document, headings, steps } = detail;
  const { t } = useMessages<'followUps'>();
  const mayReport = useMayFollowUp();
  const { corrections, reload } = useCorrections(document, onChanged);
  const [reported, setReported] =
    useState<Pick<CorrectionSubject, 'heading' | 'description'>>();
  const { bySlug, others } = useMemo(
    () =>
      // A first heading that repeats the title is not in the text.
      partitionCorrections(
        corrections,
        headings.filter(({ text }) => text !== document.title),
      ),
    [corrections, headings, document.title],
  );
  const nameOfStep = useStepName();
  const toBanner = (correction: FollowUp) => (
    <CorrectionBanner
      key={correction.id}
      correction={correction}
      onChanged={reload}
    />
  );
  const extras: ReaderExtras = {
    besideHeading: (slug, text) =>
      mayReport && (
        <ReportButton
          place={text}
          onClick={() => setReported({ heading: { slug, text } })}
        />
      ),
    besideStep: number => {
      const step = steps.find(each => each.number === number);
      const place = step && nameOfStep(step);
      return (
        mayReport &&
        place && (
          <ReportButton
            place={place}
            isStep
            onClick={() =>
              setReported({ heading: step.section, description: place })
            }
          />
        )
      );
    },
    belowHeading: slug => bySlug.get(slug)?.map(toBanner),
  };
  return (
    <ReaderExtrasProvider value={extras}>
      {others.map(toBanner)}
      {children}
      {mayReport && document.revision > 0 && !document.archivedAt && (
        <div>
          <Button
            size="small"
            variant="tertiary"
            iconStart={<FlagIcon />}
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
    </ReaderExtrasProvider>
  );
}
