import type { Entity } from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
import type { operations } from 'backstage-plugin-handoff-common';
import { ownersOf, partiesOf } from '../catalog';
import { maskText } from '../documents';
import type { StoredSignOff } from './evaluation';
import type { Gate } from './gates';
import { readEvidenceUrl } from './readReport';

type Wanted =
  operations['SignOffGate']['requestBody']['content']['application/json'];

/**
 * What somebody says of a gate, as it is stored.
 *
 * @param options - `own`: the signer and their groups
 * @throws InputError that names the field which cannot be used
 * @throws NotAllowedError when they are in none of the roles of the gate
 */
export async function readSignOff(
  { verdict, reason, evidenceUrl }: Wanted,
  { gate, entity, own }: { gate: Gate; entity: Entity; own: string[] },
): Promise<Pick<StoredSignOff, 'role' | 'verdict' | 'reason' | 'evidenceUrl'>> {
  if (!gate.signOff) {
    throw new InputError(
      `gateId: '${gate.id}' is not signed: set signOff for it in the configuration`,
    );
  }
  const role = gate.signOff.roles.find(each =>
    partiesOf([each], ownersOf(entity)).some(ref => own.includes(ref)),
  );
  if (!role) {
    throw new NotAllowedError(
      `${gate.id} is signed by ${gate.signOff.roles.join(
        ' or ',
      )}, which you do not belong to`,
    );
  }
  const said = {
    role,
    verdict,
    reason: (await maskText(reason ?? '')) || undefined,
    evidenceUrl: readEvidenceUrl(evidenceUrl),
  };
  if (verdict === 'objected' && !said.reason) {
    throw new InputError('reason: say what stands against it');
  }
  if (!said.reason && !said.evidenceUrl) {
    throw new InputError('reason: give a reason, or a link to the evidence');
  }
  return said;
}
