import {
  exampleSignOff,
  exampleStanding,
  exampleWaiver,
} from '../../../__testUtils__/readinessExamples';
import { gateActions } from './gateActions';

const userRef = 'user:default/amara.osei';
const all = {
  userRef,
  maySign: true,
  mayRequestWaiver: true,
  mayDecideWaiver: true,
};

describe('gateActions', () => {
  it('offers what the rules of the gate and the policy both allow', () => {
    const standing = exampleStanding({
      state: 'warning',
      actions: ['sign-off', 'decide', 'request-waiver'],
    });
    expect(gateActions(standing, all)).toEqual([
      'decide',
      'sign',
      'object',
      'requestWaiver',
    ]);
    expect(gateActions(standing, { ...all, maySign: false })).toEqual([
      'requestWaiver',
    ]);
    expect(gateActions(standing, { ...all, mayRequestWaiver: false })).toEqual([
      'decide',
      'sign',
      'object',
    ]);
    expect(gateActions(exampleStanding(), all)).toEqual([]);
  });

  it('lets people change their own word and take it back, and leaves that of others', () => {
    const signed = (by: string) =>
      exampleStanding({
        actions: ['sign-off'],
        signOffs: [exampleSignOff({ by })],
      });
    expect(gateActions(signed(userRef), all)).toEqual([
      'object',
      'revokeSignOff',
    ]);
    expect(gateActions(signed('user:default/lin.wei'), all)).toEqual([
      'sign',
      'object',
    ]);
  });

  it('has own waivers ended by whoever may ask, and others by whoever may decide', () => {
    const waived = (requestedBy: string, state: 'approved' | 'requested') =>
      exampleStanding({
        waiver: exampleWaiver({ requestedBy, state, actions: ['revoke'] }),
      });
    const asker = { ...all, mayDecideWaiver: false };
    expect(gateActions(waived(userRef, 'requested'), asker)).toEqual([
      'withdrawWaiver',
    ]);
    expect(gateActions(waived(userRef, 'approved'), asker)).toEqual([
      'revokeWaiver',
    ]);
    expect(gateActions(waived('user:default/x', 'approved'), asker)).toEqual(
      [],
    );
    expect(gateActions(waived('user:default/x', 'approved'), all)).toEqual([
      'revokeWaiver',
    ]);
  });
});
