// @ts-check

const TABLE = 'handoff_delivery_months';

/**
 * What figures need of changes, put together month by month, so that a year is read in a moment. Everything in it follows
 * from the changes: where it is missing, it is made anew.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable(TABLE, table => {
    table.comment('Changes of entities, as figures need them');
    table.string('entity_ref', 500).notNullable().comment('Full ref');
    table.string('month', 7).notNullable().comment('Like 2026-01, in UTC');
    table
      .integer('version')
      .notNullable()
      .comment('Counts writes of changes of the month');
    table
      .text('deployments')
      .nullable()
      .comment('JSON: all of the month; none where they have to be read anew');
    table.text('code').nullable().comment('JSON: the same of code');
    table.primary(['entity_ref', 'month']);
    table.index(['month'], `${TABLE}_month_idx`);
  });
  await knex.raw(
    'insert into ?? (??, ??, ??) select distinct ??, substr(??, 1, 7), 1 from ??',
    [
      TABLE,
      'entity_ref',
      'month',
      'version',
      'entity_ref',
      'at',
      'handoff_change_entities',
    ],
  );
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable(TABLE);
};
