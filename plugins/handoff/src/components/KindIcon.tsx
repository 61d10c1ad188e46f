import {
  Undo2Icon,
  BookOpenIcon,
  FileTextIcon,
  PhoneIcon,
  RocketIcon,
} from 'lucide-react';
import type { DocumentKind } from 'backstage-plugin-handoff-common';

const ICONS: Record<DocumentKind, typeof BookOpenIcon> = {
  runbook: BookOpenIcon,
  rollback: Undo2Icon,
  escalation: PhoneIcon,
  deployment: RocketIcon,
  operations: FileTextIcon,
};

/** Decoration beside the name of a kind, which says the same in words. */
export function KindIcon(props: { kind: DocumentKind; size?: number }) {
  const Icon = ICONS[props.kind];
  return <Icon size={props.size ?? 16} aria-hidden="true" />;
}
