// @ts-check

const RELEASES = 'handoff_releases';
const ENTITIES = 'handoff_release_entities';
const CHANGES = 'handoff_release_changes';
const PARTIES = 'handoff_release_parties';
const TASKS = 'handoff_release_tasks';
const SIGN_OFFS = 'handoff_release_sign_offs';
const DECISIONS = 'handoff_release_decisions';
const TRANSITIONS = 'handoff_release_transitions';
const FOLLOW_UPS = 'handoff_follow_ups';
const ORIGIN_INDEX = 'handoff_follow_ups_origin_idx';

/**
 * Handoffs of changes from development to operations, and what belongs to each of them.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable(RELEASES, table => {
    table.comment('A handoff of changes from development to operations');
    table.string('id', 36).primary().comment('UUID');
    table.text('title').notNullable();
    table.text('goal').nullable().comment('Markdown');
    table.text('success_criteria').nullable().comment('Markdown');
    table.string('success_by', 10).nullable().comment('Date, ISO 8601');
    table.string('environment', 200).nullable();
    table.string('version', 200).nullable().comment('Which is deployed');
    table.string('window_start', 30).nullable();
    table.string('window_end', 30).nullable();
    table.string('time_zone', 100).nullable().comment('Like Europe/Vienna');
    table.string('derived_risk', 10).notNullable().comment('Of its changes');
    table.string('raised_risk', 10).nullable();
    table.text('risk_reason').nullable().comment('Why it was raised');
    table.text('channel_url').nullable();
    table.string('state', 20).notNullable().comment('draft, in-review, …');
    table.boolean('is_unapproved').notNullable();
    table.boolean('is_expedited').notNullable();
    table.string('review_due_at', 30).nullable().comment('While in review');
    table
      .string('at', 30)
      .notNullable()
      .comment(
        'Start of the window, or when it was created; sort key of lists',
      );
    table.string('created_at', 30).notNullable();
    table.string('created_by', 500).notNullable().comment('User or service');
    table
      .string('request_id', 64)
      .nullable()
      .comment('Made by the client, so that a repeated request is known');
    table.string('updated_at', 30).notNullable();
    table.string('updated_by', 500).notNullable();
    table
      .integer('writes')
      .notNullable()
      .comment('Counts changes, so that none overwrites another unseen');
    table.unique(['created_by', 'request_id'], {
      indexName: 'handoff_releases_request_uniq',
    });
    table.index(['at', 'id'], 'handoff_releases_at_idx');
    table.index(['state', 'at', 'id'], 'handoff_releases_state_idx');
  });
  await createPart(knex, ENTITIES, table => {
    table.string('entity_ref', 500).notNullable().comment('Full ref');
    table.index(['entity_ref', 'release_id'], `${ENTITIES}_entity_ref_idx`);
  });
  await createPart(knex, CHANGES, table => {
    table.string('change_id', 64).notNullable();
    table.index(['change_id', 'release_id'], `${CHANGES}_change_id_idx`);
  });
  await createPart(knex, PARTIES, table => {
    table.string('role', 50).notNullable().comment('Like operations');
    table.string('party_ref', 500).notNullable().comment('User or Group');
    table.index(['party_ref', 'release_id'], `${PARTIES}_party_ref_idx`);
  });
  await createPart(knex, TASKS, table => {
    table.string('id', 36).notNullable().comment('UUID');
    table.text('title').notNullable();
    table.string('phase', 10).notNullable().comment('before, during or after');
    table.string('owner_ref', 500).nullable().comment('User or Group');
    table.string('due_at', 30).nullable();
    table.text('evidence').nullable().comment('Markdown');
    table.string('done_at', 30).nullable();
    table.string('done_by', 500).nullable();
  });
  await createPart(knex, SIGN_OFFS, table => {
    table.string('id', 36).notNullable().comment('UUID');
    table.string('role', 50).notNullable();
    table.string('state', 10).notNullable().comment('approved or rejected');
    table.string('signed_by', 500).notNullable().comment('User');
    table.string('signed_at', 30).notNullable();
    table.text('reason').nullable();
    table.text('signed').notNullable().comment('JSON: a hash of each part');
    table.string('withdrawn_at', 30).nullable();
    table.string('replaced_at', 30).nullable();
  });
  await createPart(knex, DECISIONS, table => {
    table.string('id', 36).notNullable().comment('UUID');
    table.text('decision').notNullable();
    table.text('alternatives').nullable();
    table.text('links').notNullable().comment('JSON: addresses');
    table.string('supersedes', 36).nullable().comment('An earlier one');
    table.string('decided_by', 500).notNullable();
    table.string('decided_at', 30).notNullable();
  });
  await createPart(knex, TRANSITIONS, table => {
    table.string('from_state', 20).notNullable();
    table.string('to_state', 20).notNullable();
    table.string('moved_by', 500).notNullable();
    table.string('moved_at', 30).notNullable();
    table.text('reason').nullable();
    table.text('unmet').notNullable().comment('JSON: what was not waited for');
  });
  await knex.schema.alterTable(FOLLOW_UPS, table => {
    table.index(['origin_id'], ORIGIN_INDEX);
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable(FOLLOW_UPS, table => {
    table.dropIndex([], ORIGIN_INDEX);
  });
  for (const name of [
    TRANSITIONS,
    DECISIONS,
    SIGN_OFFS,
    TASKS,
    PARTIES,
    CHANGES,
    ENTITIES,
    RELEASES,
  ]) {
    await knex.schema.dropTable(name);
  }
};

/**
 * @param { import("knex").Knex } knex
 * @param { string } name
 * @param { (table: import("knex").Knex.CreateTableBuilder) => void } addColumns
 */
async function createPart(knex, name, addColumns) {
  await knex.schema.createTable(name, table => {
    table
      .string('release_id', 36)
      .notNullable()
      .references('id')
      .inTable(RELEASES)
      .onDelete('CASCADE');
    table.integer('position').notNullable().comment('In its list, from 0');
    table.primary(['release_id', 'position']);
    addColumns(table);
  });
}
