// @ts-check

const RELEASES = 'handoff_releases';
const TASKS = 'handoff_release_tasks';
const RECORDS = 'handoff_release_records';
const DEPLOYMENTS = 'handoff_release_deployments';
const RUNS = 'handoff_release_runs';
const NOTICES = 'handoff_release_notices';

/**
 * What is asked of releases, how they stood when they were accepted, what was deployed and run for them, and what came of
 * them. Times are ISO 8601 texts in UTC.
 *
 * @param { import("knex").Knex } knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable(RELEASES, table => {
    table.text('texts').nullable().comment('JSON: Markdown by its name');
    table
      .text('frozen')
      .nullable()
      .comment('JSON: how its entities stood when it was accepted');
    table.text('review').nullable().comment('JSON: what both sides found');
    table
      .string('watch_until', 30)
      .nullable()
      .comment('Until when it is watched after it was deployed');
  });
  await knex.schema.alterTable(TASKS, table => {
    table.text('depends_on').nullable().comment('JSON: ids of tasks');
    table.string('document_id', 64).nullable().comment('Which says how');
    table.string('criterion_id', 36).nullable().comment('Which asks for it');
  });
  await createPart(knex, RECORDS, table => {
    table
      .string('kind', 20)
      .notNullable()
      .comment('criterion, exception or rehearsal');
    table.text('content').notNullable().comment('JSON');
  });
  await createPart(knex, DEPLOYMENTS, table => {
    table.string('entity_ref', 500).notNullable().comment('Full ref');
    table.string('change_id', 64).notNullable().comment('The deployment');
    table.string('at', 30).notNullable();
    table.string('version', 200).nullable();
    table
      .boolean('proves_rollback')
      .notNullable()
      .comment('Whether it has undone the release');
    table.index(['change_id'], `${DEPLOYMENTS}_change_idx`);
  });
  await createPart(knex, RUNS, table => {
    table.string('run_id', 36).notNullable();
    table.string('purpose', 20).notNullable().comment('task or rollback');
    table.string('task_id', 36).nullable();
    table.string('rehearsal_id', 36).nullable();
    table.string('document_id', 64).notNullable();
    table.string('outcome', 20).nullable().comment('Once it has ended');
    table.string('ended_at', 30).nullable();
    table.index(['run_id'], `${RUNS}_run_idx`);
  });
  await knex.schema.createTable(NOTICES, table => {
    table.comment('What people were told of releases, each once');
    table
      .string('release_id', 36)
      .notNullable()
      .references('id')
      .inTable(RELEASES)
      .onDelete('CASCADE');
    table.string('notice', 700).notNullable();
    table.string('at', 30).notNullable();
    table.primary(['release_id', 'notice']);
  });
};

/**
 * @param { import("knex").Knex } knex
 */
exports.down = async function down(knex) {
  for (const table of [NOTICES, RUNS, DEPLOYMENTS, RECORDS]) {
    await knex.schema.dropTable(table);
  }
  // One statement each, for SQLite's own way of dropping columns in Knex copies the table without its references.
  for (const column of ['criterion_id', 'document_id', 'depends_on']) {
    await knex.raw('alter table ?? drop column ??', [TASKS, column]);
  }
  for (const column of ['watch_until', 'review', 'frozen', 'texts']) {
    await knex.raw('alter table ?? drop column ??', [RELEASES, column]);
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
