// @ts-check

const PERIODS = 'handoff_calendar_periods';

/**
 * Deployment windows, freezes and maintenance periods that were written in the portal.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable(PERIODS, table => {
    table.comment(
      'A deployment window, freeze or maintenance period that was written in the portal',
    );
    table.string('id', 36).primary().comment('UUID');
    table
      .string('kind', 20)
      .notNullable()
      .comment('window, freeze or maintenance');
    table.string('title', 200).notNullable();
    table.text('reason').nullable().comment('Markdown');
    table
      .string('scope_ref', 500)
      .nullable()
      .comment('System or Domain; everything when null');
    table
      .string('start', 30)
      .notNullable()
      .comment('Date and time of the clock in the time zone');
    table.string('duration', 50).notNullable().comment('ISO 8601');
    table.string('time_zone', 100).notNullable().comment('Like Europe/Vienna');
    table
      .string('recurrence', 500)
      .nullable()
      .comment('RFC 5545; once when null');
    table
      .text('environments')
      .notNullable()
      .comment('JSON: names; all if none');
    table.string('created_at', 30).notNullable();
    table.string('created_by', 500).notNullable().comment('User or service');
    table.string('updated_at', 30).notNullable();
    table.string('updated_by', 500).notNullable();
    table
      .integer('writes')
      .notNullable()
      .comment('Counts changes, so that none overwrites another unseen');
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable(PERIODS);
};
