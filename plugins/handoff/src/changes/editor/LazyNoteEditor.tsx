import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { lazy, Suspense, type ComponentProps } from 'react';
import { Loading } from '../../components/Loading';
import { handoffTranslationRef } from '../../translation';

const NoteEditor = lazy(() =>
  import('./NoteEditor').then(module => ({ default: module.NoteEditor })),
);

/** The editor, loaded when somebody writes. */
export function LazyNoteEditor(props: ComponentProps<typeof NoteEditor>) {
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <Suspense
      fallback={<Loading label={t('changes.page.loading')} height={400} />}
    >
      <NoteEditor {...props} />
    </Suspense>
  );
}
