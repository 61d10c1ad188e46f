import type { Entity } from '@backstage/catalog-model';
import type { CalendarPeriodRule } from 'backstage-plugin-handoff-common';
import { component } from '../common/component';

const SYSTEMS = 20;
const ZONES = [
  'Europe/Vienna',
  'America/New_York',
  'Pacific/Auckland',
  'Asia/Kolkata',
  'UTC',
];
/** Of ten rules, four come back every day. */
const RECURRENCES = [
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=TU,TH',
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=SA',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=MONTHLY;BYMONTHDAY=1',
  'FREQ=DAILY',
  'FREQ=YEARLY',
];
const KINDS = ['window', 'window', 'window', 'freeze', 'maintenance'] as const;

const systemOf = (index: number) => `system:default/system-${index % SYSTEMS}`;

/** Services of 20 systems of 20 teams, each of which depends on the next one. */
export function createServices(count: number): Entity[] {
  const services = Array.from({ length: count }, (_, index) => ({
    ...component(`service-${index}`),
    relations: [
      { type: 'partOf', targetRef: systemOf(index) },
      { type: 'ownedBy', targetRef: `group:default/team-${index % SYSTEMS}` },
      {
        type: 'dependsOn',
        targetRef: `component:default/service-${(index + 1) % count}`,
      },
    ],
  }));
  const systems = Array.from({ length: SYSTEMS }, (_, index) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: `system-${index}`, namespace: 'default', etag: '1' },
    relations: [{ type: 'partOf', targetRef: 'domain:default/shop' }],
  }));
  return [
    ...services,
    ...systems,
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Domain',
      metadata: { name: 'shop', namespace: 'default', etag: '1' },
    },
  ];
}

/** Rules of all kinds in several time zones, of which none ends; every other one is for a System. */
export function createRules(count: number): CalendarPeriodRule[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: KINDS[index % KINDS.length],
    title: `Rule ${index}`,
    scopeRef: index % 2 ? systemOf(index) : undefined,
    start: `2025-01-06T${String(index % 24).padStart(2, '0')}:00`,
    duration: index % 3 ? 'PT4H' : 'P1DT2H',
    timeZone: ZONES[index % ZONES.length],
    recurrence: RECURRENCES[index % RECURRENCES.length],
  }));
}
