// @ts-check

/**
 * Alerting rules as they were last read, what changed of them, and whether the addresses in them answer.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_rule_sources', table => {
    table.comment('Where alerting rules are read, with the last good reading');
    table
      .string('name', 500)
      .primary()
      .comment('As configured, or the ref of the entity that names its files');
    table.text('url').nullable().comment('Without credentials');
    table.text('rules').nullable().comment('JSON; none before a good reading');
    table.text('etag').nullable().comment('Of what was read then');
    table.integer('count').notNullable().comment('How many rules there are');
    table.string('read_at', 30).nullable().comment('Of the last good reading');
    table
      .string('failed_since', 30)
      .nullable()
      .comment('First failure in a row');
    table.text('error').nullable().comment('Why the last reading failed');
    table
      .string('leased_until', 30)
      .nullable()
      .comment('While one replica reads it, others leave it alone');
  });

  await knex.schema.createTable('handoff_rule_changes', table => {
    table.comment('Alerting rules that were added, changed or removed');
    table.string('id', 36).primary().comment('UUID');
    table.string('at', 30).notNullable().comment('When it was read');
    table.string('change', 10).notNullable().comment('added, changed, removed');
    table.string('source', 500).notNullable().comment('Name of the source');
    table.text('rule_group').notNullable().comment('Group of the rule');
    table.string('alertname', 1000).notNullable();
    table.text('before').nullable().comment('JSON: the rule as it was');
    table.text('after').nullable().comment('JSON: the rule as it is');
    table.index(['at', 'id'], 'handoff_rule_changes_at_idx');
    table.index(['alertname', 'at'], 'handoff_rule_changes_name_idx');
  });

  await knex.schema.createTable('handoff_rule_change_links', table => {
    table.comment('Entities that changed rules are about');
    table
      .string('change_id', 36)
      .notNullable()
      .references('id')
      .inTable('handoff_rule_changes')
      .onDelete('CASCADE');
    table.string('entity_ref', 500).notNullable();
    table.integer('position').notNullable().comment('The likeliest is first');
    table.primary(['change_id', 'entity_ref']);
    table.index(['entity_ref'], 'handoff_rule_change_links_entity_idx');
  });

  await knex.schema.createTable('handoff_runbook_addresses', table => {
    table.comment('Whether addresses in alerting rules answer');
    table.string('hash', 64).primary().comment('SHA-256 of the address');
    table.text('url').notNullable();
    table.string('state', 10).notNullable().comment('alive, dead, unchecked');
    table.text('detail').nullable().comment('What it answered, for people');
    table.string('checked_at', 30).notNullable();
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('handoff_runbook_addresses');
  await knex.schema.dropTable('handoff_rule_change_links');
  await knex.schema.dropTable('handoff_rule_changes');
  await knex.schema.dropTable('handoff_rule_sources');
};
