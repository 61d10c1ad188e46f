// @ts-check

/**
 * Documents: what the catalog says of their entities, the sources they are read from, the documents themselves with
 * their immutable revisions and files, and who verified them.
 *
 * Times are ISO 8601 texts in UTC: they compare and sort alike on SQLite and PostgreSQL, and come back as written.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_entities', table => {
    table.comment('Catalog entities as of the last time they were looked at');
    table.string('entity_ref', 500).primary().comment('Full ref, lower case');
    table
      .string('etag', 100)
      .notNullable()
      .comment(
        'metadata.etag of the entity; a difference makes it be looked at',
      );
    table.text('title').notNullable().comment('Title, or name without one');
    table
      .string('tier', 50)
      .nullable()
      .comment('How critical, as annotated; 1 is the most critical');
    table
      .text('problems')
      .notNullable()
      .comment('JSON: what is wrong with its annotations');
  });

  await knex.schema.createTable('handoff_entity_owners', table => {
    table.comment('Owners of entities, from the relations of the catalog');
    table
      .string('entity_ref', 500)
      .notNullable()
      .references('entity_ref')
      .inTable('handoff_entities')
      .onDelete('CASCADE')
      .comment('The owned entity');
    table.string('owner_ref', 500).notNullable().comment('User or Group');
    table
      .integer('position')
      .notNullable()
      .comment('Order in the catalog; the first is the default steward');
    table.primary(['entity_ref', 'owner_ref']);
    table.index(['owner_ref'], 'handoff_entity_owners_owner_idx');
  });

  await knex.schema.createTable('handoff_sources', table => {
    table.comment('What is read in one go: a repository at a ref, or a folder');
    table.string('id', 64).primary().comment('Hash of type and root');
    table.string('type', 20).notNullable().comment('url, file or a module’s');
    table.text('root').notNullable().comment('URL or path that is read');
    table
      .text('etag')
      .nullable()
      .comment('Of the last successful reading, so that the next may be free');
    table.string('state', 20).notNullable().comment('pending, ok, failing, …');
    table.text('error').nullable().comment('Why the last reading failed');
    table
      .string('read_at', 30)
      .nullable()
      .comment('Last successful reading, changed or not');
    table
      .string('failing_since', 30)
      .nullable()
      .comment('First failure in row');
    table.string('waiting_until', 30).nullable().comment('End of a rate limit');
    table.string('due_at', 30).notNullable().comment('When to read next');
    table
      .string('leased_until', 30)
      .nullable()
      .comment('While one replica reads it, others leave it alone');
    table.index(['due_at'], 'handoff_sources_due_idx');
  });

  await knex.schema.createTable('handoff_entity_sources', table => {
    table.comment('Folders of a source in which an entity has its documents');
    table
      .string('id', 64)
      .primary()
      .comment('Hash of entity, root and folders');
    table
      .string('entity_ref', 500)
      .notNullable()
      .references('entity_ref')
      .inTable('handoff_entities')
      .onDelete('CASCADE')
      .comment('The entity');
    table
      .string('source_id', 64)
      .notNullable()
      .references('id')
      .inTable('handoff_sources')
      .onDelete('CASCADE')
      .comment('What is read');
    table.text('request').notNullable().comment('JSON: the resolved request');
    table
      .text('folder')
      .nullable()
      .comment('The folder that was found, relative to the root');
    table
      .text('etag')
      .nullable()
      .comment('Etag of the source as of which the documents were stored');
    table
      .text('problems')
      .notNullable()
      .comment('JSON: skipped files and the like');
    table.index(['entity_ref'], 'handoff_entity_sources_entity_idx');
    table.index(['source_id'], 'handoff_entity_sources_source_idx');
  });

  await knex.schema.createTable('handoff_documents', table => {
    table.comment('Documents; facts of the newest revision stand beside it');
    table.string('id', 36).primary().comment('UUID');
    table.string('entity_ref', 500).notNullable().comment('Attached to');
    table
      .string('origin', 64)
      .notNullable()
      .comment('Entity source it is read from; external or portal otherwise');
    table
      .string('path', 1000)
      .notNullable()
      .comment('Within the source folder; the address of an external document');
    table.string('source_type', 20).notNullable().comment('As in the API');
    table.text('view_url').nullable().comment('Where a person can see it');
    table.text('edit_url').nullable().comment('Where a person can change it');
    table.string('kind', 20).notNullable().comment('runbook, rollback, …');
    table.text('title').notNullable();
    table
      .string('steward', 500)
      .nullable()
      .comment('As written by the author; the owner answers otherwise');
    table
      .text('facts')
      .notNullable()
      .comment('JSON: the rest of what the newest revision says of itself');
    table.boolean('restricted').notNullable().comment('For its readers alone');
    table.boolean('retired').notNullable().comment('No longer to be followed');
    table
      .integer('revision')
      .notNullable()
      .comment('Number of the newest; 0 for external documents');
    table
      .string('fingerprint', 80)
      .notNullable()
      .comment('Hash of content and files with the parser’s version');
    table.string('archived_at', 30).nullable().comment('File or entity gone');
    table.string('created_at', 30).notNullable();
    table.string('updated_at', 30).notNullable().comment('Newest revision');
    table.unique(['entity_ref', 'origin', 'path'], {
      indexName: 'handoff_documents_place_uniq',
    });
    table.index(['updated_at', 'id'], 'handoff_documents_updated_idx');
  });

  await knex.schema.createTable('handoff_document_labels', table => {
    table.comment('What documents are filtered by: tags, alerts and readers');
    table
      .string('document_id', 36)
      .notNullable()
      .references('id')
      .inTable('handoff_documents')
      .onDelete('CASCADE');
    table.string('type', 10).notNullable().comment('tag, alert or reader');
    table.string('value', 500).notNullable();
    table.primary(['document_id', 'type', 'value']);
    table.index(['type', 'value'], 'handoff_document_labels_value_idx');
  });

  await knex.schema.createTable('handoff_revisions', table => {
    table.comment('Immutable versions of documents');
    table
      .string('document_id', 36)
      .notNullable()
      .references('id')
      .inTable('handoff_documents')
      .onDelete('CASCADE');
    table.integer('number').notNullable().comment('1, 2, 3, …');
    table.text('content').notNullable().comment('Empty once purged');
    table.string('hash', 64).notNullable().comment('SHA-256 of the content');
    table.text('author').nullable().comment('Where the source tells');
    table.text('message').nullable().comment('Of the commit or the author');
    table.text('commit').nullable().comment('Commit or etag it was read from');
    table
      .boolean('minor')
      .notNullable()
      .comment('Without meaning, says author');
    table.string('created_at', 30).notNullable();
    table.string('purged_at', 30).nullable();
    table.string('purged_by', 500).nullable();
    table.text('purge_reason').nullable();
    table.primary(['document_id', 'number']);
  });

  await knex.schema.createTable('handoff_files', table => {
    table.comment('Images and files of documents, each content once');
    table.string('hash', 64).primary().comment('SHA-256 of the content');
    table.binary('content').notNullable();
  });

  await knex.schema.createTable('handoff_revision_files', table => {
    table.comment('Which files a revision refers to');
    table.string('document_id', 36).notNullable();
    table.integer('number').notNullable().comment('Of the revision');
    table.string('path', 1000).notNullable().comment('In the source folder');
    table
      .string('hash', 64)
      .notNullable()
      .references('hash')
      .inTable('handoff_files');
    table.primary(['document_id', 'number', 'path']);
    table
      .foreign(['document_id', 'number'], 'handoff_revision_files_revision_fk')
      .references(['document_id', 'number'])
      .inTable('handoff_revisions')
      .onDelete('CASCADE');
    table.index(['hash'], 'handoff_revision_files_hash_idx');
  });

  await knex.schema.createTable('handoff_reviews', table => {
    table.comment('Who verified which revision');
    table.string('id', 36).primary().comment('UUID');
    table
      .string('document_id', 36)
      .notNullable()
      .references('id')
      .inTable('handoff_documents')
      .onDelete('CASCADE');
    table.integer('revision').notNullable().comment('The verified one');
    table.string('reviewed_by', 500).notNullable().comment('User');
    table.string('reviewed_at', 30).notNullable();
    table.text('comment').nullable();
    table.index(['document_id', 'reviewed_at'], 'handoff_reviews_document_idx');
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'handoff_reviews',
    'handoff_revision_files',
    'handoff_files',
    'handoff_revisions',
    'handoff_document_labels',
    'handoff_documents',
    'handoff_entity_sources',
    'handoff_sources',
    'handoff_entity_owners',
    'handoff_entities',
  ]) {
    await knex.schema.dropTable(table);
  }
};
