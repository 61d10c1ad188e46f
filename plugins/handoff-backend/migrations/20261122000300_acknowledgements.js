// @ts-check

/**
 * Changes of alerting rules as changes of entities, which somebody acknowledges.
 *
 * Times are ISO 8601 texts in UTC.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_change_acknowledgements', table => {
    table.comment('Who knows of changes of monitoring');
    table
      .string('change_id', 36)
      .notNullable()
      .references('id')
      .inTable('handoff_changes')
      .onDelete('CASCADE');
    table.string('entity_ref', 500).notNullable().comment('Full ref');
    table.string('by', 500).notNullable().comment('Ref of a User');
    table.string('at', 30).notNullable();
    table.text('comment').nullable();
    table.primary(['change_id', 'entity_ref']);
  });
  await knex.schema.alterTable('handoff_rule_changes', table => {
    table
      .boolean('reported')
      .notNullable()
      .defaultTo(false)
      .comment('As a change of the entities that it is about');
    table.index(['reported', 'at'], 'handoff_rule_changes_reported_idx');
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('handoff_rule_changes', table => {
    table.dropIndex([], 'handoff_rule_changes_reported_idx');
  });
  // Both databases drop columns; for SQLite, knex would make the table anew, and with it what refers to it.
  await knex.raw('alter table ?? drop column ??', [
    'handoff_rule_changes',
    'reported',
  ]);
  await knex.schema.dropTable('handoff_change_acknowledgements');
};
