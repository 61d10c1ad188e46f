import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { Disclosure } from '../components/Disclosure';
import { KindIcon } from '../components/KindIcon';
import { useMessages } from '../translation';
import styles from './DocumentList.module.css';
import { DocumentRow } from './DocumentRow';
import type { DocumentFolder, DocumentGroup } from './groupDocuments';

/** The documents of each kind below its name; folders of a long kind stay closed unless they hold what is open. */
export function DocumentGroups(props: {
  groups: DocumentGroup[];
  openId: string | undefined;
  all: boolean;
  /** Whether every folder is open, as while a filter is on. */
  expanded: boolean;
}) {
  const { groups, openId, all, expanded } = props;
  const { t } = useMessages<'kinds'>();

  return (
    <>
      {groups.map(({ kind, count, folders }) => (
        <Disclosure
          key={kind}
          open
          summary={
            <>
              <KindIcon kind={kind} />
              <span className={styles.kind}>{t(`kinds.${kind}`)}</span>
              <span className={styles.count}>{count}</span>
            </>
          }
        >
          {folders.map(folder =>
            folder.name === '' ? (
              <Rows key="" documents={folder.documents} {...{ openId, all }} />
            ) : (
              <Disclosure
                key={folder.name}
                open={expanded || holds(folder, openId)}
                summary={
                  <>
                    <span className={styles.folder}>{folder.name}</span>
                    <span className={styles.count}>
                      {folder.documents.length}
                    </span>
                  </>
                }
              >
                <Rows documents={folder.documents} {...{ openId, all }} />
              </Disclosure>
            ),
          )}
        </Disclosure>
      ))}
    </>
  );
}

function Rows(props: {
  documents: HandoffDocument[];
  openId: string | undefined;
  all: boolean;
}) {
  const timesUsed = new Map<string, number>();
  for (const { title } of props.documents) {
    timesUsed.set(title, (timesUsed.get(title) ?? 0) + 1);
  }
  return (
    <ul className={styles.rows}>
      {props.documents.map(document => (
        <DocumentRow
          key={document.id}
          document={document}
          isOpen={document.id === props.openId}
          showPath={(timesUsed.get(document.title) ?? 0) > 1}
          all={props.all}
        />
      ))}
    </ul>
  );
}

function holds(folder: DocumentFolder, id: string | undefined): boolean {
  return folder.documents.some(document => document.id === id);
}
