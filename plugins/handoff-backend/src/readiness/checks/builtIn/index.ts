import { alertCoverage } from './alertCoverage';
import type { BuiltInCheck } from './BuiltInCheck';
import { changesHaveNotes } from './changesHaveNotes';
import { dependenciesDocumented } from './dependenciesDocumented';
import { document } from './document';
import { escalationReachable } from './escalationReachable';
import { link } from './link';
import { noOpenFollowUps } from './noOpenFollowUps';
import { ownerHasMembers } from './ownerHasMembers';
import { rollbackRehearsed } from './rollbackRehearsed';
import { thresholdChangesApproved } from './thresholdChangesApproved';

/** By the id under which gates name them. */
export const builtInChecks: ReadonlyMap<string, BuiltInCheck> = new Map([
  ['document', document],
  ['rollback-rehearsed', rollbackRehearsed],
  ['alert-coverage', alertCoverage],
  ['owner-has-members', ownerHasMembers],
  ['escalation-reachable', escalationReachable],
  ['dependencies-documented', dependenciesDocumented],
  ['no-open-follow-ups', noOpenFollowUps],
  ['changes-have-notes', changesHaveNotes],
  ['threshold-changes-approved', thresholdChangesApproved],
  ['link', link],
]);

export type { BuiltInCheck, Need } from './BuiltInCheck';
