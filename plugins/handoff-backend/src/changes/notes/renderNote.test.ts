import { risks, type NoteFields } from 'backstage-plugin-handoff-common';
import fc from 'fast-check';
import { parseNote } from './parseNote';
import { renderNote } from './renderNote';
import { tidyFields } from './tidyFields';

describe('renderNote', () => {
  it('fills in the template, and keeps the hints of what is not answered', () => {
    const lines = renderNote({
      intent: 'Retry.\n\n### Details\nTwice.',
      risk: 'medium',
      rollbackProcedure: '# Undo\n\n```\nhelm rollback',
      documents: ['ops/a.md', '1. Undo', 'none', 'a `b`'],
    }).split('\n');
    expect(lines.slice(0, 7)).toEqual([
      '## Intent',
      '',
      'Retry.',
      '',
      '### Details',
      'Twice.',
      '',
    ]);
    expect(lines.join('\n')).toContain(
      [
        '## Risk',
        '',
        '- [ ] low',
        '- [x] medium',
        '- [ ] high',
        '',
        '## Deployment strategy',
        '',
        '<!-- ',
      ].join('\n'),
    );
    expect(lines.join('\n')).toContain(
      [
        '## How to roll back',
        '',
        '> # Undo',
        '> ',
        '> ```',
        '> helm rollback',
        '',
        '## Feature flags',
      ].join('\n'),
    );
    expect(lines.slice(-7)).toEqual([
      '## Documents',
      '',
      '- ops/a.md',
      '- `1. Undo`',
      '- `none`',
      '- `` a `b` ``',
      '',
    ]);
  });

  it('is read back as the same note, whatever its texts hold', () => {
    const piece = fc.constantFrom(
      '# ',
      '## Risk\n',
      '### x\n',
      '**Why**',
      '**Risk:** low',
      'Impact',
      '\n',
      '\n\n',
      '\r\n',
      '===',
      '\n\n---',
      '***',
      '---',
      '```',
      '~~~\n',
      '<!--',
      '-->',
      '<!-- x -->',
      '> ',
      '- ',
      '- [x] ',
      '1. ',
      '    ',
      '\t',
      '`',
      '``',
      '[a]: b\n',
      '[a]',
      '[a](b)',
      '![',
      '](',
      '<pre>',
      '<div>\n',
      '<?',
      '<![CDATA[',
      '</pre>',
      '\\',
      '&amp;',
      'none',
      'high',
      ': ',
      'https://x.example/a.',
      '|',
      '\0',
      '\uFEFF',
      '\u2028',
      '\u00a0',
      '🔴',
      '*',
      '_',
      '0',
    );
    const text = fc.oneof(
      fc
        .array(fc.oneof(piece, fc.string()), { maxLength: 12 })
        .map(parts => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    const note: fc.Arbitrary<NoteFields> = fc.record(
      {
        intent: text,
        unknowns: text,
        impact: text,
        risk: fc.constantFrom(...risks),
        deploymentStrategy: text,
        monitoring: text,
        rollbackCriteria: text,
        rollbackProcedure: text,
        featureFlags: text,
        migrations: text,
        documents: fc.array(text, { maxLength: 4 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(note, fields => {
        const tidy = tidyFields(fields);
        expect(tidyFields(tidy)).toEqual(tidy);
        expect(parseNote(renderNote(fields))).toEqual({
          isNote: true,
          fields: tidy,
          problems: [],
        });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('leaves well-formed notes as they are', () => {
    const fields: NoteFields = {
      intent:
        'Two\nlines, and a list:\n\n- one\n  - two\n\n```bash\n# Risk\n```',
      rollbackCriteria: 'N/A',
      documents: [],
    };
    expect(tidyFields(fields)).toEqual(fields);
    expect(renderNote(fields)).not.toMatch(/^>/m);
    expect(parseNote(renderNote(fields)).fields).toEqual(fields);
    expect(
      tidyFields({
        intent: ' <!-- x -->\r\n',
        impact: 'a\r\nb ',
        documents: ['', ' '],
      }),
    ).toEqual({ impact: 'a\nb' });
  });
});
