// @ts-check

/**
 * What is to be done for entities, and to be corrected in documents.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_follow_ups', table => {
    table.comment('Something to do for an entity, or to correct in a document');
    table.string('id', 36).primary().comment('UUID');
    table
      .string('entity_ref', 500)
      .notNullable()
      .comment('Full ref; that of the document where one is named');
    table
      .string('document_id', 255)
      .nullable()
      .comment('Of what is to be corrected; outlives archived documents');
    table
      .integer('revision')
      .nullable()
      .comment('Of the document, in which it was noticed');
    table.text('heading').nullable().comment('Text of the section’s heading');
    table.text('slug').nullable().comment('Anchor of the heading');
    table.text('title').notNullable();
    table.text('description').nullable().comment('Markdown');
    table.string('owner_ref', 500).notNullable().comment('User or Group');
    table.string('due', 10).nullable().comment('Date, ISO 8601');
    table.string('severity', 10).notNullable().comment('critical, high, …');
    table.string('state', 20).notNullable().comment('open, in-progress, …');
    table
      .string('position', 22)
      .notNullable()
      .comment('Sort key of lists, of digits alone: severity, due, age');
    table.string('origin_type', 20).notNullable().comment('run, alert, …');
    table.string('origin_id', 64).nullable().comment('Of that record');
    table.string('created_at', 30).notNullable();
    table.string('created_by', 500).notNullable().comment('User or service');
    table
      .string('request_id', 64)
      .nullable()
      .comment('Made by the client, so that a repeated request is known');
    table.string('updated_at', 30).notNullable();
    table.string('updated_by', 500).nullable();
    table.string('closed_at', 30).nullable().comment('While it is closed');
    table.string('closed_by', 500).nullable();
    table
      .text('resolution')
      .nullable()
      .comment('What was said when it was last closed');
    table
      .integer('version')
      .notNullable()
      .comment('Counts changes, so that none overwrites another unseen');
    table.unique(['created_by', 'request_id'], {
      indexName: 'handoff_follow_ups_request_uniq',
    });
    // Every list is narrowed by one of these first, and read in this order.
    for (const column of ['entity_ref', 'owner_ref', 'document_id', 'state']) {
      table.index(
        [column, 'position', 'id'],
        `handoff_follow_ups_${column}_idx`,
      );
    }
    table.index(['position', 'id'], 'handoff_follow_ups_position_idx');
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('handoff_follow_ups');
};
