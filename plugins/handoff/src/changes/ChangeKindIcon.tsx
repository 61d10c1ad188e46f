import type { ChangeKind } from 'backstage-plugin-handoff-common';
import {
  BellRingIcon,
  GitCommitHorizontalIcon,
  GitPullRequestIcon,
  RocketIcon,
  SlidersHorizontalIcon,
} from 'lucide-react';

const ICONS: Record<ChangeKind, typeof RocketIcon> = {
  'pull-request': GitPullRequestIcon,
  commit: GitCommitHorizontalIcon,
  deployment: RocketIcon,
  configuration: SlidersHorizontalIcon,
  monitoring: BellRingIcon,
};

/** Decoration beside the name of a kind, which says the same in words. */
export function ChangeKindIcon(props: { kind: ChangeKind; size?: number }) {
  const Icon = ICONS[props.kind];
  return <Icon size={props.size ?? 16} aria-hidden="true" />;
}
