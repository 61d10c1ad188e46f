import { createPermissionRule } from '@backstage/plugin-permission-node';
import { documentKinds } from 'backstage-plugin-handoff-common';
import { handoffDocumentResourceRef } from 'backstage-plugin-handoff-node';
import { z } from 'zod';

/**
 * Documents of entities that one of these Users or Groups owns.
 */
export const isEntityOwner = createPermissionRule({
  name: 'IS_ENTITY_OWNER',
  description: 'Allow documents of entities that the current user owns',
  resourceRef: handoffDocumentResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('Full refs of Users and Groups, one of which has to own it'),
  }),
  apply: ({ owners }, { claims }) =>
    owners.some(owner => claims.includes(owner)),
  toQuery: ({ claims }) => ({ property: 'owner' as const, values: claims }),
});

/**
 * Documents of one of these kinds.
 */
export const hasKind = createPermissionRule({
  name: 'HAS_KIND',
  description: 'Allow documents of some kinds',
  resourceRef: handoffDocumentResourceRef,
  paramsSchema: z.object({
    kinds: z.array(z.enum(documentKinds)).describe('Kinds to match'),
  }),
  apply: ({ document }, { kinds }) => kinds.includes(document.kind),
  toQuery: ({ kinds }) => ({ property: 'kind' as const, values: [...kinds] }),
});

/**
 * Documents with one of these tags.
 */
export const hasTag = createPermissionRule({
  name: 'HAS_TAG',
  description: 'Allow documents with one of some tags',
  resourceRef: handoffDocumentResourceRef,
  paramsSchema: z.object({
    tags: z.array(z.string()).describe('Tags to match, as in front matter'),
  }),
  apply: ({ document }, { tags }) =>
    document.tags.some(tag => tags.includes(tag)),
  toQuery: ({ tags }) => ({ property: 'tag' as const, values: tags }),
});

/**
 * Documents whose front matter restricts them to their readers.
 */
export const isRestricted = createPermissionRule({
  name: 'IS_RESTRICTED',
  description: 'Allow documents that their author has restricted',
  resourceRef: handoffDocumentResourceRef,
  apply: ({ document }) => document.restricted,
  toQuery: () => ({ property: 'restricted' as const, values: ['true'] }),
});

export const documentRules = {
  isEntityOwner,
  hasKind,
  hasTag,
  isRestricted,
};
