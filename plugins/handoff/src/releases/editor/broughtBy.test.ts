import type { ReleaseCriterion } from 'backstage-plugin-handoff-common';
import { broughtBy } from './broughtBy';

const criterion = (
  id: string,
  kind: ReleaseCriterion['kind'],
  template?: string,
): ReleaseCriterion => ({
  id,
  kind,
  value: id,
  template,
  isRemoved: false,
  unmet: [],
});

describe('broughtBy', () => {
  const draft = {
    tasks: [],
    criteria: [
      criterion('a', 'task', 'service'),
      criterion('b', 'role', 'service'),
      criterion('c', 'gate', 'service'),
      criterion('d', 'question', 'service'),
    ],
    requiredRoles: ['operations'],
  };

  it('counts what templates ask of a new release', () => {
    expect(broughtBy(draft)).toEqual({
      tasks: 1,
      criteria: 1,
      roles: ['operations'],
    });
  });

  it('leaves out what was asked before, and what people have added', () => {
    expect(
      broughtBy(
        {
          ...draft,
          criteria: [
            ...draft.criteria,
            criterion('e', 'task', 'critical'),
            criterion('f', 'gate'),
          ],
          requiredRoles: ['operations', 'security'],
        },
        draft,
      ),
    ).toEqual({ tasks: 1, criteria: 0, roles: ['security'] });
  });
});
