import { z } from 'zod';
import { defineCheck } from './BuiltInCheck';

/** The entity has a link of one of the types. */
export const link = defineCheck({
  options: z.strictObject({
    types: z.array(z.string().trim().min(1).max(100)).min(1).max(20),
  }),
  needs: [],
  decide: ({ entity }, { types }) => {
    const wanted = types.map(type => type.toLocaleLowerCase('en-US'));
    const links = (entity.metadata.links ?? []).filter(({ type }) =>
      wanted.includes(type?.toLocaleLowerCase('en-US') ?? ''),
    );
    return {
      state: links.length ? 'passed' : 'failed',
      reason: links.length
        ? `It has a link of the type ${links[0].type}`
        : `It has no link of the type ${types.join(' or ')}`,
      evidence: links.map(({ url }) => ({ url })),
    };
  },
});
