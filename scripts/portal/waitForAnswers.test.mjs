import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { waitForAnswers } from './waitForAnswers.mjs';

describe('waitForAnswers', () => {
  it('waits until every URL answers with success', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.statusCode = requests < 3 ? 503 : 200;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${server.address().port}`;
    await waitForAnswers([url], new AbortController().signal);
    assert.equal(requests, 3);

    // Nobody listens any more: ends only because it is told to.
    server.close();
    await once(server, 'close');
    await assert.rejects(
      waitForAnswers([url], AbortSignal.timeout(700)),
      /abort|timeout/i,
    );
  });
});
