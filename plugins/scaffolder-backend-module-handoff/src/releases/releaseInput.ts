import {
  releaseTaskPhases,
  type NewRelease,
} from 'backstage-plugin-handoff-common';
import type { z as zod } from 'zod/v3';

type Zod = typeof zod;

/** What a template says of a release; the request's own id comes from the task. */
export const releaseInput = {
  title: (z: Zod) => z.string().min(1).max(300).describe('What it is called'),
  entityRefs: (z: Zod) =>
    z
      .array(entityRef(z))
      .min(1)
      .max(200)
      .describe('What it is about: full refs of entities'),
  goal: (z: Zod) => text(z).describe('What it is for, as Markdown'),
  successCriteria: (z: Zod) =>
    text(z).describe('How it will be known that it worked, as Markdown'),
  successBy: (z: Zod) =>
    z
      .string()
      .date()
      .optional()
      .describe('When that will be known: a date like 2026-12-24'),
  changeIds: (z: Zod) =>
    z
      .array(z.string().min(1).max(64))
      .max(500)
      .optional()
      .describe('Ids of the changes in it'),
  environment: (z: Zod) =>
    name(z).describe('Where it is deployed, like production'),
  version: (z: Zod) => name(z).describe('Which version is deployed'),
  window: (z: Zod) =>
    z
      .object({
        start: time(z).describe('In ISO 8601 with its offset'),
        end: time(z).describe('After its start'),
        timeZone: z
          .string()
          .min(1)
          .max(100)
          .describe('In which it is meant, like Europe/Vienna'),
      })
      .optional()
      .describe('When it may be deployed'),
  raisedRisk: (z: Zod) =>
    z
      .object({
        risk: z.enum(['low', 'medium', 'high']),
        reason: z.string().min(1).max(2000),
      })
      .optional()
      .describe('Where it is riskier than each of its changes'),
  channelUrl: (z: Zod) =>
    z
      .string()
      .url()
      .max(2000)
      .optional()
      .describe('Where people talk about it'),
  roles: (z: Zod) =>
    z
      .array(
        z.object({
          role: z
            .string()
            .regex(/^[a-z][a-z0-9-]*$/)
            .max(50)
            .describe('Like development, operations or security'),
          parties: z
            .array(entityRef(z))
            .min(1)
            .max(50)
            .describe('Full refs of Users and Groups'),
        }),
      )
      .max(20)
      .optional()
      .describe('Who has which role in it, and signs for it'),
  texts: (z: Zod) =>
    z
      .object({
        releaseNotes: markdown(z),
        impactAssessment: markdown(z),
        rollbackCriteria: markdown(z),
        communicationPlan: markdown(z),
      })
      .optional()
      .describe('What is told of it, as Markdown'),
  tasks: (z: Zod) =>
    z
      .array(
        z.object({
          title: z.string().min(1).max(500),
          phase: z
            .enum(releaseTaskPhases)
            .optional()
            .describe('When, with regard to the deployment'),
          owner: entityRef(z)
            .optional()
            .describe('Full ref of a User or Group'),
          dueAt: time(z).optional().describe('In ISO 8601 with its offset'),
          documentId: z
            .string()
            .min(1)
            .max(64)
            .optional()
            .describe('Id of the document that says how'),
        }),
      )
      .max(1000)
      .optional()
      .describe('What is to be done for it, in this order'),
  draft: (z: Zod) =>
    z
      .boolean()
      .optional()
      .describe(
        'Whether it stays a draft although its risk asks for no sign-off',
      ),
} satisfies Record<Exclude<keyof NewRelease, 'requestId'>, unknown>;

function entityRef(z: Zod) {
  return z.string().min(1).max(500);
}

function name(z: Zod) {
  return z.string().min(1).max(200).optional();
}

function text(z: Zod) {
  return z.string().max(10_000).optional();
}

function markdown(z: Zod) {
  return z.string().max(50_000).optional();
}

function time(z: Zod) {
  return z.string().datetime({ offset: true });
}
