import { listPages, parsePayload } from 'backstage-plugin-handoff-node';
import { z } from 'zod';
import {
  diffShape,
  mergeRequestShape,
  type MergeRequest,
  type MergeRequestDetails,
  type Touched,
} from '../changes';
import type { GitlabApi } from './GitlabApi';

const MAX_FILES = 3000;
const MAX_COMMITS = 1000;

const diffs = z.array(diffShape);
const commits = z.array(z.looseObject({ id: z.string() }));

/** Asks for what GitLab tells neither in its events nor in its lists. */
export class DetailsReader {
  static create(options: { api: GitlabApi }): DetailsReader {
    return new DetailsReader(options.api);
  }

  private constructor(private readonly api: GitlabApi) {}

  /** @throws as `askHost` does */
  async mergeRequest(name: string, iid: number): Promise<MergeRequest> {
    const path = `/merge_requests/${iid}`;
    const { body } = await this.api.ask(name, path);
    return parsePayload(mergeRequestShape, body, `${name}${path}`);
  }

  /**
   * The files of a merge request, and once it is merged its commits. Of one that was given up nothing is asked.
   *
   * @throws as `askHost` does
   */
  async ofMergeRequest(
    name: string,
    { iid, state }: Pick<MergeRequest, 'iid' | 'state'>,
    signal?: AbortSignal,
  ): Promise<MergeRequestDetails> {
    if (state === 'closed') return {};
    const path = `/merge_requests/${iid}`;
    const ask = (address: string) => this.api.ask(name, address, { signal });
    return {
      touched: await this.touched(name, `${path}/diffs`, signal),
      commits:
        state === 'merged'
          ? await listPages(ask, `${path}/commits?per_page=100`, {
              read: body =>
                parsePayload(commits, body, `${name}${path}/commits`).map(
                  ({ id }) => id,
                ),
              limit: MAX_COMMITS,
            })
          : undefined,
    };
  }

  /** @throws as `askHost` does */
  async touchedBy(
    name: string,
    id: string,
    signal?: AbortSignal,
  ): Promise<Touched> {
    return this.touched(name, `/repository/commits/${id}/diff`, signal);
  }

  private async touched(
    name: string,
    path: string,
    signal?: AbortSignal,
  ): Promise<Touched> {
    const files = await listPages(
      address => this.api.ask(name, address, { signal }),
      `${path}?per_page=100`,
      {
        read: body => parsePayload(diffs, body, `${name}${path}`),
        limit: MAX_FILES,
      },
    );
    return {
      paths: [
        ...new Set(files.flatMap(file => [file.new_path, file.old_path])),
      ],
      files: files.length,
    };
  }
}
