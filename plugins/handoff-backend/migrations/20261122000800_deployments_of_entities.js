// @ts-check

const TABLE = 'handoff_change_entities';
const INDEX = 'handoff_change_entities_type_idx';

/**
 * Lets one index find the newest deployments of an entity, and the newest of its other changes.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable(TABLE, table => {
    table
      .boolean('is_deployment')
      .notNullable()
      .defaultTo(false)
      .comment('Of the kind deployment, which never changes');
  });
  await knex(TABLE)
    .whereIn(
      'change_id',
      knex('handoff_changes').where('kind', 'deployment').select('id'),
    )
    .update({ is_deployment: true });
  await knex.schema.alterTable(TABLE, table => {
    table.index(['entity_ref', 'is_deployment', 'at', 'change_id'], INDEX);
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
  await knex.raw('alter table ?? drop column ??', [TABLE, 'is_deployment']);
};
