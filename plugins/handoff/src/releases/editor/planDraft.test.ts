import { exampleRelease } from '../__testUtils__/exampleRelease';
import {
  emptyPlan,
  planDraftOptions,
  savedPlan,
  toPlan,
  type PlanDraft,
} from './planDraft';
import { planProblems } from './planProblems';

const release = exampleRelease();
const { plan } = savedPlan(release);
const { isSame, isWhole } = planDraftOptions;

describe('toPlan', () => {
  it('says again what the release says', () => {
    const { title, goal, successCriteria, successBy, entityRefs } = release;
    const { environment, version, window, channelUrl, roles, texts } = release;
    expect(toPlan(plan)).toEqual({
      ...{ title, goal, successCriteria, successBy, entityRefs },
      ...{ environment, version, window, channelUrl, roles, texts },
      changeIds: ['c1'],
      raisedRisk: undefined,
    });
  });

  it('leaves out what is not said, and roles that nobody has', () => {
    const draft = { ...emptyPlan(['component:default/a']), title: ' A ' };
    expect(JSON.parse(JSON.stringify(toPlan(draft)))).toEqual({
      title: 'A',
      entityRefs: ['component:default/a'],
      changeIds: [],
      roles: [],
      texts: {},
    });
  });
});

describe('planDraftOptions', () => {
  const changed = (changes: Partial<PlanDraft>): PlanDraft => ({
    ...plan,
    ...changes,
  });

  it('takes for the same what means the same', () => {
    for (const [field, changes] of [
      ['title', { title: `${plan.title} ` }],
      ['changes', { changes: [{ ...plan.changes[0], title: 'Renamed' }] }],
      ['roles', { roles: [...plan.roles, { role: 'x', parties: [] }] }],
      ['raisedRisk', { raisedRisk: { risk: '', reason: 'left over' } }],
    ] as const) {
      expect(isSame(plan, changed(changes as Partial<PlanDraft>), field)).toBe(
        true,
      );
    }
    expect(
      isSame(
        emptyPlan([]),
        {
          ...emptyPlan([]),
          window: { ...emptyPlan([]).window, timeZone: 'Asia/Tokyo' },
        },
        'window',
      ),
    ).toBe(true);
  });

  it('takes for another what means something else', () => {
    for (const [field, changes] of [
      ['title', { title: 'B' }],
      ['changes', { changes: [] }],
      ['entityRefs', { entityRefs: [] }],
      ['roles', { roles: plan.roles.slice(1) }],
      ['raisedRisk', { raisedRisk: { risk: 'high', reason: 'Because' } }],
      ['window', { window: { ...plan.window, timeZone: 'UTC' } }],
    ] as const) {
      expect(isSame(plan, changed(changes as Partial<PlanDraft>), field)).toBe(
        false,
      );
    }
  });

  it('does not go on with a draft of another version of the form', () => {
    expect(isWhole(JSON.parse(JSON.stringify(plan)))).toBe(true);
    expect(isWhole({ ...plan, roles: undefined })).toBe(false);
    expect(
      isWhole({ ...plan, changes: {} as unknown as PlanDraft['changes'] }),
    ).toBe(false);
  });
});

describe('planProblems', () => {
  it('finds what cannot be saved', () => {
    expect(planProblems(plan)).toEqual([]);
    expect(
      planProblems({
        ...plan,
        title: ' ',
        entityRefs: [],
        window: { ...plan.window, end: plan.window.start },
        raisedRisk: { risk: 'high', reason: ' ' },
        channelUrl: 'mailto:a@b.example',
        roles: [{ role: 'On Call', parties: ['user:default/a'] }],
      }),
    ).toEqual([
      'title',
      'entityRefs',
      'window',
      'raisedRisk',
      'channelUrl',
      'roles',
    ]);
    const twice = [...plan.roles, plan.roles[0]];
    expect(planProblems({ ...plan, roles: twice })).toEqual(['roles']);
  });
});
