import type { ReleaseState } from 'backstage-plugin-handoff-common';
import {
  CalendarCheckIcon,
  ClipboardCheckIcon,
  SnowflakeIcon,
  WrenchIcon,
  type LucideIcon,
} from 'lucide-react';
import type { CalendarLayer } from './calendarState';

/** What each layer is told by, besides its word. */
export const LAYER_ICONS: Record<CalendarLayer, LucideIcon> = {
  window: CalendarCheckIcon,
  freeze: SnowflakeIcon,
  maintenance: WrenchIcon,
  review: ClipboardCheckIcon,
};

/** Whether nothing more comes of a release. */
export function isOver(state: ReleaseState): boolean {
  return ['cancelled', 'rejected', 'rolled-back'].includes(state);
}
