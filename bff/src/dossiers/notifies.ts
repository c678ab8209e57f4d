import { type RoleSignataire, valueAt } from '@mon-espace/domain'
import { Courriel, type Notifie } from '@mon-espace/domain/api'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { lastCircuit } from '../signature/circuit.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { maskedContrat } from './contrat-stocke.ts'
import { readDecision } from './decision-gardee.ts'
import { type Contrat, dispositifOf } from './dispositif.ts'
import { lettreRefusNotifie } from './lettres.ts'

type Outils = Pick<Deps, 'clock' | 'config' | 'donnees' | 'dispositifs'>

/** Somebody to notify, with the address to write to; null where none that holds is known. */
interface ANotifier {
  readonly role: RoleSignataire
  readonly courriel: string | null
}

/** The address that the reference data give of the training centre that the contract names; null where they give none. */
async function courrielCentre(
  { donnees }: Pick<Deps, 'donnees'>,
  contrat: Contrat,
  centre: string | null,
): Promise<unknown> {
  const siret = centre && valueAt(contrat, `${centre}.siret`)
  const liste = siret ? await donnees.liste('cfa') : null
  return liste?.elements.find((un) => un.siret === siret)?.courriel
}

const firstValid = (adresses: readonly unknown[]): string | null => {
  for (const adresse of adresses) {
    const lue = Courriel.safeParse(adresse)
    if (lue.success) return lue.data
  }
  return null
}

/** Whom a refusal of this dossier is to be told beside the employer: at the address of the contract, else of the reference data, else where they signed. */
async function toNotify(db: Store, outils: Outils, row: TableDossier): Promise<ANotifier[]> {
  const dispositif = dispositifOf(outils, row)
  const contrat = maskedContrat(row)
  const notifies = dispositif
    .signataires(contrat)
    .filter(({ role }) => dispositif.refus.notifies.includes(role))
  if (notifies.length === 0) return []
  const circuit = await lastCircuit(db, row.id)
  const centre = await courrielCentre(outils, contrat, dispositif.centre)
  return notifies.map(({ role, courriel }) => ({
    role,
    courriel: firstValid([
      courriel,
      role === 'cfa' ? centre : null,
      circuit?.signataires.find((un) => un.role === role)?.courriel,
    ]),
  }))
}

const said = ({ role, courriel }: ANotifier): Notifie => ({ role, adresse: courriel !== null })

/** Whom a refusal is told beside the employer: as it was when it was decided, else as it would be now. */
export async function listNotifies(
  db: Store,
  outils: Outils,
  row: TableDossier,
): Promise<readonly Notifie[]> {
  const decision = readDecision(row)
  if (decision !== null) return decision.notifies ?? []
  return (await toNotify(db, outils, row)).map(said)
}

/**
 * Notifies a refusal by mail, once an address, to those beside the employer whose address is known; the others are for the
 * case officer to write to.
 * @returns all of them, in the order of the form
 * @source art. D6224-2 and D6325-2 C. trav.
 */
export async function notifyRefus(
  trx: StoreWrite,
  outils: Outils,
  row: TableDossier,
  motif: string,
): Promise<Notifie[]> {
  const notifies = await toNotify(trx, outils, row)
  const told = new Set<string>()
  for (const { role, courriel } of notifies) {
    // A minor and the representative may have one mailbox.
    if (courriel === null || told.has(courriel)) continue
    told.add(courriel)
    const lettre = lettreRefusNotifie(dispositifOf(outils, row), row, { role, motif }, outils.config)
    await postLettre(trx, outils.clock, [courriel], lettre)
  }
  return notifies.map(said)
}
