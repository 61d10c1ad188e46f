import type { ParsedDocument, Section } from './types';

/** `When to roll back`, `When`, `Rollback criteria`, `2. Triggers`, `Should we roll back?`; not `When not to`. */
const HEADING =
  /^(?:step\s*)?(?:\d+(?:\.\d+)*[.):]?\s+)?(?:when\b(?!\s+(?:not|never)\b)|(?:do|should)\s+(?:i|we|you)\b.*\broll|(?:\S+\s+){0,3}(?:criteri(?:a|on)|triggers?|conditions?|thresholds?)\b|roll(?:ing)?[ -]?back\s+(?:if|when|as soon as)\b|(?:go\W*no\W*go|decision|decid(?:e|ing))\b)/i;

/** A sentence that says it where no heading does: `Roll back when …`, `If …, roll back`. */
const SENTENCE =
  /\b(?:roll(?:ing)?\s+(?:\w+\s+){0,3}back|revert)\b[^.!?\n]{0,60}\b(?:if|when|whenever|once|as soon as)\b|\b(?:if|when|whenever|once|as soon as)\b[^.!?\n]{1,200},\s+(?:then\s+)?(?:roll\s+(?:\w+\s+){0,3}back|revert)\b/i;

/**
 * Whether a rollback procedure says when to roll back: in its front matter, below a heading that asks for it, or in a
 * sentence.
 */
export function hasRollbackCriteria({
  rollbackCriteria,
  sections,
}: Pick<ParsedDocument, 'rollbackCriteria' | 'sections'>): boolean {
  return (
    rollbackCriteria.length > 0 ||
    sections.some(
      (section, index) =>
        HEADING.test(section.heading?.text ?? '') &&
        withBelow(sections, index).some(({ text }) => text),
    ) ||
    sections.some(({ text }) => SENTENCE.test(text))
  );
}

/** A section and those below its heading. */
function withBelow(sections: Section[], index: number): Section[] {
  const depth = sections[index].heading?.depth ?? 0;
  const rest = sections.slice(index + 1);
  const end = rest.findIndex(({ heading }) => (heading?.depth ?? 0) <= depth);
  return [sections[index], ...rest.slice(0, end === -1 ? undefined : end)];
}
