import type { TimelineType } from 'backstage-plugin-handoff-common';
import {
  FilePenLineIcon,
  GaugeIcon,
  GitPullRequestIcon,
  ListChecksIcon,
  PackageCheckIcon,
  RocketIcon,
  SirenIcon,
} from 'lucide-react';
import styles from './Timeline.module.css';

const ICONS: Record<TimelineType, typeof RocketIcon> = {
  change: GitPullRequestIcon,
  deployment: RocketIcon,
  alert: SirenIcon,
  run: ListChecksIcon,
  document: FilePenLineIcon,
  readiness: GaugeIcon,
  release: PackageCheckIcon,
};

/** Decoration beside the name of a type, in the colour that it has in the bars. */
export function EventIcon(props: { type: TimelineType; size?: number }) {
  const Icon = ICONS[props.type];
  return (
    <Icon
      className={styles.typeIcon}
      data-type={props.type}
      size={props.size ?? 16}
      aria-hidden="true"
    />
  );
}
