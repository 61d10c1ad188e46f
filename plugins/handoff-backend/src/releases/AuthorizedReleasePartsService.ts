import {
  handoffReleaseExceptPermission,
  handoffReleaseSignOffPermission,
  handoffReleaseUpdatePermission,
} from 'backstage-plugin-handoff-common';
import type { ReleaseAuthorizer } from './ReleaseAuthorizer';
import type { ReleasePartsService } from './ReleasePartsService';

/** Lets through what the permission policy allows. What changes a release answers with it, and so takes reading as well. */
export class AuthorizedReleasePartsService implements ReleasePartsService {
  static create(options: {
    parts: ReleasePartsService;
    authorizer: ReleaseAuthorizer;
  }): AuthorizedReleasePartsService {
    return new AuthorizedReleasePartsService(options.parts, options.authorizer);
  }

  private constructor(
    private readonly parts: ReleasePartsService,
    private readonly authorizer: ReleaseAuthorizer,
  ) {}

  addTask: ReleasePartsService['addTask'] = async (id, task, context) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.parts.addTask(id, task, context);
  };

  updateTask: ReleasePartsService['updateTask'] = async (
    id,
    taskId,
    change,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.parts.updateTask(id, taskId, change, context);
  };

  deleteTask: ReleasePartsService['deleteTask'] = async (
    id,
    taskId,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.parts.deleteTask(id, taskId, context);
  };

  sign: ReleasePartsService['sign'] = async (id, signOff, context) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseSignOffPermission],
      context,
    );
    return this.parts.sign(id, signOff, context);
  };

  withdrawSignOff: ReleasePartsService['withdrawSignOff'] = async (
    id,
    signOffId,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseSignOffPermission],
      context,
    );
    return this.parts.withdrawSignOff(id, signOffId, context);
  };

  addCriterion: ReleasePartsService['addCriterion'] = async (
    id,
    criterion,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.parts.addCriterion(id, criterion, context);
  };

  changeCriterion: ReleasePartsService['changeCriterion'] = async (
    id,
    criterionId,
    change,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.parts.changeCriterion(id, criterionId, change, context);
  };

  requestException: ReleasePartsService['requestException'] = async (
    id,
    exception,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.parts.requestException(id, exception, context);
  };

  decideException: ReleasePartsService['decideException'] = async (
    id,
    exceptionId,
    decision,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseExceptPermission],
      context,
    );
    return this.parts.decideException(id, exceptionId, decision, context);
  };

  addDecision: ReleasePartsService['addDecision'] = async (
    id,
    decision,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.parts.addDecision(id, decision, context);
  };
}
