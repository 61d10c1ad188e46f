// @ts-check

/**
 * Who deleted a document of the portal. Documents whose file or entity is gone are archived by nobody, and come back
 * with it; those that somebody deleted stay away until somebody restores them.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('handoff_documents', table => {
    table
      .string('archived_by', 500)
      .nullable()
      .comment('User who deleted it, when somebody did');
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  // Knex would rebuild the table on SQLite, and lose all that refers to it; both databases can drop a column.
  await knex.raw('alter table handoff_documents drop column archived_by');
};
