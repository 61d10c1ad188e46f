import type { JsonObject } from '@backstage/types';
import fc from 'fast-check';
import { DateTime } from 'luxon';

/** When sequences of events begin. */
export const BEGIN = DateTime.fromISO('2026-11-01T00:00:00Z', {
  zone: 'utc',
}) as DateTime<true>;

export const SIGNERS = [
  'user:default/mock',
  'user:default/bob',
  'user:default/ann',
] as const;

const DOCUMENTS = ['runbook', 'notes'] as const;
const GATES = ['reviewed', 'load-test', 'read', 'scan'] as const;
const SIGNED = ['reviewed', 'load-test', 'read'] as const;
const WAIVED = ['load-test', 'read'] as const;
const REPORTED = ['load-test', 'scan'] as const;

export type Signer = (typeof SIGNERS)[number];
export type DocumentName = (typeof DOCUMENTS)[number];
export type GateName = (typeof GATES)[number];

/** What a document says. Texts of the same essence differ in nothing material. */
export interface Text {
  essence: number;
  spacing: number;
  minor: boolean;
}

/** Something that happens to an entity, its documents or its gates. */
export type ReadinessEvent =
  | { type: 'write'; document: DocumentName; text: Text }
  | { type: 'remove'; document: DocumentName }
  | { type: 'criterion'; gate: GateName; version: number }
  | { type: 'take-out' | 'put-back'; gate: GateName }
  | {
      type: 'sign';
      gate: GateName;
      by: Signer;
      verdict: 'approved' | 'objected';
    }
  | { type: 'revoke'; gate: GateName; by: Signer }
  | {
      type: 'report';
      gate: GateName;
      state: 'passed' | 'failed' | 'warning' | 'not-applicable' | 'error';
      by: 'ci' | 'scanner';
      commit?: string;
      /** After which it ends; without, when the gate says so. */
      days?: number;
    }
  | { type: 'decide'; gate: GateName; state: 'passed' | 'failed' }
  | { type: 'ask-waiver'; gate: GateName; days: number }
  | { type: 'answer-waiver'; gate: GateName; state: 'approved' | 'denied' }
  | { type: 'end-waiver'; gate: GateName }
  | { type: 'wait'; hours: number };

const { constant, constantFrom, record } = fc;

/** All events may come at any time; those that mean nothing then are left out by whoever runs a sequence. */
const events: Record<string, [weight: number, fc.Arbitrary<ReadinessEvent>]> = {
  write: [
    5,
    record({
      type: constant('write'),
      document: constantFrom('runbook', ...DOCUMENTS),
      text: record({
        essence: fc.nat(2),
        spacing: fc.nat(2),
        minor: fc.boolean(),
      }),
    }),
  ],
  remove: [
    1,
    record({ type: constant('remove'), document: constantFrom(...DOCUMENTS) }),
  ],
  criterion: [
    1,
    record({
      type: constant('criterion'),
      gate: constantFrom(...GATES),
      version: fc.nat(1),
    }),
  ],
  gates: [
    2,
    record({
      type: constantFrom('take-out', 'put-back', 'put-back'),
      gate: constantFrom(...GATES),
    }),
  ],
  sign: [
    12,
    record({
      type: constant('sign'),
      gate: constantFrom('reviewed', ...SIGNED),
      by: constantFrom(...SIGNERS),
      verdict: constantFrom('approved', 'approved', 'approved', 'objected'),
    }),
  ],
  revoke: [
    1,
    record({
      type: constant('revoke'),
      gate: constantFrom(...SIGNED),
      by: constantFrom(...SIGNERS),
    }),
  ],
  report: [
    6,
    record({
      type: constant('report'),
      gate: constantFrom('load-test', ...REPORTED),
      state: constantFrom(
        ...(['passed', 'passed', 'passed', 'failed'] as const),
        ...(['not-applicable', 'warning', 'error'] as const),
      ),
      by: constantFrom('ci', 'scanner'),
      commit: constantFrom(undefined, undefined, 'a1', 'b2'),
      days: constantFrom(undefined, 1, 20),
    }),
  ],
  decide: [
    6,
    record({
      type: constant('decide'),
      gate: constantFrom(...SIGNED),
      state: constantFrom('passed', 'failed'),
    }),
  ],
  ask: [
    5,
    record({
      type: constant('ask-waiver'),
      gate: constantFrom(...WAIVED),
      days: constantFrom(1, 5, 30),
    }),
  ],
  answer: [
    8,
    record({
      type: constant('answer-waiver'),
      gate: constantFrom(...WAIVED),
      state: constantFrom('approved', 'approved', 'denied'),
    }),
  ],
  end: [
    3,
    record({ type: constant('end-waiver'), gate: constantFrom(...WAIVED) }),
  ],
  wait: [
    4,
    record({
      type: constant('wait'),
      hours: constantFrom(1, 24, 24 * 6, 24 * 16, 24 * 31),
    }),
  ],
};

export const readinessEvent: fc.Arbitrary<ReadinessEvent> = fc.oneof(
  ...Object.values(events).map(([weight, arbitrary]) => ({
    weight,
    arbitrary,
  })),
);

/** Gates as the configuration has them at a time. */
export function gatesOf(
  versions: ReadonlyMap<GateName, number>,
): (JsonObject & { id: GateName })[] {
  const all: Record<GateName, JsonObject> = {
    reviewed: {
      level: 'required',
      validFor: { days: 40 },
      signOff: { roles: [...SIGNERS], approvals: 2 },
    },
    'load-test': {
      level: 'required',
      enforceFrom: BEGIN.plus({ days: 10 }).toISODate(),
      reported: true,
      validFor: { days: 30 },
      signOff: { roles: [...SIGNERS] },
      voidOn: ['criterion', 'commit'],
    },
    read: {
      level: 'required',
      check: { id: 'document', kind: 'runbook' },
      signOff: { roles: [...SIGNERS] },
    },
    scan: { level: 'advisory', reported: true },
  };
  return GATES.filter(id => versions.has(id)).map(id => ({
    id,
    title: id,
    criterion: `Version ${versions.get(id)}`,
    ...all[id],
  }));
}

/** What happens before a sequence, so that the entity is ready when it begins. */
export const PREPARATION: ReadinessEvent[] = [
  ...DOCUMENTS.map(document => ({
    type: 'write' as const,
    document,
    text: { essence: 0, spacing: 0, minor: false },
  })),
  { type: 'report', gate: 'load-test', state: 'passed', by: 'ci' },
  ...(['reviewed', 'load-test', 'read'] as const).flatMap(gate =>
    SIGNERS.slice(1).map(by => ({
      type: 'sign' as const,
      gate,
      by,
      verdict: 'approved' as const,
    })),
  ),
];

/** When an event happens after another one: none happen at the same time. */
export function later(
  before: DateTime<true>,
  event: ReadinessEvent,
): DateTime<true> {
  return before.plus(
    event.type === 'wait' ? { hours: event.hours } : { minutes: 1 },
  );
}

/** A text as it stands in a file. */
export function toMarkdown(
  name: DocumentName,
  { essence, spacing, minor }: Text,
): string {
  const frontMatter = minor ? '---\nminor: true\n---\n' : '';
  const space = '\n'.repeat(spacing + 2);
  return `${frontMatter}# ${name}${space}1. Look at part ${essence}.\n`;
}
