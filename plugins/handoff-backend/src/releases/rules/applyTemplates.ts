import type {
  ReleaseCriterion,
  ReleaseTask,
} from 'backstage-plugin-handoff-common';
import type { StoredCriterion, StoredRelease } from '../StoredRelease';
import type { ReleaseTemplate } from './ReleasePolicy';
import { isAtLeast, riskOf } from './risk';
import { toTask } from './toTask';

/**
 * Asks of a release what the templates ask that apply to it, as far as it was not asked before: what a team took out stays
 * out, and what a template asked for at a higher risk stays until somebody takes it out.
 *
 * @param given - `entityTypes`: of its entities, in small letters
 */
export function applyTemplates(
  release: StoredRelease,
  given: {
    templates: readonly ReleaseTemplate[];
    entityTypes: readonly string[];
    createId: () => string;
  },
): StoredRelease {
  return given.templates
    .filter(
      ({ minRisk, entityTypes }) =>
        isAtLeast(riskOf(release), minRisk) &&
        (!entityTypes ||
          entityTypes.some(type => given.entityTypes.includes(type))),
    )
    .reduce(
      (changed, template) => applyTemplate(changed, template, given.createId),
      release,
    );
}

function applyTemplate(
  release: StoredRelease,
  template: ReleaseTemplate,
  createId: () => string,
): StoredRelease {
  const isAsked = (kind: ReleaseCriterion['kind'], value: string) =>
    release.criteria.some(each => each.kind === kind && each.value === value);
  const ask = (
    kind: ReleaseCriterion['kind'],
    values: readonly string[],
  ): StoredCriterion[] =>
    values
      .filter(value => !isAsked(kind, value))
      .map(value => ({
        id: createId(),
        kind,
        value,
        template: template.id,
        isRemoved: false,
      }));
  const tasks = ask(
    'task',
    template.tasks.map(({ title }) => title),
  );
  const added: ReleaseTask[] = [];
  for (const criterion of tasks) {
    const task = template.tasks.find(({ title }) => title === criterion.value);
    if (!task) continue;
    const earlier = [...release.tasks, ...added].filter(
      ({ title }) => title === task.after,
    );
    added.push({
      ...toTask(task, release, createId()),
      criterionId: criterion.id,
      dependsOn: earlier.length ? [earlier[0].id] : undefined,
    });
  }
  return {
    ...release,
    criteria: [
      ...release.criteria,
      ...ask('role', template.roles),
      ...ask('gate', template.gates),
      ...ask('document', template.documents),
      ...ask('dry-run', template.dryRun ? [''] : []),
      ...ask('question', template.questions),
      ...tasks,
    ],
    tasks: [...release.tasks, ...added],
  };
}
