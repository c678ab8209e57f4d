import {
  APPRENTISSAGE,
  type Contrat,
  checkPrintable,
  controlerContrat,
  type DateIso,
} from '@mon-espace/domain'
import type { Controle } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { listEtablissements } from '../entreprises/etablissements.ts'
import { countApprentis } from '../entreprises/salaries.ts'
import { today } from '../store/clock.ts'
import type { Magasin } from '../store/magasin.ts'
import type { TableDossier } from '../store/schema.ts'
import { tellDouble } from './doubles.ts'

/** Judges contracts in clear of one enterprise, one after another: what the rules must know of it is read once. */
export async function createControleur(
  db: Magasin,
  { clock, donnees }: Pick<Deps, 'clock' | 'donnees'>,
  { id, siren }: Pick<TableDossier, 'id' | 'siren'>,
): Promise<(contrat: Contrat) => Promise<Controle[]>> {
  const aujourdhui = today(clock) as DateIso
  const etablissements = (await listEtablissements(db, [siren])).map((e) => e.siret)
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
    const { maitre1, maitre2 } = contrat.maitres
    const counts = await countApprentis(db, {
      siren,
      salaries: [maitre1.salarieId, maitre2?.salarieId].filter((salarie) => typeof salarie === 'string'),
      today: aujourdhui,
      exceptDossierId: id,
    })
    const enCours = (salarieId: string | null | undefined) =>
      salarieId ? (counts.get(salarieId) ?? 0) : null
    return controlerContrat(APPRENTISSAGE, contrat, {
      ...connu,
      apprentisEnCours: { maitre1: enCours(maitre1.salarieId), maitre2: enCours(maitre2?.salarieId) },
    })
  }
}

/** Every rule that speaks of a contract in clear, with what must be known of the enterprise and of its other dossiers. */
export async function controlerDossier(
  db: Magasin,
  outils: Pick<Deps, 'clock' | 'donnees'>,
  row: Pick<TableDossier, 'id' | 'siren'>,
  contrat: Contrat,
): Promise<Controle[]> {
  const controler = await createControleur(db, outils, row)
  return [...(await controler(contrat)), ...(await tellDouble(db, row, contrat))]
}
