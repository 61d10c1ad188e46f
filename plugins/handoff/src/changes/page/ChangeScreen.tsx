import type { ChangeDetails } from 'backstage-plugin-handoff-common';
import { ReleasesOfChange } from '../../releases/list/ReleasesOfChange';
import { AcknowledgementPanel } from '../acknowledgement/AcknowledgementPanel';
import { NotePanel } from '../note/NotePanel';
import { NoteDocuments } from '../note/NoteDocuments';
import { NoteHistory } from '../history/NoteHistory';
import { BroughtChanges } from './BroughtChanges';
import { ChangeDescription } from './ChangeDescription';
import { ChangeFacts } from './ChangeFacts';
import { ChangeFiles } from './ChangeFiles';
import { ChangeHeader } from './ChangeHeader';
import styles from './ChangePage.module.css';
import { DeployedTo } from './DeployedTo';
import { DeploymentFacts } from './DeploymentFacts';
import { RevertNotices } from './RevertNotices';

/** A change with its note beside what it is. */
export function ChangeScreen(props: {
  details: ChangeDetails;
  /** Asks for the change anew. */
  reload: () => void;
}) {
  const { details, reload } = props;
  const { change, note } = details;
  return (
    <>
      <ChangeHeader change={change} />
      <RevertNotices details={details} />
      <div className={styles.columns}>
        {note && (
          <div className={styles.beside}>
            <NoteDocuments note={note} />
          </div>
        )}
        <div className={styles.main}>
          <AcknowledgementPanel details={details} onChanged={reload} />
          <BroughtChanges brings={details.brings} />
          <DeploymentFacts facts={details.facts} />
          <NotePanel change={change} note={note} onChanged={reload} />
          <ChangeDescription
            description={details.description}
            isOpen={!note?.summary.isWritten}
          />
          <ChangeFiles change={change} paths={details.paths} />
          {note?.updatedAt && <NoteHistory id={change.id} etag={note.etag} />}
        </div>
        <div className={styles.beside}>
          <ReleasesOfChange changeId={change.id} />
          <DeployedTo details={details} />
          <ChangeFacts details={details} />
        </div>
      </div>
    </>
  );
}
