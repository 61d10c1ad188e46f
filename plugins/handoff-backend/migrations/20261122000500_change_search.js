// @ts-check

const PREFIX = 'handoff_change_search';

/**
 * The full-text index of changes and their operational notes, kept in the same form as that of documents, and what is
 * still to be entered into it: at first all changes that are known.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.dialect === 'postgresql';
  // Terms are compared byte by byte; the collation of the database would be slower and could hide prefixes.
  const term = isPostgres ? 'text collate "C"' : 'text';

  await knex.schema.createTable(`${PREFIX}_documents`, table => {
    table.comment('Indexed changes');
    table.increments('number').comment('What the index calls the change');
    table
      .string('document_id', 255)
      .notNullable()
      .unique({ indexName: `${PREFIX}_documents_document_uniq` })
      .comment('Id of the change');
  });

  await knex.schema.createTable(`${PREFIX}_contents`, table => {
    table.comment('What ranks and shows changes that were found');
    table.integer('number').primary().comment('Number of the change');
    table.text('title').notNullable().comment('As shown in results');
    table
      .integer('body_length')
      .notNullable()
      .comment('Number of words in note and description');
    table
      .binary('stream')
      .notNullable()
      .comment('All words as 32-bit numbers, field by field');
    if (isPostgres) {
      table
        .specificType('terms', 'tsvector')
        .notNullable()
        .comment('What the change is found by');
    }
  });

  if (isPostgres) {
    // As in the index of documents: rows that are visited stay small, and no search reads pending entries.
    await knex.raw(`
      alter table ${PREFIX}_contents
      alter column terms set storage external,
      alter column stream set storage external,
      set (toast_tuple_target = 128)`);
    await knex.raw(`
      create index ${PREFIX}_contents_terms_idx
      on ${PREFIX}_contents using gin (terms) with (fastupdate = off)`);
  } else {
    // One text of terms for each change, its rowid being the number of the change.
    await knex.raw(`
      create virtual table ${PREFIX}_index using fts5(
        terms, tokenize = "ascii tokenchars '='", detail = none, columnsize = 0
      )`);
  }

  await knex.schema.createTable(`${PREFIX}_sections`, table => {
    table.comment('Plain text of changes, from which excerpts are made');
    table.integer('number').notNullable().comment('Number of the change');
    table.integer('position').notNullable().comment('Order, from 0');
    table.text('heading').nullable().comment('Empty');
    table
      .text('slug')
      .nullable()
      .comment('Field of the operational note, or description');
    table.text('text').notNullable().comment('What stands there');
    table.primary(['number', 'position']);
  });

  await knex.schema.createTable(`${PREFIX}_terms`, table => {
    table.comment('In how many changes terms occur; rows of a term add up');
    table.specificType('term', term).notNullable().comment('Term');
    table.integer('change').notNullable().comment('Changes more or fewer');
    table.index(['term', 'change'], `${PREFIX}_terms_term_idx`);
  });

  await knex.schema.createTable(`${PREFIX}_words`, table => {
    table.comment('Words of changes, to find what a mistyped one meant');
    table
      .specificType('key', term)
      .notNullable()
      .comment('The word, or the word without one of its letters');
    table.specificType('word', term).notNullable().comment('As in changes');
    table.specificType('term', term).notNullable().comment('As in the index');
    table.index(['key', 'word', 'term'], `${PREFIX}_words_key_idx`);
    table.index(['term'], `${PREFIX}_words_term_idx`);
  });

  await knex.schema.createTable(`${PREFIX}_hashes`, table => {
    table.comment('What was indexed, so that the same is not indexed again');
    table.string('change_id', 36).primary().comment('Also of a deleted change');
    table.string('hash', 64).notNullable().comment('SHA-256');
  });

  // Rows are only added, so that nobody who writes changes waits for whoever indexes them.
  await knex.schema.createTable(`${PREFIX}_queue`, table => {
    table.comment('Changes that are to be indexed, or are gone since');
    table.increments('number').comment('Order');
    table.string('change_id', 36).notNullable().comment('Id of the change');
    table.index(['change_id'], `${PREFIX}_queue_change_idx`);
  });
  await knex.raw(
    `insert into ${PREFIX}_queue (change_id)
     select id from handoff_changes order by at desc`,
  );
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  for (const table of ['queue', 'hashes', 'words', 'terms', 'sections']) {
    await knex.schema.dropTable(`${PREFIX}_${table}`);
  }
  await knex.schema.dropTable(`${PREFIX}_contents`);
  await knex.schema.dropTableIfExists(`${PREFIX}_index`);
  await knex.schema.dropTable(`${PREFIX}_documents`);
};
