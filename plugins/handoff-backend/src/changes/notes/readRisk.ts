import { risks, type Risk } from 'backstage-plugin-handoff-common';
import { nameKey } from './nameKey';
import { listNames, riskNames } from './noteWords';
import { fieldOf } from './readHeading';
import type { NumberedLine } from './readSections';

/** What a section about the risk says. */
export interface RiskAnswer {
  risk?: Risk;
  /** Set where there is an answer that is no risk. */
  problem?: { line: number; message: string };
}

const LINE =
  /^\s*(?:>\s*)?(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[([ xX])\](?:\s+|$))?([^]*)$/;

/** `very low` is low. */
const FILLERS = new Set([
  'very',
  'rather',
  'quite',
  'risk',
  'level',
  'overall',
]);

/** How much of an answer is repeated in a message. */
const QUOTED_LENGTH = 60;

const RISKS = new Map<string, Risk>(
  risks.flatMap(risk =>
    listNames(riskNames[risk]).map((name): [string, Risk] => [
      nameKey(name),
      risk,
    ]),
  ),
);

/**
 * Reads `high`, `**High**`, `Risk: high`, `🔴 high: all payments go through it`, or a checklist with `[x] high`. A checklist
 * without a mark is no answer. What follows the risk is for those who read the description.
 */
export function readRisk(lines: NumberedLine[]): RiskAnswer {
  const answers = lines
    .map(({ number, text }) => {
      const [, box, answer = ''] = LINE.exec(text) ?? [];
      return { number, box, answer: answer.trim() };
    })
    .filter(({ answer }) => answer);
  const ticked = answers.filter(({ box }) => box && box !== ' ');
  const [plain] = answers.filter(({ box }) => box === undefined);
  const chosen = ticked.length ? ticked : [plain].filter(Boolean);
  const found = chosen.map(({ answer }) => riskOf(answer));
  if (!found.length) return {};
  const [risk, ...others] = new Set(found);
  if (risk && !others.length) return { risk };
  const said = chosen.map(({ answer }) => answer).join(', ');
  const quoted =
    said.length > QUOTED_LENGTH ? `${said.slice(0, QUOTED_LENGTH)}…` : said;
  const line = chosen[Math.max(found.indexOf(undefined), 0)].number;
  return {
    problem: {
      line,
      message: `The risk must be one of ${risks.join(
        ', ',
      )}, but is '${quoted}'; write one of them`,
    },
  };
}

/** The risk that an answer begins with, unless its first words name another one, too. */
function riskOf(answer: string): Risk | undefined {
  const [, label, rest] = /^([^:：]{0,100})[:：](.*)$/.exec(answer) ?? [];
  const isLabelled = label !== undefined && fieldOf(label) === 'risk';
  const text = isLabelled ? rest : answer;
  const [clause] = text
    .replace(/<[^<>]*>|:[\w+-]+:/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .split(/[.,;:(（，。、：；\n–—]|\s-\s|\bbecause\b/i);
  const words = clause
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(nameKey)
    .filter(word => word && !FILLERS.has(word));
  const named = new Set(words.flatMap(word => RISKS.get(word) ?? []));
  return named.size === 1 ? RISKS.get(words[0]) : undefined;
}
