import type {
  ReleaseCriterion,
  ReleaseException,
} from 'backstage-plugin-handoff-common';

type Subject = ReleaseException['subject'];

/** What an exception of a criterion is for; `undefined` where there is none. */
export function subjectOf({
  kind,
  value,
}: Pick<ReleaseCriterion, 'kind' | 'value'>): Subject | undefined {
  if (kind === 'dry-run') return { type: kind };
  return kind === 'gate' || kind === 'document'
    ? { type: kind, id: value }
    : undefined;
}

/** The exception that stands for something, or that somebody has asked for. */
export function exceptionFor(
  exceptions: readonly ReleaseException[],
  subject: Subject | undefined,
): ReleaseException | undefined {
  return exceptions.find(
    ({ subject: { type, id }, state }) =>
      type === subject?.type &&
      id === subject.id &&
      (state === 'granted' || state === 'requested'),
  );
}
