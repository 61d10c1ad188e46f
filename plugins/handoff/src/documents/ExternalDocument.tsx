import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { ExternalLink } from '../components/ExternalLink';
import { useMessages } from '../translation';

/** Stands for the text of a document that is kept outside the portal. */
export function ExternalDocument({ document }: { document: HandoffDocument }) {
  const { t } = useMessages<'documents'>();
  return (
    <p>
      {t('documents.external.description')}{' '}
      <ExternalLink href={document.source.url}>
        {t('documents.external.open', { title: document.title })}
      </ExternalLink>
    </p>
  );
}
