// @ts-check

/**
 * The full-text index of documents, in the database's own engine: FTS5 on SQLite, tsvector on PostgreSQL. Both index the
 * same terms, which the application makes, so that both give the same answers; no extension is needed.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.dialect === 'postgresql';
  // Terms are compared byte by byte; the collation of the database would be slower and could hide prefixes.
  const term = isPostgres ? 'text collate "C"' : 'text';

  await knex.schema.createTable('handoff_search_documents', table => {
    table.comment('Indexed documents');
    table.increments('number').comment('What the index calls the document');
    table
      .string('document_id', 255)
      .notNullable()
      .unique({ indexName: 'handoff_search_documents_document_uniq' })
      .comment('Id of the document');
  });

  await knex.schema.createTable('handoff_search_contents', table => {
    table.comment('What ranks and shows documents that were found');
    table.integer('number').primary().comment('Number of the document');
    table.text('title').notNullable().comment('As shown in results');
    table
      .integer('body_length')
      .notNullable()
      .comment('Number of words in all sections');
    table
      .binary('stream')
      .notNullable()
      .comment('All words as 32-bit numbers, field by field');
    if (isPostgres) {
      table
        .specificType('terms', 'tsvector')
        .notNullable()
        .comment('What the document is found by');
    }
  });

  if (isPostgres) {
    // A search visits the rows of many documents that it found, and reads what is in them of few. Large values, put
    // aside as they are, leave the rows on few pages.
    await knex.raw(`
      alter table handoff_search_contents
      alter column terms set storage external,
      alter column stream set storage external,
      set (toast_tuple_target = 128)`);
    // Without a list of pending entries, which every search would have to read through until the next vacuum.
    await knex.raw(`
      create index handoff_search_contents_terms_idx
      on handoff_search_contents using gin (terms) with (fastupdate = off)`);
  } else {
    // One text of terms for each document, its rowid being the number of the document.
    await knex.raw(`
      create virtual table handoff_search_index using fts5(
        terms, tokenize = "ascii tokenchars '='", detail = none, columnsize = 0
      )`);
  }

  await knex.schema.createTable('handoff_search_sections', table => {
    table.comment('Plain text of documents, from which excerpts are made');
    table.integer('number').notNullable().comment('Number of the document');
    table.integer('position').notNullable().comment('Order, from 0');
    table.text('heading').nullable().comment('Text of the heading, if any');
    table.text('slug').nullable().comment('Anchor of the heading');
    table.text('text').notNullable().comment('Up to the next heading');
    table.primary(['number', 'position']);
  });

  await knex.schema.createTable('handoff_search_terms', table => {
    table.comment('In how many documents terms occur; rows of a term add up');
    table.specificType('term', term).notNullable().comment('Term');
    table.integer('change').notNullable().comment('Documents more or fewer');
    table.index(['term', 'change'], 'handoff_search_terms_term_idx');
  });

  await knex.schema.createTable('handoff_search_words', table => {
    table.comment('Words of documents, to find what a mistyped one meant');
    table
      .specificType('key', term)
      .notNullable()
      .comment('The word, or the word without one of its letters');
    table.specificType('word', term).notNullable().comment('As in documents');
    table.specificType('term', term).notNullable().comment('As in the index');
    table.index(['key', 'word', 'term'], 'handoff_search_words_key_idx');
    table.index(['term'], 'handoff_search_words_term_idx');
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('handoff_search_words');
  await knex.schema.dropTable('handoff_search_terms');
  await knex.schema.dropTable('handoff_search_sections');
  await knex.schema.dropTable('handoff_search_contents');
  await knex.schema.dropTableIfExists('handoff_search_index');
  await knex.schema.dropTable('handoff_search_documents');
};
