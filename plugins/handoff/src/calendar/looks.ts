import type { ReleaseState } from 'backstage-plugin-handoff-common';
import {
  CalendarCheckIcon,
  ClipboardCheckIcon,
  SnowflakeIcon,
  WrenchIcon,
  type LucideIcon,
} from 'lucide-react';
import type { PillTone } from '../components/Pill';
import type { CalendarLayer } from './calendarState';

/** What each layer is told by, besides its word. */
export const LAYER_ICONS: Record<CalendarLayer, LucideIcon> = {
  window: CalendarCheckIcon,
  freeze: SnowflakeIcon,
  maintenance: WrenchIcon,
  review: ClipboardCheckIcon,
};

export const STATE_TONES: Record<ReleaseState, PillTone> = {
  draft: 'neutral',
  'in-review': 'info',
  accepted: 'success',
  deploying: 'info',
  deployed: 'success',
  reviewed: 'neutral',
  rejected: 'danger',
  cancelled: 'neutral',
  'rolling-back': 'warning',
  'rolled-back': 'warning',
};

/** Whether nothing more comes of a release. */
export function isOver(state: ReleaseState): boolean {
  return ['cancelled', 'rejected', 'rolled-back'].includes(state);
}
