// @ts-check

/**
 * What alerts are resolved by: the names and addresses under which documents answer them, and what of the catalog tells
 * which entities their labels mean.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_alert_names', table => {
    table.comment('Under which names of alerts documents are found');
    table.string('document_id', 255).notNullable().comment('Id of a document');
    table
      .integer('position')
      .notNullable()
      .comment('Order of its names, from 0');
    table
      .string('key', 200)
      .notNullable()
      .comment('The name without case, spaces and punctuation');
    table
      .integer('strength')
      .notNullable()
      .comment('0 front matter, 1 file name, 2 title, 3 heading, 4 in words');
    table
      .string('entity_ref', 500)
      .notNullable()
      .comment('Entity of the document');
    table.text('heading').nullable().comment('Text of the heading, if one');
    table.text('slug').nullable().comment('Anchor of the heading');
    table.primary(['document_id', 'position']);
    table.index(
      ['key', 'strength', 'document_id'],
      'handoff_alert_names_key_idx',
    );
    table.index(['entity_ref', 'key'], 'handoff_alert_names_entity_idx');
  });

  await knex.schema.createTable('handoff_alert_addresses', table => {
    table.comment('Where documents can be seen, to compare runbook_url with');
    table.string('document_id', 255).notNullable().comment('Id of a document');
    table.integer('position').notNullable().comment('Order, from 0');
    table
      .string('name', 200)
      .notNullable()
      .comment('Key of the last segment, by which addresses are looked up');
    table.text('address').notNullable().comment('As the source has it');
    table.primary(['document_id', 'position']);
    table.index(['name'], 'handoff_alert_addresses_name_idx');
  });

  const entityRef = (
    /** @type { import("knex").Knex.CreateTableBuilder } */ table,
  ) =>
    table
      .string('entity_ref', 500)
      .notNullable()
      .references('entity_ref')
      .inTable('handoff_entities')
      .onDelete('CASCADE')
      .comment('The entity');

  await knex.schema.createTable('handoff_entity_names', table => {
    table.comment('What labels of alerts may call an entity');
    entityRef(table);
    table
      .string('naming', 20)
      .notNullable()
      .comment('name, title or annotation');
    table
      .string('key', 200)
      .notNullable()
      .comment('The name without case, spaces and punctuation');
    table.text('name').notNullable().comment('As written');
    table.primary(['entity_ref', 'naming']);
    table.index(['key'], 'handoff_entity_names_key_idx');
  });

  await knex.schema.createTable('handoff_entity_selectors', table => {
    table.comment('Labels that mean an entity, as annotated');
    entityRef(table);
    table
      .integer('number')
      .notNullable()
      .comment('Of the selector, from 0; all its pairs have to be there');
    table.integer('size').notNullable().comment('Pairs of the selector');
    table.string('pair', 500).notNullable().comment('name=value');
    table.primary(['entity_ref', 'number', 'pair']);
    // All that is asked for: a pair such as a cluster's may be that of thousands of entities.
    table.index(
      ['pair', 'entity_ref', 'number', 'size'],
      'handoff_entity_selectors_pair_idx',
    );
  });

  await knex.schema.createTable('handoff_entity_parents', table => {
    table.comment('What an entity is part of, and who owns it');
    entityRef(table);
    table.string('relation', 20).notNullable().comment('part-of or owned-by');
    table.string('parent_ref', 500).notNullable().comment('Full ref');
    table.integer('position').notNullable().comment('Order in the catalog');
    table.primary(['entity_ref', 'relation', 'parent_ref']);
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('handoff_entity_parents');
  await knex.schema.dropTable('handoff_entity_selectors');
  await knex.schema.dropTable('handoff_entity_names');
  await knex.schema.dropTable('handoff_alert_addresses');
  await knex.schema.dropTable('handoff_alert_names');
};
