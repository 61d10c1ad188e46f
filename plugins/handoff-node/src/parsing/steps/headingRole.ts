/**
 * What a section is for: something to do; something to know; what goes along with the work, such as whom to call and what
 * to say; or nothing that its heading tells.
 */
export type HeadingRole = 'procedure' | 'background' | 'support' | 'unknown';

const PROCEDURE =
  /\b(steps?|procedures?|mitigat\w*|resol(?:ve|ving|ution)s?|remed(?:y|ies|iat\w*)|diagnos\w+|debug\w*|troubleshoot\w*|investigat\w+|triage|fix(?:es|ing)?|recover\w*|restor\w+|repair\w*|roll(?:ing)?[ -]?back|revert\w*|verif\w+|validat\w+|actions?|check(?:s|list)?|instructions?|what to do|how to|respon[ds]\w*|prepar\w+|pre-?requisites?|before you (?:start|begin)|deploy(?:ment|ing)?|work-?arounds?|solutions?|clean[ -]?up|undo|quick start)\b/i;

/** These say so whatever else the heading says. */
const ALWAYS_BACKGROUND =
  /^(?:references?|links|see also|related|further|additional|more (?:information|details)|resources|when(?: not)?(?: to\b.*)?$|why|(?:alert )?description|history|changelog|glossary|faq)\b/i;

const BACKGROUND =
  /^(?:the |an? )?(?:alert |known |possible |likely |common |probable |root )*(?:meaning|impact|overview|summary|introduction|about|background|context|symptoms?|causes?|notes?|purpose|scope|severity|definition|default definition|details|dashboards?|metrics|architecture|contacts?|owners?|limits|oddities|issues|prevention|what (?:it|this|that) (?:is|means)|what is)\b/i;

const SUPPORT =
  /^(?:escalat\w+|communicat\w+|status updates?|who(?:m)? to (?:call|contact|page)|after(?:wards)?|post-?(?:mortem|incident)|follow[ -]?ups?)\b/i;

const NUMBER = /^(?:step\s*)?\d+(?:\.\d+)*\s*[.):–-]?\s+/i;

/** Reads what a section is for from the text of its heading. */
export function headingRole(text: string): HeadingRole {
  const words = text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(NUMBER, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  if (ALWAYS_BACKGROUND.test(words)) return 'background';
  if (SUPPORT.test(words)) return 'support';
  const isProcedure = PROCEDURE.test(words);
  if (BACKGROUND.test(words) && !isProcedure) return 'background';
  return isProcedure || NUMBER.test(text.trim()) ? 'procedure' : 'unknown';
}
