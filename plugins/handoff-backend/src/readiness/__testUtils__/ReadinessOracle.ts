import {
  DAY,
  gateRules,
  type Expected,
  type Report,
  type SignOff,
  type Waiver,
  type Word,
} from './oracleRules';
import {
  BEGIN,
  SIGNERS,
  type DocumentName,
  type GateName,
  type ReadinessEvent,
  type Signer,
  type Text,
} from './readinessEvents';

/**
 * A second opinion on readiness, written from `docs/readiness.md` alone and as simple as it can be: everything that was said
 * is remembered, and what follows from it is worked out anew each time.
 */
export class ReadinessOracle {
  readonly texts = new Map<DocumentName, Text>();
  /** Versions of the criteria of gates that are there. */
  readonly gates = new Map<GateName, number>([
    ['reviewed', 0],
    ['load-test', 0],
    ['read', 0],
    ['scan', 0],
  ]);
  private readonly reports = new Map<GateName, Report>();
  private readonly decisions = new Map<
    GateName,
    { at: number; state: string }
  >();
  private readonly checks = new Map<GateName, Word & { since: number }>();
  private signOffs: SignOff[] = [];
  private waivers: Waiver[] = [];

  constructor() {
    this.settle(BEGIN.toMillis());
  }

  /** Whether an event means anything now. */
  allows(event: ReadinessEvent, now: number): boolean {
    switch (event.type) {
      case 'write':
      case 'wait':
        return true;
      case 'remove':
        return this.texts.has(event.document);
      case 'put-back':
        return !this.gates.has(event.gate);
      case 'revoke': {
        const signOff = this.newest(event.gate, event.by);
        return signOff !== undefined && !signOff.ended;
      }
      case 'answer-waiver':
        return this.waiver(event.gate, now)?.state === 'requested';
      case 'end-waiver':
        return this.waiver(event.gate, now) !== undefined;
      default:
        if (!this.gates.has(event.gate)) return false;
        if (event.type === 'ask-waiver') return !this.waiver(event.gate, now);
        return (
          event.type !== 'decide' ||
          this.resultAt(event.gate, now) === 'warning'
        );
    }
  }

  apply(event: ReadinessEvent, now: number): void {
    switch (event.type) {
      case 'write':
        this.write(event.document, event.text);
        break;
      case 'remove':
        this.texts.delete(event.document);
        break;
      case 'criterion':
        this.gates.set(event.gate, event.version);
        break;
      case 'put-back':
        this.gates.set(event.gate, 0);
        break;
      case 'take-out':
        this.gates.delete(event.gate);
        this.checks.delete(event.gate);
        break;
      case 'sign':
        this.signOffs.push({
          ...event,
          at: now,
          criterion: this.gates.get(event.gate) ?? 0,
          commit: this.reports.get(event.gate)?.commit,
          texts: new Map(
            gateRules[event.gate].texts.flatMap(name => {
              const text = this.texts.get(name);
              return text ? [[name, new Set([text.essence])]] : [];
            }),
          ),
          hasLeftTexts: false,
        });
        break;
      case 'revoke':
        this.newest(event.gate, event.by)!.ended = 'revoked';
        break;
      case 'report':
        this.reports.set(event.gate, { ...event, at: now });
        break;
      case 'decide':
        this.decisions.set(event.gate, { at: now, state: event.state });
        break;
      case 'ask-waiver':
        this.waivers.push({
          gate: event.gate,
          endsAt: now + event.days * DAY,
          state: 'requested',
        });
        break;
      case 'answer-waiver':
        this.waiver(event.gate, now)!.state =
          event.state === 'approved' ? 'approved' : 'ended';
        break;
      case 'end-waiver':
        this.waiver(event.gate, now)!.state = 'ended';
        break;
      default:
    }
    this.settle(now);
  }

  expected(now: number): Expected {
    const gates: Expected['gates'] = {};
    for (const id of this.gates.keys()) {
      const result = this.resultAt(id, now);
      const waiver = this.waiver(id, now);
      const isWaived =
        waiver?.state === 'approved' && result !== 'not-applicable';
      gates[id] = {
        state: isWaived ? 'waived' : result,
        result,
        signOffs: Object.fromEntries(
          SIGNERS.flatMap(by => {
            const signOff = this.newest(id, by);
            return signOff ? [[by, this.stateAt(signOff, now)]] : [];
          }),
        ),
        waivedUntil: isWaived ? waiver.endsAt : undefined,
      };
    }
    return { status: this.statusAt(gates, now), gates };
  }

  private statusAt(gates: Expected['gates'], now: number): string {
    const verdicts = [...this.gates.keys()].map(id => {
      const { level, from = 0 } = gateRules[id];
      const { state } = gates[id]!;
      if (level === 'advisory' || from > now || state === 'not-applicable') {
        return 'nothing';
      }
      if (state === 'waived') return 'at-risk';
      if (state === 'passed') {
        return this.endsSoon(id, now) ? 'at-risk' : 'ready';
      }
      return ['failed', 'warning'].includes(state) ? 'not-ready' : 'unknown';
    });
    return (
      ['not-ready', 'unknown', 'at-risk', 'ready'].find(each =>
        verdicts.some(verdict => verdict === each),
      ) ?? 'unknown'
    );
  }

