import { ConfigReader, readDurationFromConfig } from '@backstage/config';
import { createZodV4FilterPredicateSchema } from '@backstage/filter-predicates';
import type { JsonObject } from '@backstage/types';
import {
  documentKinds,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';
import { DateTime, Duration } from 'luxon';
import { z } from 'zod';
import { ENTITY_OWNER, roleSchema } from '../../catalog';
import type { Gate, VoidTrigger } from './Gate';

const MAX_TEXT = 20_000;

const text = z.string().trim().min(1).max(MAX_TEXT);

const address = z
  .string()
  .max(2000)
  .refine(
    isWebAddress,
    'must be an address that begins with https:// or http://',
  );

const duration = z.unknown().transform((value, context) => {
  try {
    const config = new ConfigReader({ value: value as JsonObject });
    const read = Duration.fromObject(
      readDurationFromConfig(config, { key: 'value' }),
    );
    if (read.isValid && read.toMillis() >= 60_000) return read;
  } catch {
    // Said below.
  }
  context.addIssue('must be a duration of at least a minute, like 90d');
  return z.NEVER;
});

const date = z.string().transform((value, context) => {
  const read = DateTime.fromISO(value, { zone: 'utc' });
  if (read.isValid) return read;
  context.addIssue('must be a date like 2027-01-31');
  return z.NEVER;
});

const voidOn = z.enum([
  'criterion',
  'document-content',
  'commit',
] satisfies VoidTrigger[]);

const DEFAULT_VOID_ON: VoidTrigger[] = ['criterion', 'document-content'];

const checkSchema = z
  .looseObject({ id: text })
  .transform(({ id, ...options }) => ({ id, options: options as JsonObject }));

const signOff = z.strictObject({
  roles: z.array(roleSchema).min(1),
  approvals: z.int().min(1).max(20).default(1),
  documents: z.array(z.enum(documentKinds)).min(1).optional(),
});

/** A gate as configuration and modules write it. */
export const gateSchema = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
        'must be in kebab case, like rollback-rehearsed',
      )
      .max(100),
    title: text.max(200),
    criterion: text,
    why: text.optional(),
    fix: z
      .strictObject({ text: text.optional(), url: address.optional() })
      .optional(),
    owner: roleSchema.default(ENTITY_OWNER),
    appliesTo: createZodV4FilterPredicateSchema().optional(),
    level: z.enum(['required', 'advisory']),
    enforceFrom: date.optional(),
    validFor: duration.optional(),
    check: checkSchema.optional(),
    reported: z.boolean().default(false),
    signOff: signOff.optional(),
    voidOn: z.array(voidOn).optional(),
  })
  .superRefine((gate, context) => {
    for (const [path, message] of contradictionsOf(gate)) {
      context.addIssue({ code: 'custom', path: [path], message });
    }
  })
  .transform(
    (gate): Gate => ({
      ...gate,
      signOff: gate.signOff && {
        ...gate.signOff,
        documents: gate.signOff.documents ?? checkedKinds(gate.check),
      },
      voidOn: gate.voidOn ?? (gate.signOff ? DEFAULT_VOID_ON : []),
    }),
  );

/** Where a check looks at documents of one kind, that is what is signed as well. */
function checkedKinds(check: Gate['check']): DocumentKind[] | undefined {
  if (check?.id === 'rollback-rehearsed') return ['rollback'];
  const kind = documentKinds.find(each => each === check?.options.kind);
  return kind && [kind];
}

type Contradiction = [key: string, message: string];

function contradictionsOf(
  gate: Omit<Gate, 'voidOn'> & { voidOn?: VoidTrigger[] },
): Contradiction[] {
  const found: Contradiction[] = [];
  if (!gate.check && !gate.reported && !gate.signOff) {
    found.push([
      'id',
      'is decided by nothing: give it check, reported or signOff',
    ]);
  }
  if (gate.voidOn && !gate.signOff) {
    found.push(['voidOn', 'is for gates with a signOff']);
  }
  if (gate.voidOn?.includes('commit') && !gate.reported) {
    found.push([
      'voidOn',
      'takes commit where results are reported, as these name it',
    ]);
  }
  if (gate.validFor && !gate.reported && !gate.signOff) {
    found.push([
      'validFor',
      'is for what is reported or signed; checks are run anew',
    ]);
  }
  if (gate.enforceFrom && gate.level === 'advisory') {
    found.push([
      'enforceFrom',
      'is for required gates; an advisory one is never enforced',
    ]);
  }
  return found;
}

function isWebAddress(value: string): boolean {
  return (
    URL.canParse(value) && ['https:', 'http:'].includes(new URL(value).protocol)
  );
}
