import { createConditionExports } from '@backstage/plugin-permission-node';
import {
  handoffDocumentResourceRef,
  handoffGateResourceRef,
  handoffReleaseResourceRef,
} from 'backstage-plugin-handoff-node';
import { documentRules } from './documentRules';
import { gateRules } from './gateRules';
import { releaseRules } from './releaseRules';

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: handoffDocumentResourceRef,
  rules: documentRules,
});

/**
 * Conditions on documents, for permission policies.
 *
 * @example
 * ```ts
 * if (isPermission(request.permission, handoffDocumentReadPermission)) {
 *   return createHandoffDocumentConditionalDecision(request.permission, {
 *     anyOf: [
 *       { not: handoffDocumentConditions.hasTag({ tags: ['internal'] }) },
 *       handoffDocumentConditions.isEntityOwner({ claims: user.info.ownershipEntityRefs }),
 *     ],
 *   });
 * }
 * ```
 *
 * @public
 */
export const handoffDocumentConditions = conditions;

/**
 * Makes a conditional decision about a permission on documents out of {@link handoffDocumentConditions}.
 *
 * @public
 */
export const createHandoffDocumentConditionalDecision =
  createConditionalDecision;

const gateExports = createConditionExports({
  resourceRef: handoffGateResourceRef,
  rules: gateRules,
});

/**
 * Conditions on gates of entities, for permission policies.
 *
 * @example
 * ```ts
 * if (isPermission(request.permission, handoffWaiverDecidePermission)) {
 *   return createHandoffGateConditionalDecision(
 *     request.permission,
 *     handoffGateConditions.isGateOwner({ claims: user.info.ownershipEntityRefs }),
 *   );
 * }
 * ```
 *
 * @public
 */
export const handoffGateConditions = gateExports.conditions;

/**
 * Makes a conditional decision about a permission on gates out of {@link handoffGateConditions}.
 *
 * @public
 */
export const createHandoffGateConditionalDecision =
  gateExports.createConditionalDecision;

const releaseExports = createConditionExports({
  resourceRef: handoffReleaseResourceRef,
  rules: releaseRules,
});

/**
 * Conditions on releases, for permission policies.
 *
 * @example
 * ```ts
 * if (isPermission(request.permission, handoffReleaseTransitionPermission)) {
 *   const claims = user.info.ownershipEntityRefs;
 *   return createHandoffReleaseConditionalDecision(request.permission, {
 *     anyOf: [
 *       handoffReleaseConditions.isEntityOwner({ claims }),
 *       handoffReleaseConditions.hasRole({ claims, roles: ['operations'] }),
 *     ],
 *   });
 * }
 * ```
 *
 * @public
 */
export const handoffReleaseConditions = releaseExports.conditions;

/**
 * Makes a conditional decision about a permission on releases out of {@link handoffReleaseConditions}.
 *
 * @public
 */
export const createHandoffReleaseConditionalDecision =
  releaseExports.createConditionalDecision;
