// @ts-check

/**
 * How gates stand for entities, what decides them, what became of them, and which entities are to be looked at anew.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  const ofEntity = (
    /** @type { import("knex").Knex.CreateTableBuilder } */ table,
  ) =>
    table
      .string('entity_ref', 500)
      .notNullable()
      .references('entity_ref')
      .inTable('handoff_entities')
      .onDelete('CASCADE')
      .comment('Full ref');

  await knex.schema.createTable('handoff_readiness', table => {
    table.comment('Readiness of entities as computed last');
    ofEntity(table).primary();
    table.string('title', 500).notNullable();
    table.string('search_text', 1100).notNullable().comment('Lower case');
    table.string('kind', 63).notNullable().comment('Lower case');
    table.string('type', 255).nullable().comment('spec.type');
    table.string('tier', 255).nullable();
    table.string('system_ref', 500).nullable();
    table.integer('rank').notNullable().comment('Status, from the worst: 0…3');
    table.integer('gates').notNullable().comment('How many apply');
    table
      .integer('has_say')
      .notNullable()
      .comment('1 when a required gate or a part decides, else 0');
    table.text('because').notNullable().comment('Gates and parts, JSON');
    table.text('parts').notNullable().comment('Those that have a say, JSON');
    table.integer('advisory_failures').notNullable();
    table.string('since', 30).notNullable().comment('Has the status');
    table.string('computed_at', 30).notNullable();
    table
      .string('look_at', 30)
      .nullable()
      .comment('When time alone may change something');
    table.string('gates_hash', 64).notNullable().comment('Of all gates');
    table.index(['rank', 'entity_ref'], 'handoff_readiness_rank_idx');
    table.index(['system_ref'], 'handoff_readiness_system_idx');
    table.index(['look_at'], 'handoff_readiness_look_idx');
    table.index(['gates_hash'], 'handoff_readiness_hash_idx');
  });

  await knex.schema.createTable('handoff_gate_standings', table => {
    table.comment('How each gate stands for each entity it applies to');
    ofEntity(table);
    table.string('gate_id', 100).notNullable();
    table.string('state', 20).notNullable().comment('The result, or waived');
    table.string('result', 20).notNullable();
    table.text('reason').notNullable();
    table.integer('enforced').notNullable().comment('1 when it counts');
    table
      .integer('blocks')
      .notNullable()
      .comment('1 when the status is no better because of it');
    table.string('at', 30).notNullable().comment('Since when it stands so');
    table.string('expires_at', 30).nullable().comment('End of the result');
    table.text('signals').notNullable().comment('What each source says, JSON');
    table.primary(['entity_ref', 'gate_id']);
    table.index(
      ['gate_id', 'state', 'blocks', 'entity_ref'],
      'handoff_gate_standings_gate_idx',
    );
    table.index(['expires_at'], 'handoff_gate_standings_expiry_idx');
  });

  await knex.schema.createTable('handoff_readiness_inputs', table => {
    table.comment('Which other entities the readiness of an entity rests on');
    ofEntity(table);
    table.string('input_ref', 500).notNullable();
    table.string('type', 10).notNullable().comment('fact, or part');
    table.primary(['entity_ref', 'input_ref', 'type']);
    table.index(['input_ref', 'type'], 'handoff_readiness_inputs_input_idx');
  });

  await knex.schema.createTable('handoff_readiness_queue', table => {
    table.comment('Entities whose readiness is to be computed anew');
    ofEntity(table).primary();
    table.string('cause', 20).notNullable().comment('What changed');
    table.string('caused_by', 500).nullable().comment('User or service');
    table
      .integer('quiet')
      .notNullable()
      .comment('1 when owners are told in one digest, else 0');
    table.string('marked_at', 30).notNullable();
    table
      .string('token', 36)
      .notNullable()
      .comment('Differs each time, so that what changes meanwhile stays');
    table.string('claimed_until', 30).nullable();
    table.index(['quiet', 'marked_at'], 'handoff_readiness_queue_order_idx');
  });

  await knex.schema.createTable('handoff_readiness_transitions', table => {
    table.comment('What became of entities and their gates; outlives both');
    table.increments('id').comment('In the order in which it happened');
    table.string('entity_ref', 500).notNullable();
    table
      .string('gate_id', 100)
      .notNullable()
      .comment('Empty for the status of the entity');
    table.string('at', 30).notNullable();
    table.string('day', 10).notNullable().comment('Of the time, in UTC');
    table.string('from_state', 20).nullable();
    table.string('to_state', 20).notNullable();
    table.string('result', 20).nullable().comment('Of a gate that is waived');
    table.text('reason').notNullable();
    table.string('cause', 20).notNullable();
    table.string('caused_by', 500).nullable().comment('User or service');
    table.index(
      ['entity_ref', 'gate_id', 'id'],
      'handoff_readiness_transitions_entity_idx',
    );
    table.index(['gate_id', 'day'], 'handoff_readiness_transitions_day_idx');
  });

  await knex.schema.createTable('handoff_gate_reports', table => {
    table.comment('Results that were reported; the last one counts');
    table.increments('id').comment('In the order in which they came');
    table.string('entity_ref', 500).notNullable();
    table.string('gate_id', 100).notNullable();
    table.string('state', 20).notNullable();
    table.text('reason').nullable();
    table.text('evidence_url').nullable();
    table.string('commit', 200).nullable();
    table.string('at', 30).notNullable().comment('When it was found out');
    table.string('received_at', 30).notNullable();
    table.string('expires_at', 30).nullable();
    table.string('reported_by', 500).notNullable().comment('User or service');
    table.index(
      ['entity_ref', 'gate_id', 'id'],
      'handoff_gate_reports_entity_idx',
    );
  });

  await knex.schema.createTable('handoff_sign_offs', table => {
    table.comment('What people said of gates, and to what it is bound');
    table.increments('number').comment('In the order in which they came');
    table.string('id', 36).notNullable().unique().comment('UUID');
    table.string('entity_ref', 500).notNullable();
    table.string('gate_id', 100).notNullable();
    table.string('signer', 500).notNullable().comment('User');
    table.string('role', 500).notNullable().comment('In which they signed');
    table.string('verdict', 20).notNullable().comment('approved, objected');
    table.text('reason').nullable();
    table.text('evidence_url').nullable();
    table.string('at', 30).notNullable();
    table
      .text('signed_for')
      .notNullable()
      .comment('Criterion, documents and commit, JSON');
    table.string('end_state', 20).nullable().comment('void or revoked');
    table.string('ended_at', 30).nullable();
    table.text('end_reason').nullable().comment('What was said to revoke it');
    table.text('void_reasons').nullable().comment('What differs, JSON');
    table.index(
      ['entity_ref', 'gate_id', 'number'],
      'handoff_sign_offs_entity_idx',
    );
    table.index(['signer', 'number'], 'handoff_sign_offs_signer_idx');
  });

  await knex.schema.createTable('handoff_gate_decisions', table => {
    table.comment('What owners of gates decided where signals conflicted');
    table.increments('id').comment('In the order in which they came');
    table.string('entity_ref', 500).notNullable();
    table.string('gate_id', 100).notNullable();
    table.string('state', 20).notNullable().comment('passed or failed');
    table.text('reason').notNullable();
    table.string('at', 30).notNullable();
    table.string('decided_by', 500).notNullable().comment('User');
    table.index(
      ['entity_ref', 'gate_id', 'id'],
      'handoff_gate_decisions_entity_idx',
    );
  });

  await knex.schema.createTable('handoff_readiness_notices', table => {
    table.comment('What people were told, so that nobody is told twice');
    table.string('key', 700).primary();
    table.string('at', 30).notNullable();
  });

  await knex.schema.createTable('handoff_readiness_digest', table => {
    table.comment('Entities whose owners are to be told in one digest');
    ofEntity(table).primary();
    table.string('from_state', 20).nullable();
    table.string('to_state', 20).notNullable();
    table.string('at', 30).notNullable();
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'handoff_readiness_digest',
    'handoff_readiness_notices',
    'handoff_gate_decisions',
    'handoff_sign_offs',
    'handoff_gate_reports',
    'handoff_readiness_transitions',
    'handoff_readiness_queue',
    'handoff_readiness_inputs',
    'handoff_gate_standings',
    'handoff_readiness',
  ]) {
    await knex.schema.dropTable(table);
  }
};
