import { Skeleton } from '@backstage/ui';

/** Holds the place of what is on the way. */
export function Loading(props: {
  label: string;
  /** In pixels. */
  height: number;
}) {
  return (
    <div role="status" aria-busy="true" aria-label={props.label}>
      <Skeleton width="100%" height={props.height} />
    </div>
  );
}
