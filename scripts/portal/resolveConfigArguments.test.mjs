import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  resolveConfigArguments,
  startsWholePortal,
} from './resolveConfigArguments.mjs';

describe('resolveConfigArguments', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'handoff-'));
    writeFileSync(join(folder, 'one.yaml'), '');
    writeFileSync(join(folder, 'two=2.yaml'), '');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('resolves paths against the folder of the caller, in both spellings', () => {
    assert.deepEqual(
      resolveConfigArguments(
        ['--config', 'one.yaml', '--inspect', '--config=two=2.yaml'],
        folder,
      ),
      [
        ...['--config', join(folder, 'one.yaml'), '--inspect'],
        ...['--config', join(folder, 'two=2.yaml')],
      ],
    );
  });

  it('keeps absolute paths, URLs and other arguments', () => {
    const args = [
      ...['--config', join(folder, 'one.yaml')],
      ...['--config', 'https://config.example.com/app.yaml', 'packages/app'],
    ];
    assert.deepEqual(resolveConfigArguments(args, '/elsewhere'), args);
  });

  it('names a file that does not exist and where it was looked for', () => {
    assert.throws(
      () => resolveConfigArguments(['--config', 'none.yaml'], folder),
      error =>
        error.message.includes('none.yaml') && error.message.includes(folder),
    );
    assert.throws(
      () => resolveConfigArguments(['--config'], folder),
      /--config needs the path/,
    );
  });
});

describe('startsWholePortal', () => {
  it('is so with options alone, not with packages, plugins or a question', () => {
    assert.equal(startsWholePortal([]), true);
    assert.equal(
      startsWholePortal(['--config', 'one.yaml', '--inspect']),
      true,
    );
    assert.equal(startsWholePortal(['packages/backend']), false);
    assert.equal(startsWholePortal(['--plugin', 'handoff']), false);
    assert.equal(startsWholePortal(['--help']), false);
  });
});
