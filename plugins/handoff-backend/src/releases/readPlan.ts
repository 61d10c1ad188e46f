import { InputError } from '@backstage/errors';
import type {
  ReleasePlan,
  ReleaseRole,
  ReleaseTexts,
  ReleaseWindow,
} from 'backstage-plugin-handoff-common';
import { IANAZone } from 'luxon';
import { readEntityRef } from '../catalog';
import {
  readDate,
  readNeededText,
  readText,
  readTime,
  readUrl,
} from './readTexts';
import { readParty } from './ReleaseParties';
import type { StoredRelease } from './StoredRelease';

/** What of a release a plan says. */
export type PlannedValues = Pick<
  StoredRelease,
  keyof ReleasePlan | 'changeIds' | 'roles' | 'texts'
>;

/**
 * Reads a plan as it is stored. What the catalog and the changes have is for others to look at.
 *
 * @throws InputError that names the field which cannot be used
 */
export async function readPlan(plan: ReleasePlan): Promise<PlannedValues> {
  const { raisedRisk, channelUrl, window } = plan;
  return {
    title: await readNeededText('title', plan.title),
    goal: await readText(plan.goal),
    successCriteria: await readText(plan.successCriteria),
    successBy: plan.successBy && readDate('successBy', plan.successBy),
    entityRefs: [...new Set(plan.entityRefs.map(ref => readEntityRef(ref)))],
    changeIds: [...new Set(plan.changeIds ?? [])],
    environment: plan.environment,
    version: plan.version,
    window: window && readWindow(window),
    raisedRisk: raisedRisk && {
      risk: raisedRisk.risk,
      reason: await readNeededText('raisedRisk.reason', raisedRisk.reason),
    },
    channelUrl: channelUrl && readUrl('channelUrl', channelUrl),
    roles: readRoles(plan.roles ?? []),
    texts: await readTexts(plan.texts ?? {}),
  };
}

async function readTexts(texts: ReleaseTexts): Promise<ReleaseTexts> {
  const { releaseNotes, impactAssessment } = texts;
  const { rollbackCriteria, communicationPlan } = texts;
  return {
    releaseNotes: await readText(releaseNotes),
    impactAssessment: await readText(impactAssessment),
    rollbackCriteria: await readText(rollbackCriteria),
    communicationPlan: await readText(communicationPlan),
  };
}

function readRoles(roles: ReleaseRole[]): ReleaseRole[] {
  const names = roles.map(({ role }) => role);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new InputError(`roles: has ${twice} twice`);
  return roles.map(({ role, parties }) => ({
    role,
    parties: [
      ...new Set(parties.map(party => readParty(`roles.${role}`, party))),
    ],
  }));
}

/** Times come with their offset, so that the zone only says how they were meant. */
function readWindow(window: ReleaseWindow): ReleaseWindow {
  const { timeZone } = window;
  const start = readTime('window.start', window.start);
  const end = readTime('window.end', window.end);
  if (!IANAZone.isValidZone(timeZone)) {
    throw new InputError(
      `window.timeZone: there is no time zone '${timeZone}'; write one like Europe/Vienna`,
    );
  }
  if (end <= start) {
    throw new InputError(
      `window.end: ${end} is not after the start of the window, ${start}`,
    );
  }
  return { start, end, timeZone };
}
