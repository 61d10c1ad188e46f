import { createHash } from 'node:crypto';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { repository } from './payloads';

const API = 'https://api.github.com/repos/acme/payments';

/** A repository of GitHub at its HTTP border, with pages, etags and a rate limit. */
export class FakeGithub {
  /** What the API answers, by path below the repository. */
  readonly answers: Record<string, unknown> = {
    '': repository,
    '/pulls': [],
    '/deployments': [],
    '/commits': [],
    '/releases': [],
  };
  /** What was asked, without what was answered as unchanged. */
  readonly asked: string[] = [];
  unchanged = 0;
  /** Answers that come instead, for as long as there are some. */
  refusals: (() => Response)[] = [];
  /** What it says of what it does not have. */
  onMissing = (): Response =>
    HttpResponse.json({ message: 'Not Found' }, { status: 404 });
  /** Items on a page. */
  pageSize = 100;
  tokens = new Set<string>();
  /** What was written. */
  readonly sent: { method: string; path: string; body: unknown }[] = [];

  get handlers(): HttpHandler[] {
    return [http.all(`${API}*`, ({ request }) => this.answer(request))];
  }

  private async answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.slice(new URL(API).pathname.length);
    this.tokens.add(request.headers.get('authorization') ?? 'none');
    const refusal = this.refusals.shift();
    if (refusal) {
      this.asked.push(`refused ${path}`);
      return refusal();
    }
    if (request.method !== 'GET') {
      this.sent.push({
        method: request.method,
        path,
        body: await request.json(),
      });
    }
    const body = this.answers[path];
    if (body === undefined) {
      this.asked.push(`missing ${path}`);
      return this.onMissing();
    }
    const etag = `W/"${createHash('sha1')
      .update(JSON.stringify(body))
      .digest('hex')}"`;
    if (request.headers.get('if-none-match') === etag) {
      this.unchanged += 1;
      return new HttpResponse(null, { status: 304 });
    }
    const page = Number(url.searchParams.get('page') ?? 1);
    this.asked.push(page > 1 ? `${path} ${page}` : path);
    if (!Array.isArray(body)) {
      return HttpResponse.json(body as object, { headers: { etag } });
    }
    const end = page * this.pageSize;
    const headers: Record<string, string> = { etag };
    if (end < body.length) {
      url.searchParams.set('page', `${page + 1}`);
      headers.link = `<${url}>; rel="next", <${url}>; rel="last"`;
    }
    return HttpResponse.json(body.slice(end - this.pageSize, end), { headers });
  }
}
