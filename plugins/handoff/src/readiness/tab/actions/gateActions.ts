import type { GateStanding } from 'backstage-plugin-handoff-common';

export type GateActionName =
  | 'sign'
  | 'object'
  | 'revokeSignOff'
  | 'decide'
  | 'approve'
  | 'deny'
  | 'revokeWaiver'
  | 'withdrawWaiver'
  | 'requestWaiver';

/** What a reader can do about a gate, what they are asked for first, by its rules and by what the policy lets them. */
export function gateActions(
  standing: GateStanding,
  reader: {
    userRef?: string;
    maySign: boolean;
    mayRequestWaiver: boolean;
    mayDecideWaiver: boolean;
  },
): GateActionName[] {
  const { actions, signOffs, waiver } = standing;
  const { userRef, maySign, mayRequestWaiver, mayDecideWaiver } = reader;
  const own = signOffs.find(
    ({ by, state }) => by === userRef && state === 'valid',
  );
  const maySay = maySign && actions.includes('sign-off');
  const isOwnWaiver = waiver?.requestedBy === userRef;
  const mayEnd = isOwnWaiver ? mayRequestWaiver : mayDecideWaiver;
  const can: Record<GateActionName, boolean | undefined> = {
    decide: maySign && actions.includes('decide'),
    approve: mayDecideWaiver && waiver?.actions.includes('decide'),
    deny: mayDecideWaiver && waiver?.actions.includes('decide'),
    sign: maySay && own?.verdict !== 'approved',
    object: maySay && own?.verdict !== 'objected',
    revokeSignOff: maySign && own !== undefined,
    requestWaiver: mayRequestWaiver && actions.includes('request-waiver'),
    revokeWaiver:
      mayEnd &&
      waiver?.state === 'approved' &&
      waiver.actions.includes('revoke'),
    withdrawWaiver:
      mayEnd &&
      waiver?.state === 'requested' &&
      waiver.actions.includes('revoke'),
  };
  return (Object.keys(can) as GateActionName[]).filter(name => can[name]);
}
