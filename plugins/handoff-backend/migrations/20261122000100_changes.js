// @ts-check

/**
 * Changes of code, deployments and configuration, with the entities that they are about, what they are known by, and what
 * they undo.
 *
 * Times are ISO 8601 texts in UTC.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_entity_repositories', table => {
    table.comment('Where the code of entities is');
    ofEntity(table);
    table
      .string('repository', 500)
      .notNullable()
      .comment('Host and path in lower case, as github.com/acme/payments');
    table
      .text('folder')
      .notNullable()
      .comment('Within the repository; empty for all of it');
    table.primary(['entity_ref', 'repository']);
    table.index(['repository'], 'handoff_entity_repositories_idx');
  });
  // Known entities are entered at the next look at the catalog, as if each had changed.
  await knex('handoff_entities').update({ etag: '' });

  await knex.schema.createTable('handoff_changes', table => {
    table.comment(
      'Pull requests, commits, deployments and changes of configuration',
    );
    table.string('id', 36).primary().comment('UUID');
    table.string('source', 100).notNullable().comment('Who has reported it');
    table
      .string('external_id', 300)
      .notNullable()
      .comment('By which the source knows it');
    table.string('kind', 20).notNullable();
    table.text('title').notNullable();
    table.text('description').nullable().comment('Markdown');
    table.text('url').nullable();
    table.string('author', 200).nullable().comment('Ref of a User, or a name');
    table
      .string('repository', 500)
      .nullable()
      .comment('Host and path in lower case');
    table.integer('number').nullable().comment('Of the pull request');
    table.string('commit', 200).nullable();
    table.string('environment', 200).nullable();
    table.string('version', 200).nullable();
    table
      .string('stated', 20)
      .nullable()
      .comment('The state that the source has said, where it has');
    table
      .string('state', 20)
      .notNullable()
      .comment('By what was said, by the times, and by what undid it');
    table.integer('files').nullable().comment('How many it changes');
    table.integer('additions').nullable().comment('Lines');
    table.integer('deletions').nullable().comment('Lines');
    table.text('labels').notNullable().comment('JSON');
    table.text('paths').notNullable().comment('JSON: files that it changes');
    table
      .text('commits')
      .notNullable()
      .comment('JSON: those that it holds, or brings to an environment');
    table.string('opened_at', 30).nullable();
    table.string('merged_at', 30).nullable();
    table.string('deployed_at', 30).nullable();
    table
      .string('reverted_at', 30)
      .nullable()
      .comment('As said, or when another change undid it');
    table
      .string('reverted_by', 36)
      .nullable()
      .comment('Id of the change that undid it');
    table.string('risk', 10).nullable().comment('As its operational note says');
    table
      .text('note')
      .nullable()
      .comment('JSON: the operational note, and where it comes from');
    table
      .string('at', 30)
      .notNullable()
      .comment('When it took effect, as far as it has');
    table
      .string('updated_at', 30)
      .nullable()
      .comment('When the source knew what is stored');
    table.string('received_at', 30).notNullable();
    table.string('reported_by', 500).notNullable().comment('User or service');
    // Reported twice it is stored once.
    table.unique(['source', 'external_id'], {
      indexName: 'handoff_changes_identity_uniq',
    });
    table.index(['at', 'id'], 'handoff_changes_newest_idx');
    table.index(['reverted_by'], 'handoff_changes_reverted_idx');
  });

  await knex.schema.createTable('handoff_change_entities', table => {
    table.comment('Entities that changes are about');
    ofChange(table);
    table.string('entity_ref', 500).notNullable().comment('Full ref');
    table
      .string('at', 30)
      .notNullable()
      .comment('Of the change, so that one index finds and sorts');
    table.primary(['change_id', 'entity_ref']);
    table.index(
      ['entity_ref', 'at', 'change_id'],
      'handoff_change_entities_entity_idx',
    );
  });

  await knex.schema.createTable('handoff_change_keys', table => {
    table.comment('What other changes may call a change by');
    ofChange(table);
    table.string('repository', 500).notNullable();
    table
      .string('key', 300)
      .notNullable()
      .comment('commit:…, short:… (7 digits of the commit), number:…, title:…');
    table.primary(['change_id', 'key']);
    table.index(['repository', 'key'], 'handoff_change_keys_key_idx');
  });

  await knex.schema.createTable('handoff_change_reverts', table => {
    table.comment('What a change says that it undoes');
    ofChange(table);
    table.string('repository', 500).notNullable();
    table.string('key', 300).notNullable().comment('Of the undone change');
    table.primary(['change_id', 'key']);
    table.index(['repository', 'key'], 'handoff_change_reverts_key_idx');
  });

  await knex.schema.createTable('handoff_note_revisions', table => {
    table.comment('What the operational notes of changes have said');
    ofChange(table);
    table.integer('number').notNullable().comment('From 1');
    table.string('origin', 20).notNullable().comment('description or portal');
    table.text('fields').notNullable().comment('JSON');
    table.string('at', 30).notNullable();
    table.string('by', 500).notNullable().comment('User, service or a name');
    table.primary(['change_id', 'number']);
  });

  await knex.schema.createTable('handoff_change_backfills', table => {
    table.comment('How far the changes of repositories were read');
    table.string('source', 100).notNullable();
    table
      .string('repository', 500)
      .notNullable()
      .comment('Host and path in lower case');
    table.text('cursor').nullable().comment('Where the source goes on');
    table.string('succeeded_at', 30).nullable();
    table.string('failed_at', 30).nullable().comment('Since when it fails');
    table.text('failure').nullable();
    table.string('retry_at', 30).nullable();
    table.primary(['source', 'repository']);
  });
};

/**
 * @param { import("knex").Knex.CreateTableBuilder } table
 */
function ofEntity(table) {
  table
    .string('entity_ref', 500)
    .notNullable()
    .references('entity_ref')
    .inTable('handoff_entities')
    .onDelete('CASCADE')
    .comment('Full ref');
}

/**
 * @param { import("knex").Knex.CreateTableBuilder } table
 */
function ofChange(table) {
  table
    .string('change_id', 36)
    .notNullable()
    .references('id')
    .inTable('handoff_changes')
    .onDelete('CASCADE')
    .comment('The change');
}

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'handoff_change_backfills',
    'handoff_note_revisions',
    'handoff_change_reverts',
    'handoff_change_keys',
    'handoff_change_entities',
    'handoff_changes',
    'handoff_entity_repositories',
  ]) {
    await knex.schema.dropTable(table);
  }
};
