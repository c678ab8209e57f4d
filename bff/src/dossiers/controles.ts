import { checkPrintable, type DateIso, type Dispositif, judgeContrat } from '@mon-espace/domain'
import type { Constat } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { listEtablissements } from '../entreprises/etablissements.ts'
import { countSuivis } from '../entreprises/salaries.ts'
import { today } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { Acteur } from './acteur.ts'
import { dispositifAmende } from './avenants/avenant-garde.ts'
import { type Contrat, dispositifOf } from './dispositif.ts'
import { tellDouble } from './doubles.ts'
import { suiveursOf } from './suiveurs.ts'

/** A dossier, or a line that will be one: those of the contract that it amends, where it does, count for one. */
type Jugee = Pick<TableDossier, 'id' | 'siren'> &
  Partial<Pick<TableDossier, 'dossier_initial_id'>> &
  Pick<Acteur, 'sirets'>

/**
 * Judges contracts in clear of one enterprise and kind, one after another: what the rules must know of it is read once. Of its
 * establishments, those that whoever asks may act for.
 */
export async function createControleur(
  dispositif: Dispositif,
  db: Store,
  { clock, donnees }: Pick<Deps, 'clock' | 'donnees'>,
  { id, siren, sirets, dossier_initial_id: initial = null }: Jugee,
): Promise<(contrat: Contrat) => Promise<Constat[]>> {
  const aujourdhui = today(clock) as DateIso
  const known = (await listEtablissements(db, [siren])).map((e) => e.siret)
  const etablissements = sirets === null ? known : known.filter((siret) => sirets.includes(siret))
  const [cfa, idcc] = await Promise.all([donnees.liste('cfa'), donnees.liste('idcc')])
  const connu = {
    aujourdhui,
    etablissements,
    pack: donnees.pack,
    idccConnus: idcc && new Map(idcc.elements.map((e) => [e.code, e.enVigueur !== false])),
    cfaConnus: cfa?.elements.map((e) => e.code) ?? null,
    imprimable: (texte: string) => checkPrintable(texte).length === 0,
  }
  return async (contrat) => {
    const suiveurs = suiveursOf(dispositif, contrat)
    const counts = await countSuivis(db, {
      siren,
      suiveurs,
      today: aujourdhui,
      exceptDossierId: initial ?? id,
    })
    return judgeContrat(dispositif, contrat, {
      ...connu,
      apprentisEnCours: Object.fromEntries(
        suiveurs.map(({ bloc }, i) => [bloc.slice(bloc.lastIndexOf('.') + 1), counts[i] ?? null]),
      ),
    })
  }
}

/** Every rule that speaks of a contract in clear, with what must be known of the enterprise and of its other dossiers. */
export async function judgeDossier(
  db: Store,
  outils: Pick<Deps, 'clock' | 'donnees' | 'dispositifs'>,
  { sirets }: Pick<Acteur, 'sirets'>,
  row: Pick<TableDossier, 'id' | 'type' | 'siren' | 'dossier_initial_id' | 'avenant' | 'avenant_base'>,
  contrat: Contrat,
): Promise<Constat[]> {
  const dispositif = dispositifAmende(dispositifOf(outils, row), row)
  const controler = await createControleur(dispositif, db, outils, { ...row, sirets })
  // An amendment is for the person of its contract, from its first day on.
  const double = row.avenant === null ? await tellDouble(db, dispositif, { ...row, sirets }, contrat) : []
  return [...(await controler(contrat)), ...double]
}
