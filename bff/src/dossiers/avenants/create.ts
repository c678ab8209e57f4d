import { type DateIso, isDateIso, valueAt, withValueAt } from '@mon-espace/domain'
import { refuseEffet, typeAvenantOf } from '@mon-espace/domain/avenants'
import { refus } from '../../http/refus.ts'
import { appendJournal } from '../../journal/journal.ts'
import { newId } from '../../store/id.ts'
import type { TableDossier } from '../../store/schema.ts'
import type { StoreWrite } from '../../store/store.ts'
import { type Acteur, fait } from '../acteur.ts'
import { maskContrat } from '../contrat-stocke.ts'
import { blankContrat, insertDraft } from '../create.ts'
import { readDecision } from '../decision-gardee.ts'
import { dispositifOf } from '../dispositif.ts'
import { lockDossier, type Outils } from '../save.ts'
import { type AvenantGarde, avenantsOf, type BaseGardee, opens, readAvenant } from './avenant-garde.ts'
import { currentContrat, listAvenantsOf, termeOf } from './famille.ts'

/** Refuses to amend what is not a granted contract, or is an amendment itself. */
export function requireAmendable(
  outils: Pick<Outils, 'dispositifs'>,
  row: Pick<TableDossier, 'type' | 'etat' | 'avenant'>,
): void {
  const amendable = dispositifOf(outils, row).avenants !== null
  if (!amendable || row.etat !== 'prise_en_charge_acceptee' || row.avenant !== null)
    throw refus('transition_impossible')
}

interface Demande {
  /** The initial dossier. */
  readonly id: string
  readonly type: string
  readonly dateEffet: string
}

const dayOrNull = (texte: string | null): DateIso | null => (isDateIso(texte) ? texte : null)

const refuse = (chemin: keyof Demande, code: string, message: string) =>
  refus('avenant_impossible', { erreurs: [{ chemin, code, message }] })

/**
 * A draft that amends a granted contract, from its last accepted version. The day it is concluded is asked, what was sworn of
 * what it opens is sworn again, and the number of the contract is that of its deposit, where it is known.
 * @source art. D6224-5 and D6325-13 C. trav.
 */
export async function createAvenant(
  trx: StoreWrite,
  outils: Outils,
  acteur: Acteur,
  { id, type: code, dateEffet }: Demande,
): Promise<TableDossier> {
  const initial = await lockDossier(trx, id, null)
  requireAmendable(outils, initial)
  const dispositif = dispositifOf(outils, initial)
  const avenants = avenantsOf(dispositif)
  const type = typeAvenantOf(avenants, code)
  if (!type) {
    const codes = avenants.types.map((connu) => connu.code).join(', ')
    throw refuse('type', 'type_inconnu', `Choisissez un type d’avenant\u00a0: ${codes}.`)
  }
  const famille = await listAvenantsOf(trx, id)
  const { contrat: courant, ...accorde } = await currentContrat(outils, initial, famille)
  const { dateDebut, dateFin } = termeOf(outils, initial, courant)
  const dit = refuseEffet(type, dateEffet as DateIso, {
    debut: dayOrNull(dateDebut),
    fin: dayOrNull(dateFin),
  })
  if (dit !== null) throw refuse('dateEffet', 'effet_avenant', dit)

  const rang = Math.max(0, ...famille.map((row) => readAvenant(row)?.rang ?? 0)) + 1
  const garde: AvenantGarde = { type: code, rang, initial: initial.numero ?? '' }
  const avenantId = newId()
  // Masked: what is compared needs no secret.
  const base: BaseGardee = { contrat: maskContrat(dispositif, courant), ...accorde }
  const { chemins } = avenants
  const vide = blankContrat(dispositif)
  const siens: readonly (readonly [string, unknown])[] = [
    [chemins.type, code],
    [chemins.dateEffet, dateEffet],
    [chemins.dateConclusion, null],
    ...(chemins.numeroInitial === null
      ? []
      : [[chemins.numeroInitial, readDecision(initial)?.numeroDepot ?? null] as const]),
    ...dispositif.attestations
      .filter((chemin) => opens({ avenants, type }, chemin))
      .map((chemin) => [chemin, valueAt(vide, chemin)] as const),
  ]
  const contrat = siens.reduce((lu, [chemin, valeur]) => withValueAt(lu, chemin, valeur), courant)
  const row = await insertDraft(trx, outils, acteur, {
    id: avenantId,
    etablissement: initial,
    type: initial.type,
    contrat,
    demandeId: null,
    origine: { avenantDe: initial.numero },
    avenant: { initialId: id, garde, base, gestionnaireId: initial.gestionnaire_id },
  })
  await appendJournal(
    trx,
    id,
    fait(outils.clock, acteur, 'avenant_declare', { rang, type: code, version: initial.version }),
  )
  return row
}
