import type {
  ChangeKind,
  ChangeState,
  Release,
  ReleasePlan,
  ReleaseTexts,
  Risk,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { DraftOptions } from '../../components/drafts/useKeptDraft';
import type { TaskDraft } from '../page/tasks/taskDraft';
import { toWindow, toWindowDraft, type WindowDraft } from './planWindow';

/** A change with what the form says of it. */
export interface PickedChange {
  id: string;
  kind: ChangeKind;
  title: string;
  state: ChangeState;
  risk?: Risk;
}

/** Who has a role, as a form has it. */
export interface RoleDraft {
  role: string;
  parties: string[];
}

export const textFields = [
  'releaseNotes',
  'impactAssessment',
  'rollbackCriteria',
  'communicationPlan',
] as const satisfies ReadonlyArray<keyof ReleaseTexts>;

/** A plan as it is typed; what is not said is empty. */
export interface PlanDraft extends Record<(typeof textFields)[number], string> {
  title: string;
  goal: string;
  successCriteria: string;
  /** Like 2026-12-31. */
  successBy: string;
  entityRefs: string[];
  changes: PickedChange[];
  environment: string;
  version: string;
  window: WindowDraft;
  raisedRisk: { risk: Risk | ''; reason: string };
  channelUrl: string;
  roles: RoleDraft[];
  /** Of a release that is not there yet; afterwards, each is changed by itself. */
  tasks: TaskDraft[];
}

export type PlanField = keyof PlanDraft;

/** All fields, in the order in which the form has them. */
export const planFields = [
  'title',
  'goal',
  'successCriteria',
  'successBy',
  'entityRefs',
  'changes',
  'environment',
  'version',
  'window',
  'raisedRisk',
  'channelUrl',
  'roles',
  'tasks',
  ...textFields,
] as const satisfies readonly PlanField[];

/** A plan that is saved, or the one with which a new release begins. */
export interface SavedPlan {
  plan: PlanDraft;
  etag: string;
  updatedBy?: string;
}

/** The roles that most releases have. */
const USUAL_ROLES = ['development', 'operations'];

export function emptyPlan(entityRefs: string[]): PlanDraft {
  return {
    title: '',
    goal: '',
    successCriteria: '',
    successBy: '',
    entityRefs,
    changes: [],
    environment: '',
    version: '',
    window: toWindowDraft(undefined, DateTime.local().zoneName ?? 'UTC'),
    raisedRisk: { risk: '', reason: '' },
    channelUrl: '',
    roles: USUAL_ROLES.map(role => ({ role, parties: [] })),
    tasks: [],
    releaseNotes: '',
    impactAssessment: '',
    rollbackCriteria: '',
    communicationPlan: '',
  };
}

export function savedPlan(release: Release): SavedPlan {
  const { etag, updatedBy, window, roles, requiredRoles } = release;
  const empty = emptyPlan(release.entityRefs);
  const missing = requiredRoles.filter(
    role => !roles.some(each => each.role === role),
  );
  return {
    etag,
    updatedBy,
    plan: {
      ...empty,
      title: release.title,
      goal: release.goal ?? '',
      successCriteria: release.successCriteria ?? '',
      successBy: release.successBy ?? '',
      changes: release.changes.map(({ id, kind, title, state, risk }) => ({
        id,
        kind,
        title,
        state,
        risk,
      })),
      environment: release.environment ?? '',
      version: release.version ?? '',
      window: toWindowDraft(window, empty.window.timeZone),
      raisedRisk: release.raisedRisk ?? empty.raisedRisk,
      channelUrl: release.channelUrl ?? '',
      roles: [...roles, ...missing.map(role => ({ role, parties: [] }))],
      releaseNotes: release.texts.releaseNotes ?? '',
      impactAssessment: release.texts.impactAssessment ?? '',
      rollbackCriteria: release.texts.rollbackCriteria ?? '',
      communicationPlan: release.texts.communicationPlan ?? '',
    },
  };
}

/** How drafts of plans are kept and compared. */
export const planDraftOptions: DraftOptions<SavedPlan, PlanDraft> = {
  fields: planFields,
  isSame: (a, b, field) => comparable(a, field) === comparable(b, field),
  toDraft: ({ plan }) => plan,
  isWhole: draft => {
    const whole = emptyPlan([]);
    return planFields.every(
      field =>
        typeof draft[field] === typeof whole[field] &&
        Array.isArray(draft[field]) === Array.isArray(whole[field]),
    );
  },
};

/** What is sent. What is wrong with it has been looked for before. */
export function toPlan(draft: PlanDraft): ReleasePlan {
  const said = (text: string) => text.trim() || undefined;
  const { raisedRisk } = draft;
  const texts = Object.fromEntries(
    textFields.flatMap(field => {
      const text = said(draft[field]);
      return text ? [[field, text]] : [];
    }),
  );
  return {
    title: draft.title.trim(),
    goal: said(draft.goal),
    successCriteria: said(draft.successCriteria),
    successBy: said(draft.successBy),
    entityRefs: draft.entityRefs,
    changeIds: draft.changes.map(({ id }) => id),
    environment: said(draft.environment),
    version: said(draft.version),
    window: toWindow(draft.window),
    raisedRisk: raisedRisk.risk
      ? { risk: raisedRisk.risk, reason: raisedRisk.reason.trim() }
      : undefined,
    channelUrl: said(draft.channelUrl),
    roles: namedRoles(draft),
    texts,
  };
}

/** Roles that somebody has. */
export function namedRoles({ roles }: Pick<PlanDraft, 'roles'>): RoleDraft[] {
  return roles
    .filter(({ parties }) => parties.length > 0)
    .map(({ role, parties }) => ({ role: role.trim(), parties }));
}

/** What a field says, so that what means the same is the same. */
function comparable(draft: PlanDraft, field: PlanField): string {
  const value = draft[field];
  if (typeof value === 'string') return value.trim();
  if (field === 'changes') {
    return JSON.stringify(draft.changes.map(({ id }) => id).sort());
  }
  if (field === 'entityRefs') {
    return JSON.stringify([...draft.entityRefs].sort());
  }
  if (field === 'roles') {
    const roles = namedRoles(draft).map(({ role, parties }) => [
      role,
      [...parties].sort(),
    ]);
    return JSON.stringify(roles.sort());
  }
  if (field === 'tasks') return JSON.stringify(draft.tasks);
  if (field === 'raisedRisk') {
    const { risk, reason } = draft.raisedRisk;
    return risk && `${risk} ${reason.trim()}`;
  }
  const { start, end } = draft.window;
  return start || end ? JSON.stringify(draft.window) : '';
}
