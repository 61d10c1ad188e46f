import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { FilePenLineIcon, PlusIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import { CorrectionDialog } from '../../../follow-ups/CorrectionDialog';
import { FollowUpDialog } from '../../../follow-ups/FollowUpDialog';
import { FollowUpList } from '../../../follow-ups/FollowUpList';
import { useMayFollowUp } from '../../../follow-ups/useMayFollowUp';
import { useMessages } from '../../../translation';
import { PartSection } from '../PartSection';
import { useReleasePage } from '../ReleaseContext';
import { useReleaseDocuments } from '../ReleaseDocuments';
import styles from '../ReleasePage.module.css';
import { hasBegun } from './hasBegun';

/** What is to be done because of the release, and to be corrected in documents; nothing before it is on its way. */
export function FollowUpPanel() {
  const { release, reload } = useReleasePage();
  const { id, entityRefs } = release;
  const { t } = useMessages<'releasePage'>();
  const mayAdd = useMayFollowUp();
  const { documents } = useReleaseDocuments();
  const [entityRef, setEntityRef] = useState<string>();
  const [document, setDocument] = useState<HandoffDocument>();
  const [corrected, setCorrected] = useState<string>();
  const [added, setAdded] = useState(0);
  const query = useMemo(() => ({ originId: id, limit: 50 }), [id]);
  if (!hasBegun(release)) return null;
  const origin = { type: 'release' as const, id };
  const onChanged = () => {
    setAdded(count => count + 1);
    reload();
  };
  return (
    <PartSection
      name="follow-ups"
      title={t('releasePage.followUps.title')}
      actions={
        mayAdd && (
          <div className={styles.buttons}>
            {entityRefs.length === 1 ? (
              <Button
                size="small"
                variant="secondary"
                iconStart={<PlusIcon />}
                onPress={() => setEntityRef(entityRefs[0])}
              >
                {t('releasePage.followUps.add')}
              </Button>
            ) : (
              <MenuTrigger>
                <Button
                  size="small"
                  variant="secondary"
                  iconStart={<PlusIcon />}
                >
                  {t('releasePage.followUps.add')}
                </Button>
                <Menu>
                  {entityRefs.map(ref => (
                    <MenuItem key={ref} onAction={() => setEntityRef(ref)}>
                      {t('releasePage.followUps.addFor', {
                        entity: ref.split('/')[1],
                      })}
                    </MenuItem>
                  ))}
                </Menu>
              </MenuTrigger>
            )}
            {documents.length > 0 && (
              <MenuTrigger>
                <Button
                  size="small"
                  variant="tertiary"
                  iconStart={<FilePenLineIcon />}
                >
                  {t('releasePage.followUps.correct')}
                </Button>
                <Menu>
                  {documents.map(each => (
                    <MenuItem key={each.id} onAction={() => setDocument(each)}>
                      {each.title}
                    </MenuItem>
                  ))}
                </Menu>
              </MenuTrigger>
            )}
          </div>
        )
      }
    >
      {corrected && (
        <p className={styles.hint} role="status">
          {t('releasePage.followUps.corrected', { title: corrected })}
        </p>
      )}
      <FollowUpList
        // One more asks anew.
        key={added}
        query={query}
        none={t('releasePage.followUps.none')}
        showEntity
        onChanged={onChanged}
      />
      {entityRef && (
        <FollowUpDialog
          entityRef={entityRef}
          origin={origin}
          onClose={() => setEntityRef(undefined)}
          onSaved={() => {
            setEntityRef(undefined);
            onChanged();
          }}
        />
      )}
      {document && (
        <CorrectionDialog
          subject={{
            documentId: document.id,
            revision: document.revision,
            steward: document.steward,
            origin,
          }}
          onClose={() => setDocument(undefined)}
          onReported={() => {
            setCorrected(document.title);
            setDocument(undefined);
            onChanged();
          }}
        />
      )}
    </PartSection>
  );
}
