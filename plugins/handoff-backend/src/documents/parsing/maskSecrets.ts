import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import type {
  SecretLintCoreConfig,
  SecretLintCoreResultMessage,
} from '@secretlint/types';
import type { Problem } from 'backstage-plugin-handoff-common';
import { secretPatterns } from './secretPatterns';

const AWS_RULE = '@secretlint/secretlint-rule-aws';

const config: SecretLintCoreConfig = {
  rules: [
    {
      id: '@secretlint/secretlint-rule-preset-recommend',
      rule: recommended,
      rules: [
        {
          id: AWS_RULE,
          // Off by default. It finds account ids too, which are no secrets and stand in many commands.
          options: { enableIDScanRule: true },
          allowMessageIds: ['AWSAccountID'],
        },
      ],
    },
  ],
};

/** Shorter values in the data of a message describe the secret rather than being it. */
const MIN_SECRET_LENGTH = 8;

interface Finding {
  start: number;
  end: number;
  what: string;
}

/**
 * Replaces obvious secrets (private keys, cloud keys, tokens, passwords in addresses) with asterisks of the same length,
 * so that lines and columns stay. Each is reported by its line, never by its text.
 *
 * @remarks
 *
 * The rules are those of secretlint, whose comments (`secretlint-disable-line`) mark what is none.
 */
export async function maskSecrets(options: {
  path: string;
  content: string;
}): Promise<{ content: string; problems: Problem[] }> {
  const { path, content } = options;
  const { messages } = await lintSource({
    // The extension decides about rules that open files or take a whole file for a key. Here is text, whatever it was.
    source: {
      filePath: 'document.md',
      ext: '.md',
      content,
      contentType: 'text',
    },
    options: { config, noPhysicFilePath: true },
  });
  const findings = [
    ...messages.flatMap(message => locate(message, content)),
    ...findPatterns(content),
  ];
  if (!findings.length) return { content, problems: [] };
  return {
    content: mask(content, findings),
    problems: report(findings, content, path),
  };
}

/**
 * Finds the secret of a message. Its range alone will not do: that of an AWS key starts where the name of the variable
 * does, and is as long as the key. The text of the secret is in the data, and it may stand elsewhere as well.
 */
function locate(
  { data, range, ruleId }: SecretLintCoreResultMessage,
  content: string,
): Finding[] {
  const what = ruleId.replace(/^.*secretlint-rule-/, '').replace(/-/g, ' ');
  const secrets = Object.values(data ?? {})
    .filter((value): value is string => typeof value === 'string')
    .filter(value => value.length >= MIN_SECRET_LENGTH)
    .filter(value => content.includes(value));
  const [start, end] = range;
  return secrets.length
    ? secrets.flatMap(secret => findAll(secret, content, what))
    : [{ start, end, what }];
}

function findAll(secret: string, content: string, what: string): Finding[] {
  const [from, to] = passwordIn(secret);
  const findings: Finding[] = [];
  for (
    let start = content.indexOf(secret);
    start !== -1;
    start = content.indexOf(secret, start + secret.length)
  ) {
    findings.push({ start: start + from, end: start + to, what });
  }
  return findings;
}

/** Of an address, where its password is: the rest tells readers what it is about. Otherwise all of the secret. */
function passwordIn(secret: string): [from: number, to: number] {
  const [, before, password] =
    /^([\w+.-]+:\/\/[^:/\s]*:)([^@\s]+)@/.exec(secret) ?? [];
  return password
    ? [before.length, before.length + password.length]
    : [0, secret.length];
}

function findPatterns(content: string): Finding[] {
  return secretPatterns.flatMap(({ name, pattern }) =>
    [...content.matchAll(pattern)].map(match => {
      const secret = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(secret);
      return { start, end: start + secret.length, what: name };
    }),
  );
}

function mask(content: string, findings: Finding[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of merge(findings)) {
    pieces.push(content.slice(position, start));
    pieces.push(content.slice(start, end).replace(/[^\r\n]/g, '*'));
    position = end;
  }
  pieces.push(content.slice(position));
  return pieces.join('');
}

/** Ranges in order, each place in one of them only. */
function merge(findings: Finding[]): Finding[] {
  const merged: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && finding.start < last.end) {
      last.end = Math.max(last.end, finding.end);
    } else {
      merged.push({ ...finding });
    }
  }
  return merged;
}

function report(findings: Finding[], content: string, path: string): Problem[] {
  return merge(findings).map(({ start, what }) => ({
    code: 'secret-masked',
    severity: 'error',
    message: `A secret (${what}) was masked; revoke it, and remove it from the file and its history`,
    path,
    line: content.slice(0, start).split(/\r\n?|\n/).length,
  }));
}
