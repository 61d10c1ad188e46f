import { safeHref } from '../../components/safeHref';
import { isUntitled } from './draftTasks';
import { namedRoles, type PlanDraft } from './planDraft';
import { windowProblem } from './planWindow';

/** What a role may be called. */
const ROLE_NAME = /^[a-z][a-z0-9-]{0,49}$/;

/** A role that cannot be saved, and why. */
export interface RoleProblem {
  type: 'name' | 'twice';
  role: string;
}

export function roleProblem(
  draft: Pick<PlanDraft, 'roles'>,
): RoleProblem | undefined {
  const names = namedRoles(draft).map(({ role }) => role);
  const bad = names.find(role => !ROLE_NAME.test(role));
  if (bad !== undefined) return { type: 'name', role: bad };
  const twice = names.find((role, index) => names.indexOf(role) !== index);
  return twice === undefined ? undefined : { type: 'twice', role: twice };
}

/** Fields that keep a plan from being saved. */
export type FieldWithProblem =
  | 'title'
  | 'entityRefs'
  | 'window'
  | 'raisedRisk'
  | 'channelUrl'
  | 'roles'
  | 'tasks';

export function planProblems(draft: PlanDraft): FieldWithProblem[] {
  const { raisedRisk, channelUrl } = draft;
  const href = safeHref(channelUrl.trim());
  const problems: Record<FieldWithProblem, boolean> = {
    title: !draft.title.trim(),
    entityRefs: draft.entityRefs.length === 0,
    window: windowProblem(draft.window) !== undefined,
    raisedRisk: raisedRisk.risk !== '' && !raisedRisk.reason.trim(),
    channelUrl: channelUrl.trim() !== '' && !href?.startsWith('http'),
    roles: roleProblem(draft) !== undefined,
    tasks: draft.tasks.some(isUntitled),
  };
  return (Object.keys(problems) as FieldWithProblem[]).filter(
    field => problems[field],
  );
}
