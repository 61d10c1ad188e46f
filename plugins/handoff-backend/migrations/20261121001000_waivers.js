// @ts-check

/**
 * Leave to go on without a gate for a while.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_waivers', table => {
    table.comment('Leave for an entity to go on without a gate for a while');
    table.string('id', 36).primary().comment('UUID');
    table.string('entity_ref', 500).notNullable().comment('Full ref');
    table
      .string('gate_id', 100)
      .notNullable()
      .comment('Of the configuration; outlives gates that are taken out of it');
    table.text('reason').notNullable();
    table.text('mitigation').notNullable().comment('What is done meanwhile');
    table.string('requested_by', 500).notNullable().comment('User');
    table.string('requested_at', 30).notNullable();
    table
      .string('expires_at', 30)
      .notNullable()
      .comment('When it ends by itself, decided or not');
    table.string('decision', 10).nullable().comment('approved or denied');
    table.string('decided_by', 500).nullable().comment('User');
    table.string('decided_at', 30).nullable();
    table.text('decision_reason').nullable();
    table.string('revoked_by', 500).nullable().comment('User');
    table.string('revoked_at', 30).nullable();
    table.text('revoke_reason').nullable();
    table
      .integer('is_open')
      .nullable()
      .comment(
        '1 while it waits or is approved; null, which is never taken twice, once it was denied, revoked or found expired',
      );
    // Of two requests at once, one gets the place.
    table.unique(['entity_ref', 'gate_id', 'is_open'], {
      indexName: 'handoff_waivers_open_uniq',
    });
    table.index(['entity_ref', 'requested_at'], 'handoff_waivers_entity_idx');
    table.index(['gate_id', 'requested_at'], 'handoff_waivers_gate_idx');
    table.index(['requested_by', 'requested_at'], 'handoff_waivers_user_idx');
    // What waits for a decision, and what ends soon.
    table.index(['decision', 'expires_at'], 'handoff_waivers_state_idx');
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('handoff_waivers');
};
