import { nameKey } from './nameKey';
import { listNames, noneNames } from './noteWords';

const PLAIN = /^(?:[-*+] +)?[*_]{0,2}[\p{L}\p{M}/ ]+[.!]?[*_]{0,2}$/u;

const MAX_LENGTH = 100;

const NAMES = new Set(listNames(noneNames).map(nameKey));

/** Whether an answer is just `none`, `N/A`, `-` or the like. What stands in code or has a link names something. */
export function isNone(answer: string): boolean {
  if (answer.length > MAX_LENGTH) return false;
  return (
    /^[-–—]+$/.test(answer) ||
    (PLAIN.test(answer) && NAMES.has(nameKey(answer)))
  );
}
