import { noteFields } from 'backstage-plugin-handoff-common';
import fc from 'fast-check';
import { listNames, headingNames } from './noteWords';
import { parseNote } from './parseNote';

function fieldsOf(...lines: string[]) {
  return parseNote(lines.join('\n')).fields;
}

describe('parseNote', () => {
  it('reads what is under each heading, whatever it looks like', () => {
    const description = [
      '\uFEFFCloses #12',
      '',
      '# 🎯 WHY?',
      'Cards are refused **twice**.',
      '',
      'User impact:',
      '============',
      '- Customers see fewer refusals <!-- how many? -->',
      '',
      '##### 3. Risk level (low, medium, high)',
      '🔴 High: all payments go through it',
      '# Screenshots',
      '![before](before.png)',
      '**:rocket: Rollout:**',
      'Canary, 5 % first.',
      '__Observability__',
      'The board [Payments](https://grafana.example/d/1).',
      '### When to roll-back',
      'Errors above 1 %.',
      '',
      '## Revert plan ##',
      '1. Run',
      '',
      '   ```bash',
      '   # Risk',
      '   helm rollback payments',
      '   ```',
      '',
      '### Verify',
      'The board is green.',
      '# Feature Toggles: `cards-retry` is off',
      '# Checklist',
      '- [ ] Tests',
    ].join('\r\n');
    expect(parseNote(description)).toEqual({
      isNote: true,
      problems: [],
      fields: {
        intent: 'Cards are refused **twice**.',
        impact: '- Customers see fewer refusals',
        risk: 'high',
        deploymentStrategy: 'Canary, 5 % first.',
        monitoring: 'The board [Payments](https://grafana.example/d/1).',
        rollbackCriteria: 'Errors above 1 %.',
        rollbackProcedure: [
          '1. Run',
          '',
          '   ```bash',
          '   # Risk',
          '   helm rollback payments',
          '   ```',
          '',
          '### Verify',
          'The board is green.',
        ].join('\n'),
        featureFlags: '`cards-retry` is off',
      },
    });
  });

  it('knows every name of a heading as that of one field', () => {
    const names = noteFields.flatMap(field =>
      Object.values(headingNames[field])
        .flatMap(listNames)
        .map(name => ({ field, name })),
    );
    expect(names.length).toBeGreaterThan(250);
    for (const { field, name } of names) {
      const answer = field === 'risk' ? 'low' : 'x';
      const expected = { [field]: field === 'documents' ? ['x'] : answer };
      for (const heading of [`## ${name}`, `**${name.toUpperCase()}:**`]) {
        expect(fieldsOf(heading, answer)).toEqual(expected);
      }
    }
  });

  it('takes neither hints nor silence for an answer, but takes a no', () => {
    const description = parseNote(
      [
        '## Intent',
        '<!-- Why is this',
        '',
        '## Impact',
        'change made? -->',
        '## Risk',
        '- [ ] low',
        '- [ ] medium',
        '- [ ] high',
        '## Unknowns',
        '1. ',
        '2. [ ]',
        '## Monitoring',
        '-',
        '-',
        '## Deployment',
        '',
        '---',
        '',
        '## Migrations',
        'N/A',
        '## Feature flags',
        '-',
        '## Rollback',
        '> <!-- quoted -->',
        '## Documents',
        'None.',
      ].join('\n'),
    );
    expect(description).toEqual({
      isNote: true,
      problems: [],
      fields: { migrations: 'N/A', featureFlags: '-', documents: [] },
    });
  });

  it('finds a heading in bold only where it is one', () => {
    expect(
      fieldsOf(
        'Some words.',
        '**Why:** because.',
        '',
        '## Rollback',
        'Undo.',
        '**Monitoring:** watch it meanwhile.',
        '**not a field**',
        '> **Risk**',
        '',
        '- **Risk**',
        '',
        '**Impact** is low',
        '<b>Impact</b>',
      ),
    ).toEqual({
      intent: 'because.',
      rollbackProcedure: [
        'Undo.',
        '**Monitoring:** watch it meanwhile.',
        '**not a field**',
        '> **Risk**',
        '',
        '- **Risk**',
        '',
        '**Impact** is low',
        '<b>Impact</b>',
      ].join('\n'),
    });
  });

  it('leaves out the lines that are drawn between sections', () => {
    expect(
      fieldsOf(
        '## Why',
        'One.',
        '',
        '---',
        '',
        'Two.',
        '',
        '* * *',
        '',
        '# Impact',
        'x',
      ),
    ).toEqual({ intent: 'One.\n\n---\n\nTwo.', impact: 'x' });
  });

  it('joins what stands under two headings of one field', () => {
    expect(
      fieldsOf('## Why', 'One.', '## Impact', 'x', '## Goal', 'Two.'),
    ).toEqual({ intent: 'One.\n\nTwo.', impact: 'x' });
  });

  it.each([
    '',
    'Fixes a typo.\n\n- intent\n\n    ## Risk',
    '```\n## Risk\nlow\n```',
    '```\n\nlow',
    '<!--\n## Risk\nlow\n-->',
    '<pre>\n## Risk\nlow\n</pre>',
    '- <!--\n  ## Risk\n',
    'Risk: low',
    '## Changes\nx',
  ])('finds no note in %j', description => {
    expect(parseNote(description)).toEqual({
      isNote: false,
      fields: {},
      problems: [],
    });
  });

  it('takes any text, and never leaves hidden or blank answers', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '## Why',
        '## Risk',
        '**Runbooks**',
        '\n',
        '\r\n',
        '\r',
        '<!--',
        '-->',
        '```',
        '> ',
        '- [x] ',
        '    ',
        '\t',
        '#',
        '===',
        '[a](b)',
        '`',
        '<div>',
        'high',
        '\0',
        ': ',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(part), parts => {
        const description = parts.join('');
        const { fields, problems, isNote } = parseNote(description);
        expect(isNote || Object.keys(fields).length === 0).toBe(true);
        for (const { line, message } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(
            description.split(/\r\n?|\n/).length,
          );
          expect(message).not.toMatch(/\n/);
        }
        for (const text of Object.values(fields).flat()) {
          expect(text.trim()).toBe(text);
          expect(text).not.toMatch(/^$|\r/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not run out of time on odd input', () => {
    // Work that grows with the square of the input would take minutes.
    const size = 65_536;
    const pieces = [
      ' ',
      ')',
      '-',
      '# Why\n',
      '## x\n',
      '**Why**\n',
      '**a',
      '<!-- ',
      '<!-- x --> ',
      'a <!-- x -->\n',
      '<a ',
      '`',
      '``a',
      '[',
      '[a](',
      '![',
      '> ',
      '- ',
      '\n',
      '\r',
      ':a',
      '(',
      '*a_',
      '&#',
      '- [x] low\n',
      'a: ',
    ];
    const started = performance.now();
    for (const piece of pieces) {
      const many = piece.repeat(size / piece.length);
      for (const start of ['<!-- x -->## Risk\n', '## Documents\n- ']) {
        for (const text of [many, `https://a${many}x#`]) {
          parseNote(start + text);
        }
      }
    }
    expect(performance.now() - started).toBeLessThan(50_000);
  }, 60_000);
});
