// @ts-check

/**
 * Runs of documents, drills that are planned, and what runs tell of the documents that they used.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_runs', table => {
    table.comment('Executions of documents by people');
    table.string('id', 36).primary().comment('UUID');
    table.string('document_id', 255).notNullable().comment('What is executed');
    table
      .string('entity_ref', 500)
      .notNullable()
      .comment('Entity of the document');
    table.integer('revision').notNullable().comment('That it is pinned to');
    table.string('trigger', 20).notNullable().comment('alert, drill, …');
    table.string('environment', 200).nullable();
    table.string('state', 20).notNullable().comment('active, finished, …');
    table
      .string('position', 40)
      .notNullable()
      .comment('Sort key of lists: active ones first, then the newest');
    table.string('drill_id', 64).nullable().comment('Drill that it holds');
    table.string('started_at', 30).notNullable();
    table.string('started_by', 500).notNullable().comment('User');
    table.string('last_activity_at', 30).notNullable();
    table.string('outcome', 20).nullable();
    table.string('ended_at', 30).nullable();
    table.string('ended_by', 500).nullable().comment('Nobody, if abandoned');
    table.text('reason').nullable().comment('What was said at the end');
    table
      .string('request_id', 64)
      .nullable()
      .comment('Made by the client, so that a repeated request is known');
    table
      .string('sole_of', 255)
      .nullable()
      .comment('The document, while it is active and no other was wanted');
    table.unique(['started_by', 'request_id'], {
      indexName: 'handoff_runs_request_uniq',
    });
    table.unique(['sole_of'], { indexName: 'handoff_runs_sole_uniq' });
    for (const column of ['document_id', 'entity_ref', 'state', 'trigger']) {
      table.index([column, 'position', 'id'], `handoff_runs_${column}_idx`);
    }
    table.index(['position', 'id'], 'handoff_runs_position_idx');
    table.index(['state', 'last_activity_at'], 'handoff_runs_idle_idx');
  });

  const runId = (
    /** @type { import("knex").Knex.CreateTableBuilder } */ table,
  ) =>
    table
      .string('run_id', 36)
      .notNullable()
      .references('id')
      .inTable('handoff_runs')
      .onDelete('CASCADE')
      .comment('The run');

  await knex.schema.createTable('handoff_run_steps', table => {
    table.comment('What became of the steps of runs');
    runId(table);
    table.integer('number').notNullable().comment('From 1');
    table
      .integer('line')
      .notNullable()
      .comment('Of the pinned revision; its text is read from there');
    table.string('state', 20).notNullable().comment('open, done, …');
    table.text('reason').nullable();
    table.string('changed_at', 30).nullable();
    table.string('changed_by', 500).nullable().comment('User');
    table
      .integer('version')
      .notNullable()
      .comment('Counts changes, so that none overwrites another unseen');
    table.primary(['run_id', 'number']);
  });

  await knex.schema.createTable('handoff_run_notes', table => {
    table.comment('What was said in the course of runs');
    table.string('id', 36).primary().comment('UUID');
    runId(table);
    table.string('kind', 20).notNullable().comment('note, record, …');
    table.string('noted_at', 30).notNullable();
    table.string('noted_by', 500).nullable().comment('User');
    table.integer('step').nullable();
    table.text('text').notNullable().comment('Markdown');
    table.string('request_id', 64).nullable();
    table.unique(['run_id', 'noted_by', 'request_id'], {
      indexName: 'handoff_run_notes_request_uniq',
    });
    table.index(['run_id', 'noted_at'], 'handoff_run_notes_run_idx');
  });

  await knex.schema.createTable('handoff_run_alerts', table => {
    table.comment('What runs are about');
    runId(table);
    table
      .string('key', 64)
      .notNullable()
      .comment('Hash of name and labels, so that none is there twice');
    table.integer('position').notNullable();
    table.string('alert_id', 64).nullable().comment('Where it was heard of');
    table.string('alertname', 1000).notNullable();
    table.text('labels').notNullable().comment('JSON');
    table.primary(['run_id', 'key']);
    table.index(['alertname'], 'handoff_run_alerts_name_idx');
    table.index(['alert_id'], 'handoff_run_alerts_alert_idx');
  });

  await knex.schema.createTable('handoff_run_participants', table => {
    table.comment('Users who did something in runs');
    runId(table);
    table.string('user_ref', 500).notNullable();
    table.string('last_at', 30).notNullable().comment('When they last did');
    table.primary(['run_id', 'user_ref']);
    table.index(['user_ref'], 'handoff_run_participants_user_idx');
  });

  await knex.schema.createTable('handoff_drills', table => {
    table.comment('Runs for practice that are planned');
    table.string('id', 36).primary().comment('UUID');
    table.string('document_id', 255).notNullable();
    table.string('entity_ref', 500).notNullable();
    table.string('planned_for', 30).notNullable();
    table.string('environment', 200).nullable();
    table.string('owner_ref', 500).notNullable().comment('Who holds it');
    table.string('run_id', 36).nullable().comment('That held it last');
    table.string('created_at', 30).notNullable();
    table.string('created_by', 500).notNullable();
    table.string('cancelled_at', 30).nullable();
    table.string('cancelled_by', 500).nullable();
    table.string('announced_at', 30).nullable().comment('A day before');
    table.string('reminded_at', 30).nullable().comment('When it was time');
    for (const column of ['document_id', 'entity_ref']) {
      table.index([column, 'planned_for'], `handoff_drills_${column}_idx`);
    }
    table.index(['planned_for', 'id'], 'handoff_drills_time_idx');
  });

  await knex.schema.createTable('handoff_document_uses', table => {
    table.comment('What runs tell of the revisions that they used');
    table.string('run_id', 64).primary().comment('Each counts once');
    table.string('document_id', 255).notNullable();
    table.integer('revision').notNullable();
    table.boolean('helped').notNullable();
    table.string('outcome', 20).notNullable();
    table.string('used_at', 30).notNullable();
    table.string('used_by', 500).notNullable().comment('User');
    table.text('reason').nullable();
    table.index(
      ['document_id', 'revision', 'helped', 'used_at'],
      'handoff_document_uses_idx',
    );
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('handoff_document_uses');
  await knex.schema.dropTable('handoff_drills');
  await knex.schema.dropTable('handoff_run_participants');
  await knex.schema.dropTable('handoff_run_alerts');
  await knex.schema.dropTable('handoff_run_notes');
  await knex.schema.dropTable('handoff_run_steps');
  await knex.schema.dropTable('handoff_runs');
};
