import {
  RiArrowGoBackLine,
  RiBookOpenLine,
  RiFileTextLine,
  RiPhoneLine,
  RiRocketLine,
} from '@remixicon/react';
import type { DocumentKind } from 'backstage-plugin-handoff-common';

const ICONS: Record<DocumentKind, typeof RiBookOpenLine> = {
  runbook: RiBookOpenLine,
  rollback: RiArrowGoBackLine,
  escalation: RiPhoneLine,
  deployment: RiRocketLine,
  operations: RiFileTextLine,
};

/** Decoration beside the name of a kind, which says the same in words. */
export function KindIcon(props: { kind: DocumentKind; size?: number }) {
  const Icon = ICONS[props.kind];
  return <Icon size={props.size ?? 16} aria-hidden="true" />;
}
