import fc from 'fast-check';
import { checkProcedure } from './checkProcedure';
import { parseDocument } from './parseDocument';

function check(path: string, ...lines: string[]) {
  const document = parseDocument({ path, content: lines.join('\n') });
  return checkProcedure(document, { path }).map(({ code, line }) => [
    code,
    line,
  ]);
}

const STEPS = ['## Steps', '1. [ ] Undo it'];

describe('checkProcedure', () => {
  it('says nothing of documents that can be followed, and of others', () => {
    expect(check('runbooks/NodeDown.md', '# Down', ...STEPS)).toEqual([]);
    expect(check('escalation.md', '# Call', 'Call us')).toEqual([]);
    expect(check('runbooks/README.md', '# Runbooks', 'All of them')).toEqual(
      [],
    );
    expect(check('deployment.md', '# Deploy', 'By itself.')).toEqual([]);
    expect(
      check('rollback.md', '---', 'retired: true', '---', '# Gone', 'x'),
    ).toEqual([]);
    expect(check('rollback.md')).toEqual([]);
  });

  it('names what has no text or no steps', () => {
    expect(check('operations.md', '', '# Notes', '## Later')).toEqual([
      ['document-empty', 2],
    ]);
    expect(check('runbooks/NodeDown.md', '# Down', 'It is down.')).toEqual([
      ['steps-missing', 1],
    ]);
    expect(
      check('rollback.md', '# The release', '## When', 'If it burns'),
    ).toEqual([['steps-missing', 1]]);
  });

  it.each([
    ['## When to roll back', 'More than 1 % errors'],
    ['## When', '- errors'],
    ['## 2. Rollback criteria', '', '| criterion | limit |', '| - | - |'],
    ['## Automatic rollback triggers', '### Errors', 'More than 1 %'],
    ['## Should we roll back?', 'Yes, at 1 % errors'],
    ['## Go / no-go', 'At 1 %'],
    ['Roll the release back as soon as more than 1 % fail.'],
    ['If more than 1 % of requests fail, roll back.'],
  ])('takes %s for criteria of a rollback', (...lines) => {
    expect(check('rollback.md', '# Undo', ...lines, ...STEPS)).toEqual([]);
  });

  it.each([
    ['## When not to roll back', 'At night'],
    ['## Criteria', '## Background', 'None'],
    ['When the rollback is done, call the author.'],
  ])('does not take %s for criteria', (...lines) => {
    expect(check('rollback.md', '# Undo', ...lines, ...STEPS)).toEqual([
      ['rollback-criteria-missing', 1],
    ]);
  });

  it('takes criteria of front matter', () => {
    const matter = ['---', 'rollbackCriteria: [1 % errors]', '---'];
    expect(check('rollback.md', ...matter, '# Undo', ...STEPS)).toEqual([]);
  });

  it('names what looks like a step and is none', () => {
    expect(
      check(
        'runbooks/NodeDown.md',
        '# Down',
        '## Steps',
        '- [ ] Drain it (after: 15m)',
        '- []Cordon it',
        '- [ ]Reboot it',
        '- [ x ] Wait (after: a while)',
        '- [x] [Look](https://example.com)',
        '- [ ]',
        '- [docs](https://example.com) and [x](#y)',
        '',
        '1.Restart it, from version 1.5',
        '2.x of the software is older',
        '',
        '```',
        '[] none',
        '```',
        '-[ ] Call',
      ),
    ).toEqual([
      ['step-empty', 8],
      ['step-unreadable', 4],
      ['step-unreadable', 5],
      ['step-unreadable', 6],
      ['step-delay-unreadable', 6],
      ['step-unreadable', 11],
      ['step-unreadable', 17],
    ]);
  });

  it('says that no more than 500 steps are read', () => {
    const many = Array.from({ length: 501 }, (_, index) => `- [ ] ${index}`);
    expect(check('runbooks/NodeDown.md', '# Down', ...many)).toEqual([
      ['too-many-steps', 501],
    ]);
  });

  it('never throws, and lies about no lines', () => {
    const piece = fc.constantFrom(
      '# ',
      '## When ',
      '\n',
      '\r\n',
      '- ',
      '1.',
      '[ ]',
      '[',
      ']',
      '(after: ',
      ')',
      'roll back if ',
      '```',
      '> ',
      '    ',
      '---\n',
      'A',
    );
    const text = fc.array(fc.oneof(piece, fc.string())).map(it => it.join(''));
    const path = fc.constantFrom('rollback.md', 'runbooks/NodeDown.md');
    fc.assert(
      fc.property(text, path, (content, name) => {
        const lines = content.split(/\r\n?|\n/).length;
        const document = parseDocument({ path: name, content });
        for (const problem of checkProcedure(document, { path: name })) {
          expect(problem).toMatchObject({ path: name });
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 500 },
    );
  });
});
