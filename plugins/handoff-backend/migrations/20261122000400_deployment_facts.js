// @ts-check

/**
 * What is deployed and how it is set there.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('handoff_changes', table => {
    table
      .text('facts')
      .nullable()
      .comment(
        'JSON: versions, digests and flags, of a deployment or a change of configuration',
      );
  });
};

/**
 * Both databases drop columns; for SQLite, knex would make the table anew, and with it what refers to it.
 *
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.raw('alter table ?? drop column ??', ['handoff_changes', 'facts']);
};
