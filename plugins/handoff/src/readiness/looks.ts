import type {
  GateState,
  ReadinessStatus,
} from 'backstage-plugin-handoff-common';
import {
  CircleCheckIcon,
  CircleHelpIcon,
  CircleMinusIcon,
  CircleXIcon,
  HourglassIcon,
  OctagonXIcon,
  ScaleIcon,
  TriangleAlertIcon,
} from 'lucide-react';
import type { PillTone } from '../components/Pill';

interface Look {
  tone: PillTone;
  /** Tells the states apart where colours do not. */
  Icon: typeof CircleCheckIcon;
}

export const statusLooks: Record<ReadinessStatus, Look> = {
  ready: { tone: 'success', Icon: CircleCheckIcon },
  'at-risk': { tone: 'warning', Icon: TriangleAlertIcon },
  'not-ready': { tone: 'danger', Icon: OctagonXIcon },
  unknown: { tone: 'neutral', Icon: CircleHelpIcon },
};

export const gateLooks: Record<GateState, Look> = {
  passed: { tone: 'success', Icon: CircleCheckIcon },
  failed: { tone: 'danger', Icon: CircleXIcon },
  warning: { tone: 'danger', Icon: ScaleIcon },
  'not-applicable': { tone: 'neutral', Icon: CircleMinusIcon },
  'no-data': { tone: 'neutral', Icon: CircleHelpIcon },
  error: { tone: 'danger', Icon: TriangleAlertIcon },
  waived: { tone: 'warning', Icon: HourglassIcon },
};
