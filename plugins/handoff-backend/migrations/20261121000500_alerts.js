// @ts-check

/**
 * Alerts as their alert managers report them, with the entities that they are about and the document that answers them.
 *
 * Times are ISO 8601 texts in UTC. Whether an alert fires follows from them and the clock, and is stored nowhere.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_alerts', table => {
    table.comment('One firing of an alert rule each');
    table.string('id', 36).primary().comment('UUID');
    table
      .string('fingerprint', 200)
      .notNullable()
      .comment('Of its labels; tells alerts of the same name apart');
    table
      .string('starts_at', 30)
      .notNullable()
      .comment('When it began to fire, or was first heard of');
    table
      .string('ends_at', 30)
      .nullable()
      .comment('When it resolved; none while it fires');
    table
      .string('last_heard_at', 30)
      .notNullable()
      .comment('When the alert manager last spoke of it');
    table
      .string('alertname', 500)
      .notNullable()
      .comment('Name of the rule; empty when it came without one');
    table.text('labels').notNullable().comment('JSON: values by name');
    table.text('annotations').notNullable().comment('JSON: values by name');
    table.text('generator_url').nullable().comment('Where to see its rule');
    table
      .text('problems')
      .notNullable()
      .comment('JSON: what could not be used of it');
    table
      .string('document_id', 255)
      .nullable()
      .comment('The one document that answers it, whoever may read that');
    table.text('section').nullable().comment('JSON: the heading to go to');
    // Sent twice it is stored once.
    table.unique(['fingerprint', 'starts_at'], {
      indexName: 'handoff_alerts_identity_idx',
    });
    table.index(['fingerprint', 'ends_at'], 'handoff_alerts_open_idx');
    table.index(['ends_at', 'last_heard_at'], 'handoff_alerts_firing_idx');
    table.index(['last_heard_at'], 'handoff_alerts_heard_idx');
    table.index(['starts_at', 'id'], 'handoff_alerts_newest_idx');
    table.index(['alertname', 'starts_at'], 'handoff_alerts_name_idx');
  });

  await knex.schema.createTable('handoff_alert_links', table => {
    table.comment('Entities that alerts are about');
    table
      .string('alert_id', 36)
      .notNullable()
      .references('id')
      .inTable('handoff_alerts')
      .onDelete('CASCADE')
      .comment('The alert');
    table.string('entity_ref', 500).notNullable().comment('Full ref');
    table.integer('position').notNullable().comment('From 0, the likeliest');
    table.primary(['alert_id', 'entity_ref']);
    table.index(['entity_ref', 'alert_id'], 'handoff_alert_links_entity_idx');
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('handoff_alert_links');
  await knex.schema.dropTable('handoff_alerts');
};
