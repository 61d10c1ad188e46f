// @ts-check

/**
 * Indexes by entity and time for what happened to entities, so that a timeline reads no more than it shows.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('handoff_alert_links', table => {
    table
      .string('starts_at', 30)
      .nullable()
      .comment('Of the alert, so that one index finds and sorts');
  });
  await knex('handoff_alert_links').update({
    starts_at: knex('handoff_alerts')
      .select('starts_at')
      .whereRaw('?? = ??', [
        'handoff_alerts.id',
        'handoff_alert_links.alert_id',
      ]),
  });
  await knex.schema.alterTable('handoff_alert_links', table => {
    table.index(
      ['entity_ref', 'starts_at', 'alert_id'],
      'handoff_alert_links_time_idx',
    );
  });

  await knex.schema.alterTable('handoff_revisions', table => {
    table
      .string('entity_ref', 500)
      .nullable()
      .comment('Of the document, which never changes');
  });
  await knex('handoff_revisions').update({
    entity_ref: knex('handoff_documents')
      .select('entity_ref')
      .whereRaw('?? = ??', [
        'handoff_documents.id',
        'handoff_revisions.document_id',
      ]),
  });
  await knex.schema.alterTable('handoff_revisions', table => {
    table.index(['entity_ref', 'created_at'], 'handoff_revisions_time_idx');
  });

  await knex.schema.alterTable('handoff_runs', table => {
    table.index(['entity_ref', 'started_at', 'id'], 'handoff_runs_time_idx');
  });
  await knex.schema.alterTable('handoff_readiness_transitions', table => {
    table.index(
      ['entity_ref', 'gate_id', 'at', 'id'],
      'handoff_readiness_transitions_time_idx',
    );
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('handoff_readiness_transitions', table => {
    table.dropIndex([], 'handoff_readiness_transitions_time_idx');
  });
  await knex.schema.alterTable('handoff_runs', table => {
    table.dropIndex([], 'handoff_runs_time_idx');
  });
  await knex.schema.alterTable('handoff_revisions', table => {
    table.dropIndex([], 'handoff_revisions_time_idx');
  });
  await dropColumn(knex, 'handoff_revisions', 'entity_ref');
  await knex.schema.alterTable('handoff_alert_links', table => {
    table.dropIndex([], 'handoff_alert_links_time_idx');
  });
  await dropColumn(knex, 'handoff_alert_links', 'starts_at');
};

/**
 * Both databases drop columns; for SQLite, knex would make the table anew, and with it what refers to it.
 *
 * @param { import("knex").Knex } knex
 * @param { string } table
 * @param { string } column
 */
async function dropColumn(knex, table, column) {
  await knex.raw('alter table ?? drop column ??', [table, column]);
}
