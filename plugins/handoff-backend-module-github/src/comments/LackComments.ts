import { toError } from '@backstage/errors';
import { parsePayload, type NoteLacks } from 'backstage-plugin-handoff-node';
import { z } from 'zod';
import type { GithubApi } from '../api';
import type { NoteComments } from '../config';
import { describeLacks } from './describeLacks';

const commentShape = z.looseObject({ id: z.number() });

/** Tells in a comment on the pull request what its operational note lacks: in one comment, which follows what is missing. */
export class LackComments {
  static create(options: { api: GithubApi; of: NoteComments }): LackComments {
    return new LackComments(options.api, options.of);
  }

  private constructor(
    private readonly api: GithubApi,
    private readonly of: NoteComments,
  ) {}

  /**
   * @returns the id of the comment
   * @throws as `askHost` does
   */
  async tell(lacks: NoteLacks): Promise<string | undefined> {
    const { repository, number, told } = lacks;
    if (!this.api.accepts(repository)) return told;
    const isWanted =
      lacks.lacksRollback ||
      (this.of === 'missing' && lacks.missing.length > 0);
    const body = { body: describeLacks(lacks, isWanted) };
    if (told) {
      await this.change(repository, told, body);
      return told;
    }
    if (!isWanted) return undefined;
    const answer = await this.api.ask(
      repository,
      `/issues/${number}/comments`,
      { method: 'POST', body },
    );
    return String(parsePayload(commentShape, answer.body, 'The comment').id);
  }

  /** A comment that somebody has deleted is not wanted, and stays away. */
  private async change(
    repository: string,
    id: string,
    body: object,
  ): Promise<void> {
    try {
      await this.api.ask(repository, `/issues/comments/${id}`, {
        method: 'PATCH',
        body,
      });
    } catch (error) {
      if (toError(error).name !== 'NotFoundError') throw error;
    }
  }
}
