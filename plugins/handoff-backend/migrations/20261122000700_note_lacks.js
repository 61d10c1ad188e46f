// @ts-check

/**
 * What the authors of pull requests were told that their operational notes lack.
 *
 * Times are ISO 8601 texts in UTC.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_note_lacks', table => {
    table.comment('What operational notes lack, and whether that was told');
    table
      .string('change_id', 36)
      .primary()
      .references('id')
      .inTable('handoff_changes')
      .onDelete('CASCADE');
    table.text('lacks').notNullable().comment('JSON');
    table
      .text('reference')
      .nullable()
      .comment('By which the source finds what it has told');
    table
      .string('due_at', 30)
      .nullable()
      .comment('When to tell it; told where there is none');
    table.index(['due_at'], 'handoff_note_lacks_due_idx');
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('handoff_note_lacks');
};