  /** Whether it does not pass any more within 14 days in which nothing happens. */
  private endsSoon(gate: GateName, now: number): boolean {
    const later = now + 14 * DAY;
    const isDecided = this.isConflict(this.wordsAt(gate, now));
    return isDecided
      ? // What the decision was about is no more, once one of those who disagree has ended.
        !this.isConflict(this.wordsAt(gate, later))
      : this.resultAt(gate, later) !== 'passed';
  }

  private resultAt(gate: GateName, time: number): string {
    const words = this.wordsAt(gate, time);
    if (this.isConflict(words)) {
      const decision = this.decisions.get(gate);
      const isNewer = words.some(
        ({ since = 0 }) => !decision || since > decision.at,
      );
      return isNewer ? 'warning' : decision!.state;
    }
    return (
      ['failed', 'warning', 'error', 'no-data', 'passed'].find(state =>
        words.some(word => word.state === state),
      ) ?? 'not-applicable'
    );
  }

  private isConflict(words: Word[]): boolean {
    const says = (state: string) => words.some(word => word.state === state);
    return says('passed') && says('failed');
  }

  /** What each of those who decide a gate says at a time. */
  private wordsAt(gate: GateName, time: number): Word[] {
    const { approvals, reported } = gateRules[gate];
    const check = this.checks.get(gate);
    return [
      ...(check ? [check] : []),
      ...(reported ? [this.reportAt(gate, time)] : []),
      ...(approvals ? this.signedAt(gate, approvals, time) : []),
    ];
  }

  private reportAt(gate: GateName, time: number): Word {
    const report = this.reports.get(gate);
    if (!report) return { source: 'reported', state: 'no-data' };
    const { at, days = Infinity, state } = report;
    const ends = at + Math.min(days, gateRules[gate].days ?? Infinity) * DAY;
    return {
      source: 'reported',
      state: ends <= time ? 'no-data' : state,
      since: at,
    };
  }

  private signedAt(gate: GateName, approvals: number, time: number): Word[] {
    const counting = SIGNERS.flatMap(by => this.newest(gate, by) ?? []).filter(
      each => this.stateAt(each, time) === 'valid',
    );
    const by = (verdict: string) =>
      counting.filter(each => each.verdict === verdict);
    const word = (state: string, said: SignOff[]): Word => ({
      source: 'sign-off',
      state,
      since: Math.max(0, ...said.map(({ at }) => at)),
    });
    const words = [
      ...(by('objected').length ? [word('failed', by('objected'))] : []),
      ...(by('approved').length >= approvals
        ? [word('passed', by('approved'))]
        : []),
    ];
    return words.length ? words : [word('no-data', by('approved'))];
  }

  private stateAt({ gate, at, ended }: SignOff, time: number): string {
    const { days = Infinity } = gateRules[gate];
    return ended ?? (at + days * DAY <= time ? 'expired' : 'valid');
  }

  private newest(gate: GateName, by: Signer): SignOff | undefined {
    return this.signOffs.findLast(each => each.gate === gate && each.by === by);
  }

  /** The one that waits or is in force. */
  private waiver(gate: GateName, now: number): Waiver | undefined {
    return this.waivers.find(
      each => each.gate === gate && each.state !== 'ended' && now < each.endsAt,
    );
  }

  private write(document: DocumentName, text: Text): void {
    const before = this.texts.get(document);
    this.texts.set(document, text);
    if (JSON.stringify(before) === JSON.stringify(text)) return;
    for (const signOff of this.signOffs) {
      const known = signOff.texts.get(document);
      if (text.minor) known?.add(text.essence);
      if (known && !known.has(text.essence)) signOff.hasLeftTexts = true;
    }
  }

  /** Once void is void for good. */
  private settle(now: number): void {
    for (const [gate, criterion] of this.gates) {
      const { texts, commit, hasCheck } = gateRules[gate];
      const present = texts.filter(name => this.texts.has(name));
      for (const by of SIGNERS) {
        const signOff = this.newest(gate, by);
        if (!signOff || signOff.ended) continue;
        const hasChanged =
          signOff.hasLeftTexts ||
          signOff.criterion !== criterion ||
          (commit && signOff.commit !== this.reports.get(gate)?.commit) ||
          signOff.texts.size !== present.length ||
          present.some(name => !signOff.texts.has(name));
        if (hasChanged) signOff.ended = 'void';
      }
      const state = this.texts.has('runbook') ? 'passed' : 'failed';
      if (hasCheck && this.checks.get(gate)?.state !== state) {
        this.checks.set(gate, { source: 'check', state, since: now });
      }
    }
  }
}
