import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';

/** The mock user belongs to team A; everybody else to no group at all. */
export const testUserInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    getUserInfo: async credentials => {
      const { userEntityRef } = credentials.principal as {
        userEntityRef: string;
      };
      const groups =
        userEntityRef === 'user:default/mock' ? ['group:default/team-a'] : [];
      return {
        userEntityRef,
        ownershipEntityRefs: [userEntityRef, ...groups],
      };
    },
  }),
});
