import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type Permission,
} from '@backstage/plugin-permission-common';
import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import {
  handoffAlertIngestPermission,
  handoffAlertReadPermission,
  handoffDocumentPurgePermission,
  handoffDocumentReadPermission,
  handoffDocumentRefreshPermission,
  handoffDocumentReviewPermission,
  handoffReleaseCreatePermission,
  handoffReleaseExpeditePermission,
  handoffReleaseTransitionPermission,
  handoffReleaseUpdatePermission,
} from 'backstage-plugin-handoff-common';
import { PortalPolicy } from './PortalPolicy';

function userOf(name: string, group: string): PolicyQueryUser {
  const userEntityRef = `user:default/${name}`;
  return {
    credentials: mockCredentials.user(userEntityRef),
    info: {
      userEntityRef,
      ownershipEntityRefs: [userEntityRef, `group:default/${group}`],
    },
  };
}

describe('PortalPolicy', () => {
  const guest = userOf('guest', 'checkout');
  const developer = userOf('amara.osei', 'checkout');
  const operator = userOf('priya.raman', 'platform');

  function decide(permission: Permission, user?: PolicyQueryUser) {
    return new PortalPolicy().handle({ permission }, user);
  }

  it('allows nothing to somebody who is not signed in', async () => {
    for (const permission of [
      catalogEntityReadPermission,
      handoffDocumentReadPermission,
      handoffDocumentPurgePermission,
    ]) {
      expect(await decide(permission)).toEqual({
        result: AuthorizeResult.DENY,
      });
    }
  });

  it('lets everybody see, refresh and review', async () => {
    for (const user of [guest, developer, operator]) {
      for (const permission of [
        catalogEntityReadPermission,
        handoffAlertReadPermission,
        handoffDocumentRefreshPermission,
        handoffDocumentReviewPermission,
      ]) {
        expect(await decide(permission, user)).toEqual({
          result: AuthorizeResult.ALLOW,
        });
      }
    }
  });

  it('keeps restricted documents from guests, whose team is only for show', async () => {
    expect(await decide(handoffDocumentReadPermission, developer)).toEqual({
      result: AuthorizeResult.ALLOW,
    });
    expect(await decide(handoffDocumentReadPermission, guest)).toMatchObject({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'handoff',
      resourceType: 'handoff-document',
      conditions: {
        not: { rule: 'IS_RESTRICTED', resourceType: 'handoff-document' },
      },
    });
  });

  it('leaves alerts to the tokens of alert managers', async () => {
    for (const user of [guest, developer, operator]) {
      expect(await decide(handoffAlertIngestPermission, user)).toEqual({
        result: AuthorizeResult.DENY,
      });
    }
  });

  it('has releases moved by owners, people with a role, and those who wrote them down', async () => {
    const claims = ['user:default/priya.raman', 'group:default/platform'];
    const rule = (name: string) => ({
      rule: name,
      resourceType: 'handoff-release',
      params: { claims },
    });
    for (const permission of [
      handoffReleaseTransitionPermission,
      handoffReleaseExpeditePermission,
    ]) {
      expect(await decide(permission, operator)).toEqual({
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'handoff',
        resourceType: 'handoff-release',
        conditions: {
          anyOf: ['IS_ENTITY_OWNER', 'HAS_ROLE', 'IS_CREATOR'].map(rule),
        },
      });
    }
    for (const permission of [
      handoffReleaseCreatePermission,
      handoffReleaseUpdatePermission,
    ]) {
      expect(await decide(permission, operator)).toEqual({
        result: AuthorizeResult.ALLOW,
      });
    }
  });

  it('lets the platform team alone purge', async () => {
    expect(await decide(handoffDocumentPurgePermission, operator)).toEqual({
      result: AuthorizeResult.ALLOW,
    });
    for (const user of [guest, developer]) {
      expect(await decide(handoffDocumentPurgePermission, user)).toEqual({
        result: AuthorizeResult.DENY,
      });
    }
  });
});
