import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  documentKinds,
  releaseTaskPhases,
} from 'backstage-plugin-handoff-common';
import { Duration } from 'luxon';
import { z } from 'zod';
import type { ReleaseTemplate } from './rules';

const KEY = 'handoff.releases.templates';
const MAX_TEXT = 500;

const text = z.string().trim().min(1).max(MAX_TEXT);

/** Roles are called as the API has them. */
const role = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,49}$/,
    'must be in small letters, digits and hyphens, like operations',
  );

const fromWindow = z.string().transform((value, context) => {
  const read = Duration.fromISO(value);
  if (read.isValid) return read;
  context.addIssue('must be a duration like -PT2H, two hours before');
  return z.NEVER;
});

const task = z.strictObject({
  title: text,
  phase: z.enum(releaseTaskPhases).default('before'),
  role: role.optional(),
  due: fromWindow.optional(),
  after: text.optional(),
});

const template = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,49}$/, 'must be like my-service'),
    entityTypes: z
      .array(text.transform(type => type.toLocaleLowerCase('en-US')))
      .optional(),
    minRisk: z.enum(['low', 'medium', 'high']).default('low'),
    tasks: z.array(task).max(100).default([]),
    roles: z.array(role).max(20).default([]),
    gates: z.array(text).max(100).default([]),
    documents: z.array(z.enum(documentKinds)).default([]),
    dryRun: z.boolean().default(false),
    questions: z.array(text).max(50).default([]),
  })
  .check(({ value, issues }) => {
    value.tasks.forEach(({ after }, index) => {
      const earlier = value.tasks.slice(0, index);
      if (after === undefined || earlier.some(each => each.title === after)) {
        return;
      }
      issues.push({
        code: 'custom',
        input: after,
        path: ['tasks', index, 'after'],
        message: 'must be the title of a task before it',
      });
    });
  });

/**
 * Reads what is asked of releases beforehand.
 *
 * @param config - the root
 * @throws InputError that says at which keys something is wrong, and what they take
 */
export function readTemplates(config: Config): ReleaseTemplate[] {
  const parsed = z.array(template).safeParse(config.getOptional(KEY) ?? []);
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues
        .map(({ path, message }) => `${keyOf(path)}: ${message}`)
        .join('; '),
    );
  }
  const ids = parsed.data.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) {
    throw new InputError(
      `${KEY}[${twice}].id is '${ids[twice]}', which another template has already`,
    );
  }
  return parsed.data;
}

function keyOf(path: PropertyKey[]): string {
  return path.reduce<string>(
    (key, part) =>
      typeof part === 'number' ? `${key}[${part}]` : `${key}.${String(part)}`,
    KEY,
  );
}
