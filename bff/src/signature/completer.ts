import type { TypePiece } from '@mon-espace/domain/api'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { fait, SERVICE } from '../dossiers/acteur.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { postToEntreprise } from '../dossiers/notify.ts'
import { appendJournal } from '../journal/journal.ts'
import { depositPiece } from '../pieces/deposer.ts'
import { instant, stopped } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { type Circuit, standingJoints } from './circuit.ts'
import { lettreCopie, lettreSigne } from './lettres.ts'
import { createLien } from './liens.ts'
import { weighCircuit, weighJoint } from './peser.ts'

/** A document that all have signed. */
interface Signe {
  readonly type: TypePiece
  readonly nom: string
  readonly sha256: string
  /** Bytes. */
  readonly taille: number
}

/** All have signed: what they signed joins the documents of the dossier, and everybody is told where it is. */
export async function complete(
  trx: StoreWrite,
  running: Deps,
  row: TableDossier,
  circuit: Circuit,
  contrat: Pick<Signe, 'sha256' | 'taille'>,
): Promise<void> {
  // The circuit ends when what was signed is there, not before.
  const deps = { ...running, clock: stopped(running.clock) }
  const { clock, config } = deps
  const { pieceSignee } = dispositifOf(deps, row)
  if (pieceSignee === null) throw new Error('a kind without a signed document has no circuit')
  const joints = standingJoints(circuit)
  await trx
    .updateTable('circuit')
    .set({ etat: 'terminee', fini_le: instant(clock) })
    .where('id', '=', circuit.id)
    .execute()
  // From here on they count as documents of the dossier.
  await weighCircuit(trx, row, circuit, 0)
  for (const joint of joints) await weighJoint(trx, row, joint, 0)
  await trx.updateTable('dossier').set({ signature: 'terminee' }).where('id', '=', row.id).execute()
  const details = {
    document: circuit.document_sha256,
    fichier: contrat.sha256,
    ...(joints.length > 0 ? { joints: joints.map(({ type }) => type) } : {}),
  }
  await appendJournal(trx, row.id, fait(clock, SERVICE, 'signature_terminee', details))
  // The contract last: what tells the enterprise that its file is complete then lists all that was signed.
  const signes: Signe[] = [
    ...joints.map(({ type, fichier_sha256, taille }) => ({
      type: type as TypePiece,
      nom: `${type.replaceAll('_', '-')}-signee-${row.numero}.pdf`,
      sha256: fichier_sha256 ?? '',
      taille,
    })),
    { ...contrat, type: pieceSignee, nom: `contrat-signe-${row.numero}.pdf` },
  ]
  for (const { type, ...fichier } of signes)
    await depositPiece(trx, deps, SERVICE, {
      id: row.id,
      type,
      canal: 'depot',
      fichier: { ...fichier, mime: 'application/pdf' },
    })
  const noms = joints.map(({ nom }) => nom)
  await postToEntreprise(trx, deps, row, lettreSigne(row, noms, config.urlPublique))
  for (const one of circuit.signataires) {
    const lien = await createLien(trx, clock, config.urlPublique, one)
    const siens = joints.filter(({ appositions }) => appositions.some(({ role }) => role === one.role))
    await postLettre(
      trx,
      clock,
      [one.courriel],
      lettreCopie(
        row,
        siens.map(({ nom }) => nom),
        lien,
      ),
    )
  }
}
