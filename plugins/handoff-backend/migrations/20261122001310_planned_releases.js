// @ts-check

const RELEASES = 'handoff_releases';
const INDEX = 'handoff_releases_window_idx';

/**
 * Finds the releases whose window falls into some time, without going through those that are over.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable(RELEASES, table => {
    table.index(['window_end', 'window_start'], INDEX);
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable(RELEASES, table => {
    table.dropIndex([], INDEX);
  });
};
