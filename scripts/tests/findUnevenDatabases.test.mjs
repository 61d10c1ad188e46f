import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findUnevenDatabases } from './findUnevenDatabases.mjs';

const both = "TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] })";

function check(tests, { source = both, status = 'passed' } = {}) {
  return findUnevenDatabases(
    {
      testResults: [
        {
          name: 'store.test.ts',
          assertionResults: tests.map(fullName => ({ fullName, status })),
        },
        {
          name: 'other.test.ts',
          assertionResults: [
            { fullName: '"POSTGRES_18" runs', status: 'passed' },
          ],
        },
      ],
    },
    file => (file === 'store.test.ts' ? source : both),
  );
}

describe('findUnevenDatabases', () => {
  it('is content when both databases ran the same tests, or the file knows none', () => {
    assert.deepEqual(
      check(['Store "SQLITE_3" saves', 'Store "POSTGRES_18" saves']),
      [],
    );
    assert.deepEqual(check(['adds'], { source: 'adds' }), []);
    assert.deepEqual(check(['Store "POSTGRES_18" builds its query']), []);
  });

  it('notices that the PostgreSQL half vanished', () => {
    assert.deepEqual(
      check(['Store "SQLITE_3" saves', 'Store "SQLITE_3" reads']),
      [
        'store.test.ts: 2 of 2 tests ran on SQLite but not on PostgreSQL, the first one "Store "POSTGRES_18" saves".',
      ],
    );
    assert.match(
      check(['Store saves'])[0],
      /uses TestDatabases, yet no test with POSTGRES_18/,
    );
  });

  it('notices a single test, skipped tests and a file for SQLite only', () => {
    const [one] = check([
      ...['Store "SQLITE_3" saves', 'Store "POSTGRES_18" saves'],
      'Store "SQLITE_3" reads',
    ]);
    assert.match(one, /1 of 2 tests .* "Store "POSTGRES_18" reads"/);
    const tests = ['Store "SQLITE_3" saves', 'Store "POSTGRES_18" saves'];
    assert.match(check(tests, { status: 'pending' })[0], /uses TestDatabases/);
    assert.match(
      check(['Store "SQLITE_3" saves'], { source: "ids: ['SQLITE_3']" })[0],
      /runs on SQLite only/,
    );
  });

  it('notices that nothing ran on PostgreSQL', () => {
    assert.deepEqual(
      findUnevenDatabases({ testResults: [] }, () => ''),
      ['No test at all ran on PostgreSQL.'],
    );
  });
});
