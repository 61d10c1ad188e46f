import { createHash } from 'node:crypto';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { project } from './payloads';

const API = 'https://gitlab.com/api/v4/projects/acme%2Fpayments';

/** A repository of GitLab at its HTTP border, with pages, etags and a rate limit. */
export class FakeGitlab {
  /** What the API answers, by path below the repository. */
  readonly answers: Record<string, unknown> = {
    '': project,
    '/merge_requests': [],
    '/deployments': [],
    '/repository/commits': [],
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

  get handlers(): HttpHandler[] {
    return [
      http.get('https://gitlab.com/api/v4/*', ({ request }) =>
        this.answer(request),
      ),
    ];
  }

  private answer(request: Request): Response {
    const url = new URL(request.url);
    const path = url.pathname.slice(new URL(API).pathname.length);
    this.tokens.add(request.headers.get('authorization') ?? 'none');
    const refusal = this.refusals.shift();
    if (refusal) {
      this.asked.push(`refused ${path}`);
      return refusal();
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
