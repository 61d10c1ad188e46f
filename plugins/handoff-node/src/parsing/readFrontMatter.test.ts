import { readFrontMatter } from './readFrontMatter';

function read(...lines: string[]) {
  return readFrontMatter(lines.join('\n'), 2);
}

const NOTHING = {
  symptoms: [],
  tags: [],
  restricted: false,
  readers: [],
  rollbackCriteria: [],
  paths: [],
  retired: false,
  minor: false,
};

describe('readFrontMatter', () => {
  it('reads every key', () => {
    const { matter, problems } = read(
      'title: "Payments: rollback"',
      'kind: rollback',
      'alerts: [PaymentsDown, PaymentsSlow]',
      'symptoms:',
      '  - cards are declined, all of them',
      '  - queue grows',
      'tags: payments, money',
      'steward: team-payments',
      'reviewed: 2026-01-31',
      'reviewEvery: 6 months',
      'restricted: [team-payments, user:default/ada]',
      'rollback-criteria: [more than 1 % errors, for 5 minutes]',
      'paths: [src/refunds/**]',
      'retired: true',
      'replacedBy: rollback-v2.md',
      'minor: yes',
    );
    expect(problems).toEqual([]);
    expect(matter).toEqual({
      title: 'Payments: rollback',
      kind: 'rollback',
      alerts: ['PaymentsDown', 'PaymentsSlow'],
      symptoms: ['cards are declined, all of them', 'queue grows'],
      tags: ['payments', 'money'],
      steward: 'group:default/team-payments',
      reviewed: '2026-01-31',
      reviewEvery: 'P6M',
      restricted: true,
      readers: ['group:default/team-payments', 'user:default/ada'],
      rollbackCriteria: ['more than 1 % errors', 'for 5 minutes'],
      paths: ['src/refunds/**'],
      retired: true,
      replacedBy: 'rollback-v2.md',
      minor: true,
    });
  });

  it('says nothing where nothing is said', () => {
    expect(readFrontMatter(undefined, 1)).toEqual({
      matter: NOTHING,
      problems: [],
    });
    expect(read('# only a comment')).toEqual({ matter: NOTHING, problems: [] });
    expect(read('title:', 'tags:', 'alerts: []')).toEqual({
      matter: { ...NOTHING, alerts: [] },
      problems: [],
    });
  });

  it('reports values of the wrong type with their line and keeps the rest', () => {
    const { matter, problems } = read(
      'title: [a]',
      'kind: recipe',
      'tags: { a: b }',
      'steward: component:default/payments',
      'reviewed: 2026-02-30',
      'reviewEvery: often',
      'retired: perhaps',
      'symptoms: [ok, [no]]',
      'minor: true',
    );
    expect(matter).toEqual({ ...NOTHING, minor: true });
    expect(
      problems.map(({ code, severity, line }) => [code, severity, line]),
    ).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9].map(line => [
        'front-matter-field',
        'warning',
        line,
      ]),
    );
    expect(problems[1].message).toBe(
      "The front matter key 'kind' must be one of runbook, rollback, escalation, deployment, operations, but is 'recipe'",
    );
  });

  it('reads other spellings of its keys, ignores those of site generators and reports unknown ones', () => {
    const { matter, problems } = read(
      'Review-Every: 90d',
      'weight: 20',
      'bookCollapseSection: true',
      'colour: red',
    );
    expect(matter.reviewEvery).toBe('P90D');
    expect(problems).toEqual([
      {
        code: 'front-matter-unknown-key',
        severity: 'info',
        message: expect.stringMatching(/'colour' is unknown.*reviewEvery/),
        line: 5,
      },
    ]);
  });

  it('reads what it can of broken YAML and points at the line of the mistake', () => {
    const { matter, problems } = read(
      'title: Node: down',
      'kind: runbook',
      'alerts: [NodeDown',
      'tags:',
      '  - nodes',
      'kind: rollback',
    );
    expect(matter).toMatchObject({ kind: 'rollback', tags: ['nodes'] });
    expect(matter.title).toBeUndefined();
    expect(matter.alerts).toBeUndefined();
    expect(problems[0]).toMatchObject({
      code: 'front-matter-invalid',
      severity: 'error',
      line: 2,
    });
    expect(read('- a', '- b').problems[0].message).toBe(
      'The front matter is not made of lines like key: value; write it so, or remove it',
    );
  });

  it.each([
    ['restricted: true', []],
    ['restricted: yes', []],
    ['restricted: team-a', ['group:default/team-a']],
    ['restricted: []', []],
    ['Restricted: true', []],
    ['restricted:', []],
    ['restricted: { a: b }', []],
    ['restricted: [component:default/x, team-a]', ['group:default/team-a']],
    ['restricted: [team-a', []],
    ['restricted: true\nrestricted: false', []],
    ['title: a: b\n restricted: true', []],
    [`restricted: true\ntags: ${'['.repeat(20_000)}`, []],
  ])('restricts the document for %j', (yaml, readers) => {
    expect(readFrontMatter(yaml, 2).matter).toMatchObject({
      restricted: true,
      readers,
    });
  });

  it.each([
    'restricted: false',
    'restricted: no',
    'title: a: b\nrestricted: off',
  ])('does not restrict the document for %j', yaml => {
    expect(readFrontMatter(yaml, 2).matter.restricted).toBe(false);
  });

  it('survives references to references and endless nesting', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a, *a, *a]'];
    for (const name of ['c', 'd', 'e']) {
      const before = String.fromCharCode(name.charCodeAt(0) - 1);
      bomb.push(
        `${name}: &${name} [*${before}, *${before}, *${before}, *${before}]`,
      );
    }
    expect(read(...bomb, 'tags: *e').problems).not.toEqual([]);
    expect(read(`tags: ${'['.repeat(5000)}`).problems[0]).toMatchObject({
      code: 'front-matter-invalid',
    });
  });
});
