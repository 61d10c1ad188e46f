import { Button, ButtonLink } from '@backstage/ui';
import { getFrontMatter } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import styles from './DocumentEditor.module.css';
import { listDrafts, removeDraft } from './draftStorage';
import { editSearch, newDocumentSearch } from './editorLocation';
import { kindOf } from './kindOf';
import { headingOf } from './headingOf';
import { useUserRef } from '../../components/useUserRef';

/** Reminds of what the user was writing about an entity and has not saved. */
export function DraftNotices({ entityRef }: { entityRef: string }) {
  const { t } = useMessages<'editor'>();
  const userRef = useUserRef();
  const [, setDiscarded] = useState(0);
  const drafts = userRef ? listDrafts({ userRef, entityRef }) : [];
  if (!userRef || drafts.length === 0) return null;
  return (
    <div className={styles.drafts}>
      {drafts.map(({ documentId, draft: { content } }) => {
        const title = getFrontMatter(content, 'title') || headingOf(content);
        return (
          <Notice
            key={documentId ?? ''}
            status="info"
            title={t(documentId ? 'editor.drafts.edit' : 'editor.drafts.new', {
              title: title || t('editor.drafts.untitled'),
            })}
          >
            <div className={styles.draftActions}>
              <ButtonLink
                size="small"
                variant="secondary"
                href={
                  documentId
                    ? editSearch(documentId)
                    : newDocumentSearch(kindOf(content))
                }
              >
                {t('editor.drafts.continue')}
              </ButtonLink>
              <Button
                size="small"
                variant="tertiary"
                onPress={() => {
                  removeDraft({ userRef, entityRef, documentId });
                  setDiscarded(count => count + 1);
                }}
              >
                {t('editor.drafts.discard')}
              </Button>
            </div>
          </Notice>
        );
      })}
    </div>
  );
}
