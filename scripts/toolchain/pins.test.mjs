import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { npmCommand } from './npmCommand.mjs';
import {
  nodePackageFor,
  supportedNodeMajors,
  yarnPackageFor,
} from './pins.mjs';
import { SetupError } from './SetupError.mjs';

describe('the pinned toolchain', () => {
  it('has an exact, supported Node.js for every usual platform', () => {
    for (const system of ['linux', 'darwin', 'win32']) {
      for (const architecture of ['x64', 'arm64']) {
        const name = nodePackageFor(system, architecture);
        const [, major] = /^node-[a-z0-9-]+@(\d+)\.\d+\.\d+$/.exec(name) ?? [];
        assert.ok(supportedNodeMajors.includes(Number(major)), name);
      }
    }
  });

  it('says what to install where there is none', () => {
    assert.throws(
      () => nodePackageFor('aix', 'ppc64'),
      error =>
        error instanceof SetupError &&
        /aix on ppc64.*\n.*nodejs\.org/.test(error.message),
    );
  });

  it('takes Yarn from packageManager', () => {
    const expected = '@yarnpkg/cli-dist@4.18.1';
    assert.equal(yarnPackageFor('yarn@4.18.1'), expected);
    assert.equal(yarnPackageFor('yarn@4.18.1+sha512.abc'), expected);
  });
});

describe('npmCommand', () => {
  it('prefers the npm that runs us, and not another package manager', () => {
    assert.deepEqual(npmCommand({ npm_execpath: '/lib/npm/bin/npm-cli.js' }), {
      command: process.execPath,
      args: ['/lib/npm/bin/npm-cli.js'],
      shell: false,
    });
    for (const variables of [{}, { npm_execpath: '/usr/bin/yarn' }]) {
      assert.equal(npmCommand(variables).command, 'npm');
    }
  });
});
