import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  getFrontMatter,
  setFrontMatter,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { handoffApiRef } from '../../api';
import { useMessages } from '../../translation';
import { documentSearch } from '../tabLocation';
import { writeDraft, type Draft, type DraftKey } from './draftStorage';
import { editSearch } from './editorLocation';
import { kindOf } from './kindOf';
import { loadDocument, type LoadedDocument } from './loadDocument';
import { problemsToMend } from './problemsToMend';
import { templateOf } from './templates';
import { useDraft } from './useDraft';
import { useSave } from './useSave';

const TOAST_MILLISECONDS = 5_000;

/** What a new document is most often. */
const FIRST_KIND: DocumentKind = 'runbook';

/** Everything that happens to a text while it is being written, but for how it looks. */
export function useEditor(options: {
  draftKey: DraftKey;
  /** Absent for a new document. */
  loaded?: LoadedDocument;
  kind?: DocumentKind;
  /** Called when other parts of the page show what is not so any more. */
  onSaved: () => void;
}) {
  const { draftKey, kind = FIRST_KIND, onSaved } = options;
  const handoff = useApi(handoffApiRef);
  const toast = useApi(toastApiRef);
  const navigate = useNavigate();
  const { t } = useMessages<'editor'>();
  const [loaded, setLoaded] = useState(options.loaded);
  const [setAside, putAside] = useState<string>();
  const start = loaded ? toDraft(loaded) : newDraft(templateOf(kind, '', t));
  const editing = useDraft(draftKey, start);
  const { draft, change, rebase, forget } = editing;
  const latest = useRef(draft);
  latest.current = draft;
  const isOutdated =
    loaded && draft.base && draft.base.revision !== loaded.document.revision;
  const saving = useSave(
    draftKey.entityRef,
    loaded?.document.id,
    isOutdated ? loaded : undefined,
  );
  const { conflict } = saving;

  const save = async ({ close }: { close: boolean }) => {
    const detail = await saving.save(draft);
    if (!detail) return;
    const { id, revision } = detail.document;
    onSaved();
    toast.post({
      title: t('editor.saved', { number: String(revision) }),
      status: 'success',
      timeout: TOAST_MILLISECONDS,
    });
    const isDone = close && problemsToMend(detail.document).length === 0;
    if (loaded && !isDone) {
      const now = await loadDocument(handoff, id);
      setLoaded(now);
      rebase(draft.content, toDraft(now));
      return;
    }
    forget();
    if (latest.current.content !== draft.content) {
      const base = { etag: detail.document.etag, revision };
      writeDraft({ ...draftKey, documentId: id }, { ...latest.current, base });
    }
    navigate(isDone ? documentSearch(id) : editSearch(id), { replace: true });
  };

  return {
    ...editing,
    loaded,
    isSaving: saving.isSaving,
    error: saving.error,
    conflict,
    setAside,
    save,
    /** A template that nobody has written in gives way to that of another kind. */
    changeKind(to: DocumentKind) {
      const { content } = draft;
      const title = getFrontMatter(content, 'title') ?? '';
      const from = kindOf(content);
      if (!loaded && from && content === templateOf(from, title, t)) {
        const next = { content: templateOf(to, title, t) };
        if (title) change(next);
        else rebase(content, { ...draft, ...next });
      } else {
        change({ content: setFrontMatter(content, 'kind', to) });
      }
    },
    discard() {
      saving.settle();
      change(start);
    },
    takeTheirs() {
      if (!conflict) return;
      putAside(draft.content);
      setLoaded(conflict);
      rebase(draft.content, toDraft(conflict));
      saving.settle();
    },
    takeMine() {
      change({ content: setAside });
      putAside(undefined);
    },
  };
}

function toDraft({ document, newest }: LoadedDocument): Draft {
  const { etag, revision } = document;
  return { ...newDraft(newest.content), base: { etag, revision } };
}

function newDraft(content: string): Draft {
  return { content, message: '', minor: false };
}
