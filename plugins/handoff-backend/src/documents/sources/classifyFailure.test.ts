import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
  NotModifiedError,
  ResponseError,
} from '@backstage/errors';
import { classifyFailure } from './classifyFailure';

const NOW = new Date('2026-11-21T10:00:00Z');

function waitingFor(minutes: number) {
  return {
    state: 'waiting',
    until: new Date(NOW.getTime() + minutes * 60_000),
  };
}

describe('classifyFailure', () => {
  it.each([
    // As the readers of Backstage word them.
    'Request failed for https://api.github.com/repos/o/r/commits/main/status?per_page=0, 403 Forbidden (rate limit exceeded)',
    'Failed to read tree (archive) from https://gitlab.com/o/r, https://gitlab.com/api/v4/x, 429 Too Many Requests',
    'Failed to read tree from https://dev.azure.com/x, 429 ',
    'API rate limit exceeded for user',
  ])('waits after %j', message => {
    expect(classifyFailure(new Error(message), NOW)).toEqual({
      ...waitingFor(5),
      error: message,
    });
  });

  it('waits as long as the host asks for, up to an hour', async () => {
    const after = async (headers: Record<string, string>) =>
      classifyFailure(
        await ResponseError.fromResponse(
          new Response('', { status: 429, headers }),
        ),
        NOW,
      );
    const reset = String(NOW.getTime() / 1000 + 600);
    expect(await after({ 'Retry-After': '120' })).toMatchObject(waitingFor(2));
    expect(
      await after({ 'Retry-After': 'Sat, 21 Nov 2026 10:07:00 GMT' }),
    ).toMatchObject(waitingFor(7));
    expect(await after({ 'X-RateLimit-Reset': reset })).toMatchObject(
      waitingFor(10),
    );
    expect(await after({ 'Retry-After': '999999' })).toMatchObject(
      waitingFor(60),
    );
    expect(await after({})).toMatchObject(waitingFor(5));
  });

  it('tells what is gone from what failed, and passes messages on', () => {
    expect(classifyFailure(new NotModifiedError(), NOW)).toEqual({
      state: 'unchanged',
    });
    expect(
      classifyFailure(new NotFoundError('no such repository'), NOW),
    ).toEqual({ state: 'not-found', error: 'no such repository' });
    const refused =
      "Reading from 'https://x.example/429/rate-limit' is not allowed. You may need to configure an integration";
    expect(classifyFailure(new NotAllowedError(refused), NOW)).toEqual({
      state: 'failing',
      error: refused,
    });
    expect(classifyFailure(new ConflictError('429th try'), NOW)).toMatchObject({
      state: 'failing',
    });
    expect(classifyFailure('just text', NOW)).toMatchObject({
      state: 'failing',
    });
  });
});
