// @ts-check

const FEEDS = 'handoff_calendar_feeds';
const ENTITIES = 'handoff_calendar_feed_entities';

/**
 * Addresses under which calendar programs read releases without signing in.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable(FEEDS, table => {
    table.comment('An address under which a calendar program reads releases');
    table.string('id', 36).primary().comment('UUID');
    table.string('owner_ref', 500).notNullable().comment('User who made it');
    table.string('title', 200).notNullable();
    table
      .text('wanted_refs')
      .nullable()
      .comment('JSON: entities that its owner has chosen; all when null');
    table
      .string('token_hash', 64)
      .notNullable()
      .comment('SHA-256 of the token, in hexadecimal; the token is not stored');
    table.string('created_at', 30).notNullable().comment('Of the token');
    table.string('expires_at', 30).notNullable();
    table.unique(['token_hash'], { indexName: `${FEEDS}_token_hash_uniq` });
    table.index(['owner_ref'], `${FEEDS}_owner_ref_idx`);
  });
  await knex.schema.createTable(ENTITIES, table => {
    table.comment('Entities whose releases a feed has');
    table
      .string('feed_id', 36)
      .notNullable()
      .references('id')
      .inTable(FEEDS)
      .onDelete('CASCADE');
    table.string('entity_ref', 500).notNullable().comment('Full ref');
    table.primary(['feed_id', 'entity_ref']);
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable(ENTITIES);
  await knex.schema.dropTable(FEEDS);
};
