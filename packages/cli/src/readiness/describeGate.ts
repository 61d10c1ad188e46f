import { cleanText } from 'backstage-plugin-handoff-node';
import type { PipelineGate } from './PipelineGate';

/** A gate in lines for people: how it stands, why, and who does what about it. */
export function describeGate(gate: PipelineGate, entityRef: string): string[] {
  const { id, title, state, reason, owner, fix, evidenceUrls } = gate;
  const details = [
    ['Reason', reason],
    ['Owner', owner === 'entity-owner' ? `owner of ${entityRef}` : owner],
    ['How to fix', [fix?.text, fix?.url].filter(Boolean).join(' ')],
    ['Evidence', evidenceUrls.join(' ')],
    ['Until', gate.expiresAt ?? ''],
  ];
  return [
    `  ${state}  ${id}: ${cleanText(title)}`,
    // What people wrote stays on the line of its label: pipelines take lines of some beginnings for commands.
    ...details
      .map(([label, text]) => [label, cleanText(text)])
      .filter(([, text]) => text)
      .map(([label, text]) => `    ${label}: ${text}`),
  ];
}
