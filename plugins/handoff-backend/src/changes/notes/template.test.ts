import { noteFields, type NoteField } from 'backstage-plugin-handoff-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRequiredFields } from './missingFields';
import { nameKey } from './nameKey';
import { headingNames, listNames } from './noteWords';
import { parseNote } from './parseNote';
import { renderNote } from './renderNote';
import { templateHeading } from './template';

const readDocs = (name: string) =>
  readFileSync(join(__dirname, '../../../../../docs', name), 'utf8');

const template = readDocs('PULL_REQUEST_TEMPLATE.md');
const page = readDocs('pull-request-template.md');
const [, example] = /^```markdown\n([^]*?)^```$/m.exec(page) ?? [];

describe('docs/pull-request-template.md', () => {
  it('has the template, the hints of which are no answers', () => {
    expect(template).toBe(renderNote({}));
    expect(parseNote(template)).toEqual({
      isNote: true,
      fields: {},
      problems: [],
    });
  });

  it('has a template that can be filled in, in the browser or below the hints', () => {
    const answerOf = (field: NoteField) => `The ${field}.`;
    let filled = template.replace('- [ ] medium', '- [X] medium');
    for (const field of noteFields) {
      const hint = new RegExp(`(## ${templateHeading(field)}\n\n<!--.*-->\n)`);
      filled = filled.replace(hint, `$1${answerOf(field)}\n`);
    }
    const expected = Object.fromEntries(
      noteFields.map(field => [field, answerOf(field)]),
    );
    expect(parseNote(filled.replaceAll('\n', '\r\n'))).toEqual({
      isNote: true,
      fields: { ...expected, risk: 'medium', documents: ['The documents.'] },
      problems: [],
    });
  });

  it('has an example of how a text with headings is written', () => {
    const rollbackProcedure =
      '# Rolling back payments\n\n1. `helm rollback payments`';
    expect(parseNote(example).fields).toEqual({ rollbackProcedure });
    const written = renderNote({ rollbackProcedure }).replace(/^> $/gm, '>');
    expect(written).toContain(example);
    expect(parseNote(written).fields).toEqual({ rollbackProcedure });
  });

  it('lists the fields, what is required and all names of the headings', () => {
    for (const field of noteFields) {
      expect(page).toMatch(new RegExp(`^\\| \`${field}\` +\\| \\S`, 'm'));
      const heading = templateHeading(field);
      const [item] = new RegExp(
        `^- \\*\\*${heading}\\*\\*:[^]*?(?=^- \\*\\*|\n\n)`,
        'm',
      ).exec(page) ?? [''];
      const listed = item
        .replace(/\s+/g, ' ')
        .split(/, |; \w+ |: |\. \w+ |\. /)
        .map(nameKey);
      for (const name of Object.values(headingNames[field]).flatMap(
        listNames,
      )) {
        expect([nameKey(heading), ...listed]).toContain(nameKey(name));
      }
    }
    const required = (risk: string) =>
      [
        ...new RegExp(`^\\| ${risk} +\\|(.*)$`, 'm')
          .exec(page)![1]
          .replace('those of `medium`', '')
          .matchAll(/`(\w+)`/g),
      ].map(([, field]) => field);
    const sorted = (fields: readonly string[]) => [...fields].sort();
    expect(required('not said')).toEqual(defaultRequiredFields.unknown);
    expect(required('`low`')).toEqual(defaultRequiredFields.low);
    expect(required('`medium`')).toEqual(defaultRequiredFields.medium);
    expect(sorted([...required('`medium`'), ...required('`high`')])).toEqual(
      sorted(defaultRequiredFields.high),
    );
  });
});
