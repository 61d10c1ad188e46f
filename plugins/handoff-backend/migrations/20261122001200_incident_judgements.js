// @ts-check

const TABLE = 'handoff_incident_judgements';

/**
 * What people correct of incidents. Incidents themselves follow from alerts and runs, and are stored nowhere.
 *
 * Times are ISO 8601 texts in UTC.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable(TABLE, table => {
    table.comment('What people know better of incidents');
    table
      .increments('position')
      .comment('In which order they were made, which is that they hold in');
    table.string('id', 36).notNullable().unique().comment('UUID');
    table
      .string('kind', 20)
      .notNullable()
      .comment('merge, split, dismiss or unlink');
    table.string('entity_ref', 500).notNullable().comment('Full ref');
    table
      .text('interval_ids')
      .notNullable()
      .comment('JSON: ids of the alerts or runs that it is about');
    table
      .string('change_id', 64)
      .nullable()
      .comment('For unlink: the deployment');
    table
      .string('since', 30)
      .notNullable()
      .comment('When the first of the alerts or runs began');
    table
      .string('until', 30)
      .notNullable()
      .comment('When the last of them did');
    table.text('reason').notNullable();
    table.string('judged_by', 500).notNullable().comment('User');
    table.string('judged_at', 30).notNullable();
    table.string('undone_by', 500).nullable().comment('User');
    table.string('undone_at', 30).nullable();
    table.index(['entity_ref', 'until'], `${TABLE}_entity_idx`);
    table.index(['until'], `${TABLE}_until_idx`);
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable(TABLE);
};
