import type {
  RunDetail,
  RunStep,
  NewRunNote,
  RunStepChange,
} from 'backstage-plugin-handoff-common';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { exampleDocument, exampleSummary } from '../../__testUtils__/examples';
import {
  answer,
  BACKEND_URL,
  Failure,
} from '../../__testUtils__/handoffHandlers';
import { exampleChangeDetails } from '../../changes/__testUtils__/exampleChange';
import { exampleSuspects } from '../../changes/__testUtils__/exampleSuspects';
import { exampleDetail, ME } from './exampleRun';

/** One run as the backend treats it: versions of steps, conflicts, notes that are not added twice. */
export class FakeRuns {
  /** What was asked for, in order, in short. */
  readonly asked: string[] = [];
  readonly bodies: unknown[] = [];
  isReachable = true;
  /** What changed before, and what was asked about it. */
  suspects = exampleSuspects({ suspects: [] });
  readonly suspectsAsked: string[] = [];
  readonly #requests = new Set<string>();

  constructor(public detail: RunDetail = exampleDetail()) {}

  /** Changes a step as somebody else does. */
  change(number: number, changes: Partial<RunStep>) {
    this.detail = {
      ...this.detail,
      steps: this.detail.steps.map(step =>
        step.number === number
          ? { ...step, ...changes, version: step.version + 1 }
          : step,
      ),
    };
  }

  get handlers(): HttpHandler[] {
    return [
      http.all(`${BACKEND_URL}/runs/*`, () =>
        this.isReachable ? undefined : HttpResponse.error(),
      ),
      answer('GetDocument', () => ({
        document: exampleDocument(),
        content: '',
        headings: [
          { depth: 2, text: 'Mitigation', slug: 'mitigation', line: 9 },
        ],
        steps: [],
        rollbackCriteria: [],
        files: [],
      })),
      answer('GetEntitySummary', () => exampleSummary()),
      answer('ListSuspects', ({ query }) => {
        this.suspectsAsked.push(query.toString());
        return this.suspects;
      }),
      answer('GetChange', () => exampleChangeDetails()),
      answer('GetRun', () => this.detail),
      answer('UpdateRunStep', ({ path, body }) =>
        this.#updateStep(Number(path.number), body as RunStepChange),
      ),
      answer('AddRunNote', ({ body }) => this.#addNote(body as NewRunNote)),
      answer('FinishRun', ({ body }) => {
        this.bodies.push(body);
        return this.#end('finished', body as object);
      }),
      answer('AbortRun', ({ body }) => this.#end('aborted', body as object)),
    ];
  }

  #updateStep(number: number, body: RunStepChange) {
    const step = this.detail.steps.find(each => each.number === number)!;
    this.asked.push(`${number} ${body.state} of ${body.version}`);
    this.bodies.push(body);
    if (step.version !== body.version && step.state !== body.state) {
      return new Failure(409, 'ConflictError', 'It has changed', { step });
    }
    if (step.state !== body.state) {
      const { state, reason, at } = body;
      this.change(number, { state, reason, at, by: ME });
    }
    return this.detail;
  }

  #addNote({ text, kind = 'note', step, at, requestId = '' }: NewRunNote) {
    this.asked.push(`note ${text}`);
    if (!this.#requests.has(requestId)) {
      this.#requests.add(requestId);
      const id = `n${this.#requests.size}`;
      const note = { id, kind, text, step, at: at ?? '', by: ME };
      this.detail = {
        ...this.detail,
        notes: [...this.detail.notes, note],
      };
    }
    return this.detail;
  }

  #end(state: 'finished' | 'aborted', changes: object) {
    const { run } = this.detail;
    const ended = { state, endedAt: '2026-11-21T02:30:00Z', endedBy: ME };
    this.detail = { ...this.detail, run: { ...run, ...ended, ...changes } };
    return this.detail;
  }
}
