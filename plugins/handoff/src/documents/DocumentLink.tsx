import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { ExternalLink } from '../components/ExternalLink';
import styles from './DocumentLink.module.css';
import { documentSearch } from './tabLocation';

/**
 * A document by its title. One that is kept outside opens where it is, one tap away; any other opens in the tab.
 *
 * @param props - `to` is the address of the document's page, unless the link stands in the tab itself
 */
export function DocumentLink(props: {
  document: HandoffDocument;
  to?: string;
  children?: ReactNode;
}) {
  const { document } = props;
  const text = props.children ?? document.title;
  if (document.source.type === 'external') {
    return <ExternalLink href={document.source.url}>{text}</ExternalLink>;
  }
  return (
    <Link className={styles.link} to={props.to ?? documentSearch(document.id)}>
      {text}
    </Link>
  );
}
