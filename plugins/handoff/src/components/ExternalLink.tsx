import type { ReactNode } from 'react';
import { useMessages } from '../translation';
import { ExternalAnchor } from './ExternalAnchor';

/** A link that leaves the portal, in a new tab; plain text when the address is not one to follow. */
export function ExternalLink(props: {
  href: string | undefined;
  children: ReactNode;
  className?: string;
}) {
  const { t } = useMessages<'common'>();
  return <ExternalAnchor newTabLabel={t('common.newTab')} {...props} />;
}
