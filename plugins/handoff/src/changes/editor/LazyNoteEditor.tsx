import { lazy, Suspense, type ComponentProps } from 'react';
import { Loading } from '../../components/Loading';
import { useMessages } from '../../translation';

const NoteEditor = lazy(() =>
  import('./NoteEditor').then(module => ({ default: module.NoteEditor })),
);

/** The editor, loaded when somebody writes. */
export function LazyNoteEditor(props: ComponentProps<typeof NoteEditor>) {
  const { t } = useMessages<'changes'>();
  return (
    <Suspense
      fallback={<Loading label={t('changes.page.loading')} height={400} />}
    >
      <NoteEditor {...props} />
    </Suspense>
  );
}
