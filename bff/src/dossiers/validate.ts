import { bloquants, valueAt } from '@mon-espace/domain'
import { refus } from '../http/refus.ts'
import { instant } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Acteur } from './acteur.ts'
import { signalAutreAdresse } from './autre-adresse.ts'
import { initialOf } from './avenants/famille.ts'
import { openContrat } from './contrat-stocke.ts'
import { judgeDossier } from './controles.ts'
import { dispositifOf } from './dispositif.ts'
import { writeMissing } from './manque.ts'
import { requireTransition } from './move.ts'
import { nextNumero } from './numero.ts'
import { lockDossier, type Outils, saveDossier } from './save.ts'
import { requireDraft, siretOf } from './section.ts'
import { dossierPieces } from './vue.ts'

/**
 * Validates a draft: refused with every blocking problem, else numbered (once for all), frozen in a snapshot, and put to
 * wait for its documents, a newly signed contract among them.
 */
export async function validateDossier(
  trx: StoreWrite,
  outils: Outils,
  acteur: Acteur,
  { id, ifMatch }: { id: string; ifMatch: number | null },
): Promise<TableDossier> {
  const row = await lockDossier(trx, id, ifMatch)
  requireDraft(row)
  const dispositif = dispositifOf(outils, row)
  const contrat = await openContrat(outils.nirCipher, dispositif, row)
  const problemes = bloquants(await judgeDossier(trx, outils, acteur, row, contrat))
  if (problemes.length > 0)
    throw refus('contrat_incomplet', {
      erreurs: problemes.map(({ chemin, code, message }) => ({ chemin, code, message })),
    })
  const etat = requireTransition(row.etat, 'valider', acteur)
  await requireContrat(trx, row)

  await signalAutreAdresse(trx, outils, dispositif, contrat)
  const { clock } = outils
  const now = instant(clock)
  const numero = row.numero ?? (await nextNumero(trx, clock, dispositif))
  const n = await freeze(trx, row, {
    numero,
    now,
    par: acteur.nom,
    signature: empreinte(JSON.stringify(contrat)),
  })
  if (dispositif.pieceSignee)
    await trx
      .updateTable('piece')
      .set({ etat: 'attendue', motif: null })
      .where('dossier_id', '=', id)
      .where('type', '=', dispositif.pieceSignee)
      .execute()
  const pieces = await dossierPieces(trx, outils, row, [])
  return saveDossier(trx, outils, row, {
    parties: ['etat', 'pieces'],
    changements: {
      etat,
      numero,
      // Typed by somebody who might not act for it: now that somebody may, the dossier is of it.
      siret: await siretOf(trx, acteur, row, valueAt(contrat, dispositif.reperes.siret)),
      manque: writeMissing(pieces),
      valide_le: now,
      complet_le: null,
      preavis_le: null,
    },
    acteur,
    action: 'dossier_valide',
    details: { numero, instantane: n },
  })
}

/** An amendment is of a contract that is still granted: once broken, it takes none. */
async function requireContrat(trx: StoreWrite, row: TableDossier): Promise<void> {
  if (row.avenant === null) return
  const { etat } = await initialOf(trx, row)
  if (etat !== 'prise_en_charge_acceptee') throw refus('transition_impossible')
}

interface Gel {
  readonly numero: string
  readonly now: string
  readonly par: string
  /** SHA-256 of the contract as validated. */
  readonly signature: string
}

async function freeze(
  trx: StoreWrite,
  row: TableDossier,
  { numero, now, par, signature }: Gel,
): Promise<number> {
  const last = await trx
    .selectFrom('instantane')
    .select('n')
    .where('dossier_id', '=', row.id)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  const n = (last?.n ?? 0) + 1
  const { contrat, nir_scelle } = row
  await trx
    .insertInto('instantane')
    .values({ dossier_id: row.id, n, numero, contrat, nir_scelle, empreinte: signature, le: now, par })
    .execute()
  return n
}
