// @ts-check

const TABLE = 'handoff_runs';
const INDEX = 'handoff_runs_incident_idx';

/**
 * Runs that somebody started by hand because of an incident.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable(TABLE, table => {
    table
      .boolean('is_incident')
      .notNullable()
      .defaultTo(false)
      .comment('Whether it counts as an incident from its start to its end');
    table.index(['is_incident', 'started_at'], INDEX);
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable(TABLE, table => {
    table.dropIndex([], INDEX);
  });
  // For SQLite, knex would make the table anew.
  await knex.raw('alter table ?? drop column ??', [TABLE, 'is_incident']);
};
