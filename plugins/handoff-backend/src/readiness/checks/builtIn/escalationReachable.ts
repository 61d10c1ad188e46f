import { z } from 'zod';
import { defineCheck } from './BuiltInCheck';

/** Types of links that say whom to call. */
const LINK_TYPES = ['escalation', 'on-call', 'oncall'];

/** A document, an annotation or a link says whom to call. */
export const escalationReachable = defineCheck({
  options: z.strictObject({}),
  needs: [],
  decide: ({ entity, documents }) => {
    // What annotations and links of the type escalation name is a document as well.
    const found = documents.filter(({ kind }) => kind === 'escalation');
    const links = (entity.metadata.links ?? []).filter(({ type }) =>
      LINK_TYPES.includes(type?.toLocaleLowerCase('en-US') ?? ''),
    );
    if (found.length || links.length) {
      return {
        state: 'passed',
        reason: found.length
          ? 'An escalation document says whom to call'
          : 'A link says whom to call',
        evidence: [
          ...found.map(({ id }) => ({ documentId: id })),
          ...links.map(({ url }) => ({ url })),
        ],
      };
    }
    return {
      state: 'failed',
      reason:
        'Nothing says whom to call: it has neither an escalation document nor a link of the type on-call',
      evidence: [],
    };
  },
});
