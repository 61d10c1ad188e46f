import type { Knex } from 'knex';

/** Counts what is sent to the database until it is asked how much that was. */
export function countStatements(client: Knex) {
  const counts = { transactions: 0, statements: 0 };
  const listener = ({ sql }: { sql: string }) => {
    if (/^begin/i.test(sql)) counts.transactions++;
    else if (!/^commit/i.test(sql)) counts.statements++;
  };
  client.on('query', listener);
  return () => {
    client.off('query', listener);
    return counts;
  };
}
