import { createHash } from 'node:crypto';
import type { AlertProblem } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { AlertFormat } from '../AlertsService';
import { fingerprintOf } from './fingerprintOf';
import { storableText, cut } from '../../texts';
import { readTexts, show, type TextLimits } from './readTexts';
import { readTimes, type AlertTimes } from './readTimes';

const LABELS: TextLimits = { maxLength: 1000, flagHtml: true };
const ANNOTATIONS: TextLimits = { maxLength: 10_000, flagHtml: false };
/** As much as the database indexes. */
const MAX_ALERTNAME_LENGTH = 500;
const MAX_FINGERPRINT_LENGTH = 200;
const MAX_URL_LENGTH = 5000;
/** Nobody reads more; each is about a field that the alert still has. */
const MAX_PROBLEMS = 20;

/** What of a sent alert can be used. */
export interface ReceivedAlert extends AlertTimes {
  alertname: string;
  fingerprint: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
  generatorUrl?: string;
  problems: AlertProblem[];
}

/**
 * Reads one alert as it was sent. Nothing makes it fail: fields that cannot be used are told as problems, and the alert is
 * kept with the rest of them.
 */
export function readAlert(
  value: unknown,
  options: { format: AlertFormat; now: DateTime<true> },
): ReceivedAlert {
  const isObject =
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const sent: Record<string, unknown> = isObject ? { ...value } : {};
  const labels = readTexts(withName(sent), 'labels', LABELS);
  const annotations = readTexts(sent.annotations, 'annotations', ANNOTATIONS);
  const { times, problems: timeProblems } = readTimes(sent, {
    now: options.now,
    needsStatus: options.format === 'alertmanager',
  });
  const alertname = readAlertname(labels.texts);
  const url = readGeneratorUrl(sent.generatorURL);
  const fingerprint = readFingerprint(sent.fingerprint);
  const problems = isObject
    ? [
        ...labels.problems,
        ...annotations.problems,
        ...timeProblems,
        ...alertname.problems,
        ...fingerprint.problems,
        ...url.problems,
      ]
    : [{ field: 'alert', message: `is no object, but ${show(value)}` }];
  return {
    ...times,
    alertname: alertname.name,
    fingerprint:
      fingerprint.value ?? fingerprintOfSent(isObject ? withName(sent) : value),
    labels: Object.fromEntries(labels.texts),
    annotations: Object.fromEntries(annotations.texts),
    generatorUrl: url.value,
    problems: problems.slice(0, MAX_PROBLEMS),
  };
}

/** Tools other than Alertmanager may say the name beside the labels. */
function withName({ labels, alertname }: Record<string, unknown>): unknown {
  const isName = typeof alertname === 'string' && alertname !== '';
  if (!isName) return labels;
  if (labels === undefined || labels === null) return { alertname };
  if (typeof labels !== 'object' || Array.isArray(labels)) return labels;
  return { alertname, ...labels };
}

/** Labels are known by all that was sent, so that long ones do not become the same; what is none, by its text. */
function fingerprintOfSent(labels: unknown): string {
  if (labels === undefined) return fingerprintOf(new Map());
  if (typeof labels !== 'object' || labels === null || Array.isArray(labels)) {
    return hashOf(JSON.stringify(labels));
  }
  const texts = Object.entries(labels)
    .filter(([, value]) => !['', null, undefined].includes(value))
    .map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
  return fingerprintOf(new Map(texts));
}

function readAlertname(labels: Map<string, string>) {
  const field = 'labels.alertname';
  const name = labels.get('alertname') ?? '';
  if (!name.trim()) {
    const problems = [
      { field, message: 'is missing: no runbook can be named' },
    ];
    return { name: '', problems };
  }
  if (name.length > MAX_ALERTNAME_LENGTH) {
    const message = `is too long for a name; ${MAX_ALERTNAME_LENGTH} characters count`;
    return {
      name: cut(name, MAX_ALERTNAME_LENGTH),
      problems: [{ field, message }],
    };
  }
  return { name, problems: [] };
}

function readFingerprint(value: unknown) {
  const field = 'fingerprint';
  if (value === undefined || value === null || value === '') {
    return { problems: [] };
  }
  if (typeof value !== 'string') {
    const message = `is no text, but ${show(
      value,
    )}; made of the labels instead`;
    return { problems: [{ field, message }] };
  }
  if (value.length > MAX_FINGERPRINT_LENGTH || storableText(value) !== value) {
    const message = `is longer than ${MAX_FINGERPRINT_LENGTH} characters, or no text; its hash is taken`;
    return { value: hashOf(value), problems: [{ field, message }] };
  }
  return { value, problems: [] };
}

function readGeneratorUrl(value: unknown) {
  if (value === undefined || value === null || value === '') {
    return { problems: [] };
  }
  const isAddress =
    typeof value === 'string' &&
    value.length <= MAX_URL_LENGTH &&
    URL.canParse(value) &&
    ['http:', 'https:'].includes(new URL(value).protocol);
  if (isAddress) return { value: storableText(value), problems: [] };
  const message = `is no http or https address, but ${show(value)}`;
  return { problems: [{ field: 'generatorURL', message }] };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
