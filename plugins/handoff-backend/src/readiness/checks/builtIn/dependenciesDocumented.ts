import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { documentKinds } from 'backstage-plugin-handoff-common';
import { z } from 'zod';
import type { Dependency } from '../EntityFacts';
import { countOf, someOf } from '../../../texts';
import { defineCheck } from './BuiltInCheck';

/** Everything that the entity depends on is in the catalog, has an owner, and a document of one of the kinds. */
export const dependenciesDocumented = defineCheck({
  options: z.strictObject({
    kinds: z
      .array(z.enum(documentKinds))
      .min(1)
      .default([...documentKinds]),
  }),
  needs: ['dependencies'],
  decide: ({ dependencies }, { kinds }) => {
    if (!dependencies.length) {
      return {
        state: 'not-applicable',
        reason: 'The catalog names nothing that it depends on',
        evidence: [],
      };
    }
    const lacking = dependencies.flatMap(dependency => {
      const what = lackOf(dependency, kinds);
      return what ? [{ ...dependency, what }] : [];
    });
    return lacking.length
      ? {
          state: 'failed',
          reason: `${countOf(
            lacking.length,
            'dependency is',
            'dependencies are',
          )} not documented: ${someOf(
            lacking.map(({ entityRef, what }) => `${entityRef} (${what})`),
          )}`,
          evidence: lacking.map(({ entityRef }) => ({ entityRef })),
        }
      : {
          state: 'passed',
          reason: `${countOf(
            dependencies.length,
            'dependency is',
            'dependencies are',
          )} documented and owned`,
          evidence: dependencies.map(({ entityRef }) => ({ entityRef })),
        };
  },
});

function lackOf(
  { entity, documents }: Dependency,
  kinds: readonly string[],
): string | undefined {
  if (!entity) return 'not in the catalog';
  const isOwned = entity.relations?.some(
    ({ type }) => type === RELATION_OWNED_BY,
  );
  if (!isOwned) return 'without an owner';
  return documents.some(({ kind }) => kinds.includes(kind))
    ? undefined
    : 'without documents';
}
