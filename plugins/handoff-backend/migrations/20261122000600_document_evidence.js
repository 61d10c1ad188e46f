// @ts-check

/**
 * What happened around documents since they were verified, summed up, and when to look again; and who was told of it.
 *
 * Times are ISO 8601 texts in UTC.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_document_evidence', table => {
    table.comment('What happened around documents since they were verified');
    table
      .string('document_id', 36)
      .primary()
      .references('id')
      .inTable('handoff_documents')
      .onDelete('CASCADE');
    table
      .string('repository', 500)
      .nullable()
      .comment('Where the document is kept: host and path in lower case');
    table
      .integer('revision')
      .nullable()
      .comment('The newest when it was summed up; none before the first time');
    table
      .string('since', 30)
      .nullable()
      .comment('The last verification; without one the newest revision');
    table
      .integer('changes')
      .notNullable()
      .defaultTo(0)
      .comment('Of what it names, or of its entity');
    table.integer('high_risk').notNullable().defaultTo(0).comment('Of these');
    table
      .integer('named')
      .notNullable()
      .defaultTo(0)
      .comment('Of these, those that touch what it names');
    table
      .integer('dependencies')
      .notNullable()
      .defaultTo(0)
      .comment('Changes of what its entity depends on');
    table
      .double('points')
      .notNullable()
      .defaultTo(0)
      .comment('How much all of it weighs');
    table
      .text('alerts')
      .nullable()
      .comment('JSON: what became of rules of alerts that it names');
    table
      .string('merged_at', 30)
      .nullable()
      .comment('When a pull request gave the newest revision its text');
    table.string('look_at', 30).notNullable().comment('When to sum up anew');
    table.index(['look_at'], 'handoff_document_evidence_look_idx');
    table.index(['repository'], 'handoff_document_evidence_repo_idx');
  });
  await knex.schema.createTable('handoff_document_digests', table => {
    table.comment('Which digest of what is to be reviewed stewards got last');
    table.string('steward', 500).primary().comment('User or Group');
    table.string('at', 30).notNullable().comment('When it was to be sent');
  });
  await knex.schema.alterTable('handoff_changes', table => {
    table.index(['repository', 'at'], 'handoff_changes_repository_idx');
  });
  // What is there already is looked at as soon as possible.
  await knex
    .into(
      knex.raw('?? (??, ??)', [
        'handoff_document_evidence',
        'document_id',
        'look_at',
      ]),
    )
    .insert(
      knex('handoff_documents')
        .whereNull('archived_at')
        .select('id', knex.raw("''")),
    );
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('handoff_changes', table => {
    table.dropIndex(['repository', 'at'], 'handoff_changes_repository_idx');
  });
  await knex.schema.dropTable('handoff_document_digests');
  await knex.schema.dropTable('handoff_document_evidence');
};
