import type { Gate as GateAnswer } from 'backstage-plugin-handoff-common';
import type { Gate } from '../gates';

/** A gate as callers see it. */
export function toGate(gate: Gate): GateAnswer {
  return {
    id: gate.id,
    title: gate.title,
    criterion: gate.criterion,
    why: gate.why,
    fix: gate.fix,
    owner: gate.owner,
    level: gate.level,
    enforceFrom: gate.enforceFrom?.toUTC().toISO(),
    validFor: gate.validFor?.toISO(),
    decidedBy: [
      ...(gate.check ? (['check'] as const) : []),
      ...(gate.reported ? (['reported'] as const) : []),
      ...(gate.signOff ? (['sign-off'] as const) : []),
    ],
    check: gate.check?.id,
    signOff: gate.signOff && {
      roles: gate.signOff.roles,
      approvals: gate.signOff.approvals,
      voidOn: gate.voidOn,
    },
  };
}
