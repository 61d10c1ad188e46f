import { Skeleton } from '@backstage/ui';
import type { DeployedTo, Suspect } from 'backstage-plugin-handoff-common';
import { Undo2Icon } from 'lucide-react';
import { Disclosure } from '../../components/Disclosure';
import { EntityName } from '../../components/EntityName';
import { DocumentLink } from '../../documents/DocumentLink';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import { ChangeMarkdown } from '../ChangeMarkdown';
import { NoteDocumentItem } from '../note/NoteDocumentItem';
import styles from './Suspects.module.css';
import { useUndoing, type Undoing } from './useUndoing';

/** Criteria of more characters are folded, so that the next suspect stays in sight. */
const CRITERIA_AT_ONCE_CHARACTERS = 400;

/** When and how to undo a suspect: what its note says and names, or the entity's own rollback procedure. */
export function SuspectUndo({ suspect }: { suspect: Suspect }) {
  const { t } = useMessages<'note' | 'suspects'>();
  const { value, error } = useUndoing(suspect);
  if (error) return <p className={styles.lack}>{t('suspects.undo.failed')}</p>;
  if (!value) {
    return (
      <div
        role="status"
        aria-busy="true"
        aria-label={t('suspects.undo.loading')}
      >
        <Skeleton width="60%" />
      </div>
    );
  }
  const { documents, criteria, procedure, deployedTo } = value;
  return (
    <div className={styles.undo}>
      {deployedTo.length > 0 && (
        <p className={styles.general}>
          {t('suspects.undo.deployedTo', {
            places: deployedTo.map(placeText).join(', '),
          })}
        </p>
      )}
      {documents.length > 0 && (
        <ul className={styles.documents} aria-label={t('suspects.undo.title')}>
          {documents.map(each => (
            <NoteDocumentItem key={each.document.id} named={each} />
          ))}
        </ul>
      )}
      {procedure && (
        <NoteText title={t('note.field.rollbackProcedure')} text={procedure} />
      )}
      {documents.length === 0 && !procedure && (
        <InGeneral suspect={suspect} undoing={value} />
      )}
      {criteria && (
        <NoteText
          title={t('note.field.rollbackCriteria')}
          text={criteria}
          isOpen={criteria.length <= CRITERIA_AT_ONCE_CHARACTERS}
        />
      )}
    </div>
  );
}

function placeText({ environment, version }: DeployedTo): string {
  return version ? `${environment} (${version})` : environment;
}

function NoteText(props: { title: string; text: string; isOpen?: boolean }) {
  return (
    <Disclosure
      open={props.isOpen}
      summary={<span className={styles.field}>{props.title}</span>}
    >
      <div className={styles.answer}>
        <ChangeMarkdown content={props.text} />
      </div>
    </Disclosure>
  );
}

/** What the note leaves out, and what holds for the entity whatever the change. */
function InGeneral(props: { suspect: Suspect; undoing: Undoing }) {
  const { change, entityRef } = props.suspect;
  const { general } = props.undoing;
  const { t } = useMessages<'suspects'>();
  const links = useEntityLinks();
  const entity = <EntityName entityRef={entityRef} />;
  return (
    <>
      <p className={styles.lack}>
        {change.kind === 'deployment' && t('suspects.undo.deployment')}
        {change.kind !== 'deployment' &&
          t(
            change.note?.isWritten
              ? 'suspects.undo.noProcedure'
              : 'suspects.undo.noNote',
          )}
      </p>
      <p className={styles.general}>
        <Undo2Icon size={16} aria-hidden="true" />
        {general.length === 0
          ? t('suspects.undo.nothing', { entity })
          : t('suspects.undo.general', { entity })}
        {general.map(document => (
          <DocumentLink
            key={document.id}
            document={document}
            to={links.document(document.entityRef, document.id)}
          />
        ))}
      </p>
    </>
  );
}
