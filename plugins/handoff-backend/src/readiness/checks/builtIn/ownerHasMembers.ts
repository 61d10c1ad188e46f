import { RELATION_HAS_MEMBER } from '@backstage/catalog-model';
import { z } from 'zod';
import { countOf } from '../../../texts';
import { defineCheck } from './BuiltInCheck';

/** The owner is a Group with members. */
export const ownerHasMembers = defineCheck({
  options: z.strictObject({ members: z.int().min(1).max(1000).default(1) }),
  needs: ['owners'],
  decide: ({ owners }, { members }) => {
    if (!owners.length) {
      return { state: 'failed', reason: 'It has no owner', evidence: [] };
    }
    const groups = owners.flatMap(({ ref, entity }) =>
      entity?.kind === 'Group' ? { ref, count: membersOf(entity).length } : [],
    );
    const best = groups.sort((a, b) => b.count - a.count).at(0);
    if (!best) {
      const [{ ref, entity }] = owners;
      return {
        state: 'failed',
        reason: entity
          ? `Its owner ${ref} is no Group`
          : `Its owner ${ref} is not in the catalog`,
        evidence: [{ entityRef: ref }],
      };
    }
    return {
      state: best.count >= members ? 'passed' : 'failed',
      reason: `Its owner ${best.ref} has ${
        best.count ? countOf(best.count, 'member') : 'no members'
      }${best.count < members && best.count ? `, of ${members} wanted` : ''}`,
      evidence: [{ entityRef: best.ref }],
    };
  },
});

function membersOf(group: { relations?: { type: string }[] }): unknown[] {
  return (group.relations ?? []).filter(
    ({ type }) => type === RELATION_HAS_MEMBER,
  );
}
