import type {
  NoteDocument,
  NoteField,
  Risk,
} from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { ExternalLink } from '../../components/ExternalLink';
import { KindIcon } from '../../components/KindIcon';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import { ChangeMarkdown } from '../ChangeMarkdown';
import { RiskPill } from '../RiskPill';
import styles from './Note.module.css';

/** What a field says: a risk, a list of documents, or a text with the documents that it names. */
export function NoteValue(props: {
  field: NoteField;
  value: string | string[];
  /** Those that the note names and the reader may read. */
  documents: NoteDocument[];
}) {
  const { field, value } = props;
  const documents = props.documents.filter(each => each.field === field);
  if (field === 'risk') {
    return (
      <div>
        <RiskPill risk={value as Risk} />
      </div>
    );
  }
  if (typeof value === 'string') {
    // A text that only names a document says no more than the document's link does.
    const isName = documents.some(({ reference }) => reference === value);
    return (
      <>
        {!isName && <ChangeMarkdown content={value} />}
        {documents.length > 0 && (
          <ul className={styles.references}>
            {documents.map(each => (
              <li key={each.reference}>
                <NamedDocument named={each} />
              </li>
            ))}
          </ul>
        )}
      </>
    );
  }
  return (
    <ul className={styles.references}>
      {value.map(reference => (
        <li key={reference}>
          <Reference
            reference={reference}
            named={documents.find(each => each.reference === reference)}
          />
        </li>
      ))}
    </ul>
  );
}

function Reference(props: { reference: string; named?: NoteDocument }) {
  return props.named ? (
    <NamedDocument named={props.named} />
  ) : (
    <ExternalLink href={props.reference}>{props.reference}</ExternalLink>
  );
}

/** The title of a document, with what the note calls it where that is something else. */
function NamedDocument({ named }: { named: NoteDocument }) {
  const { document, reference } = named;
  const { t } = useMessages<'kind'>();
  const links = useEntityLinks();
  return (
    <span className={styles.named}>
      <span title={t(`kind.${document.kind}`)}>
        <KindIcon kind={document.kind} />
      </span>
      <Link
        className={styles.link}
        to={links.document(document.entityRef, document.id)}
      >
        {document.title}
      </Link>
      {reference !== document.title && <code>{reference}</code>}
    </span>
  );
}
