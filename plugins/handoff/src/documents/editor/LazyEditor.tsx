import { Skeleton } from '@backstage/ui';
import { lazy, Suspense, type ComponentProps } from 'react';

const EditorScreen = lazy(() =>
  import('./EditorScreen').then(module => ({ default: module.EditorScreen })),
);

/** The editor, loaded when somebody writes. */
export function LazyEditor(props: ComponentProps<typeof EditorScreen>) {
  return (
    <Suspense fallback={<Skeleton width="100%" height={360} />}>
      <EditorScreen {...props} />
    </Suspense>
  );
}
