const sqlite = 'SQLITE_3';
const postgres = 'POSTGRES_18';

/**
 * What is wrong with how the databases took part in a whole run, as sentences; none when all is well.
 *
 * Backstage's `TestDatabases` leave a database out in silence when it cannot be had, and the tests pass. So whatever ran
 * on SQLite must have run on PostgreSQL: tests are told apart by the database's id in their full name, as
 * `describe.each(databases.eachSupportedId())` puts it there.
 *
 * `results` are Jest's JSON results, `readSource` reads a test file.
 */
export function findUnevenDatabases(results, readSource) {
  const problems = [];
  let onPostgres = 0;
  for (const { name: file, assertionResults } of results.testResults) {
    const source = readSource(file);
    const names = assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName }) => fullName);
    const sqliteNames = names.filter(name => name.includes(sqlite));
    const postgresNames = new Set(
      names.filter(name => name.includes(postgres)),
    );
    onPostgres += postgresNames.size;

    const missing = sqliteNames
      .map(name => name.replaceAll(sqlite, postgres))
      .filter(name => !postgresNames.has(name));
    if (missing.length > 0 && source.includes(postgres)) {
      problems.push(
        `${file}: ${missing.length} of ${sqliteNames.length} tests ran on SQLite but not on PostgreSQL, the first one "${missing[0]}".`,
      );
    } else if (missing.length > 0) {
      problems.push(
        `${file}: runs on SQLite only; give TestDatabases.create the ids ${sqlite} and ${postgres}.`,
      );
    } else if (
      source.includes('TestDatabases.create') &&
      postgresNames.size === 0
    ) {
      problems.push(
        `${file}: uses TestDatabases, yet no test with ${postgres} in its name ran.`,
      );
    }
  }
  if (onPostgres === 0) problems.push('No test at all ran on PostgreSQL.');
  return problems;
}
