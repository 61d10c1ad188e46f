import fc from 'fast-check';
import { parseSteps } from './parseSteps';

function steps(lines: string[], options?: Parameters<typeof parseSteps>[1]) {
  return parseSteps(lines.join('\n'), options);
}

function shortened(
  lines: string[],
  options?: Parameters<typeof parseSteps>[1],
) {
  return steps(lines, options).map(
    ({ line, section, title }) => `${line} ${section?.slug ?? '-'}: ${title}`,
  );
}

describe('parseSteps', () => {
  it('reads tasks with what belongs to them', () => {
    const markdown = [
      '# Roll back',
      '',
      '## When to roll back',
      '1. Errors',
      '## Steps',
      '1. [ ] Say so in `#oncall`. Then go on.',
      '2. [x] Stop the **pipeline**, so that nothing is released (after: 15m):',
      '',
      '   ```bash',
      '     kubectl annotate',
      '   ```',
      '   - first here',
      '   - then there',
      '3. [ ] ![The button](button.png)',
      '## Afterwards',
      '1. Rest',
    ];
    expect(steps(markdown, { startLine: 10 })).toEqual([
      {
        number: 1,
        title: 'Say so in #oncall',
        content: 'Say so in `#oncall`. Then go on.',
        line: 15,
        section: { text: 'Steps', slug: 'steps' },
        escalateAfter: undefined,
      },
      {
        number: 2,
        title: 'Stop the pipeline, so that nothing is released',
        content: [
          'Stop the **pipeline**, so that nothing is released (after: 15m):',
          '',
          '```bash',
          '  kubectl annotate',
          '```',
          '- first here',
          '- then there',
        ].join('\n'),
        line: 16,
        section: { text: 'Steps', slug: 'steps' },
        escalateAfter: 'PT15M',
      },
      {
        number: 3,
        title: 'The button',
        content: '![The button](button.png)',
        line: 23,
        section: { text: 'Steps', slug: 'steps' },
        escalateAfter: undefined,
      },
    ]);
  });

  it('reads each section as its author meant it', () => {
    const markdown = [
      '# High error rate', // 1
      '## Symptoms',
      '1. Pages are red',
      '## Impact',
      'Nobody can pay.', // 5
      '## Diagnosis',
      'Connect first:',
      '',
      '    psql ledger',
      '', // 10
      '1. Which *day*?',
      '1. Which entry?',
      '## Mitigation',
      'Go by what step 2 says.',
      '### A release came before it', // 15
      'Roll back.',
      '### Notes',
      'It happened twice.',
      '### Something else',
      '- [ ] Take load away', // 20
      '- [ ] Call somebody',
      '## How it works',
      '1. The shop calls',
      '## Escalation',
      '1. Call Ann', // 25
      '- [ ] Tell the shops',
      '## References',
      '- [A page](https://a.example)',
    ];
    expect(shortened(markdown)).toEqual([
      '6 diagnosis: Diagnosis',
      '11 diagnosis: Which day?',
      '12 diagnosis: Which entry?',
      '15 a-release-came-before-it: A release came before it',
      '20 something-else: Take load away',
      '21 something-else: Call somebody',
      '26 escalation: Tell the shops',
    ]);
    expect(steps(markdown)[0].content).toBe(
      '## Diagnosis\nConnect first:\n\n    psql ledger',
    );
    expect(shortened(markdown, { onlyTasks: true })).toEqual([
      '20 something-else: Take load away',
      '21 something-else: Call somebody',
      '26 escalation: Tell the shops',
    ]);
  });

  it('keeps code with its step where it is not indented', () => {
    const found = steps([
      '1. Look at the queue',
      '```bash',
      'queue list',
      '```',
      '   It may take a while.',
      '',
      '2. Empty it. If it is e.g. full, wait.',
      '',
      'Run this:',
      '',
      '```',
      'queue purge',
      '```',
      '',
      'Written by Ann.',
    ]);
    expect(found.map(({ content }) => content)).toEqual([
      'Look at the queue\n```bash\nqueue list\n```\nIt may take a while.',
      'Empty it. If it is e.g. full, wait.\n\nRun this:\n\n```\nqueue purge\n```',
    ]);
    expect(found[1].title).toBe('Empty it');
  });

  it('reads tasks in groups, quotes and tables no further than they are meant', () => {
    expect(
      shortened([
        '- Database',
        '  - [ ] Stop it',
        '    - [ ] on both nodes',
        '- Cache',
        '  - [ ] Flush it',
        '> - [ ] quoted',
      ]),
    ).toEqual(['2 -: Stop it', '5 -: Flush it']);
    expect(steps(['- A', '  - [ ] one', '- B', '  - [ ] two'])[0].content).toBe(
      'one',
    );
  });

  it('falls back to headings', () => {
    const markdown = [
      '# Broker restart',
      'Takes ten minutes.',
      '## Background',
      'Old.',
      '## Drain the broker `after: 1h 30m`',
      'See the page. after: 10 min',
      '## 2. Restart it',
      '> Slowly.',
    ];
    expect(shortened(markdown)).toEqual(['7 2-restart-it: 2. Restart it']);
    markdown[6] = '## Start again';
    expect(steps(markdown)).toMatchObject([
      {
        title: 'Drain the broker',
        escalateAfter: 'PT1H30M',
        line: 5,
      },
      { title: 'Start again', line: 7 },
    ]);
    expect(shortened(['# Restart', '```', 'reboot', '```'])).toEqual([
      '1 restart: Restart',
    ]);
    expect(steps(['# Rollback', 'TODO'])).toEqual([]);
    expect(steps(['## Diagnosis', 'TODO', '## Mitigation', ''])).toEqual([]);
    expect(steps([''])).toEqual([]);
  });

  it('never throws, and never lies about lines', () => {
    const piece = fc.constantFrom(
      '# Title',
      '## Steps',
      '### Notes',
      'Setext\n===',
      '- [ ] task',
      '  - [x] nested',
      '\t1. tab',
      '1. one',
      '2) two',
      '* star',
      '```',
      '    code',
      '> quote',
      '> # heading in a quote',
      '- ## heading in a list',
      '<details>',
      '| a | b |',
      '| - | - |',
      'after: 15m',
      '[ ] ',
      '1.',
      '-',
      '',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }),
        fc.integer({ min: 1, max: 50 }),
        (pieces, startLine) => {
          const markdown = pieces.join('\n').replace(/\r\n?/g, '\n');
          const lines = markdown.split('\n');
          const found = parseSteps(markdown, { startLine });
          expect(parseSteps(markdown, { startLine })).toEqual(found);
          let before = startLine - 1;
          for (const [index, step] of found.entries()) {
            expect(step.number).toBe(index + 1);
            expect(step.title).not.toBe('');
            expect(step.line).toBeGreaterThan(before);
            expect(step.line - startLine).toBeLessThan(lines.length);
            const [first] = step.content.split('\n');
            expect(
              lines[step.line - startLine].replace(/\t/g, '    '),
            ).toContain(first.trim());
            before = step.line;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
