import { type Contrat, checkPrintable, controlerContrat, type DateIso } from '@mon-espace/domain'
import type { Controle } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { listEtablissements } from '../entreprises/etablissements.ts'
import { countApprentis } from '../entreprises/salaries.ts'
import { today } from '../store/clock.ts'
import type { Magasin } from '../store/magasin.ts'
import type { TableDossier } from '../store/schema.ts'

/** Every rule that speaks of a contract in clear, with what the rules must know of the enterprise. */
export async function controlerDossier(
  db: Magasin,
  { clock, donnees }: Pick<Deps, 'clock' | 'donnees'>,
  row: Pick<TableDossier, 'id' | 'siren'>,
  contrat: Contrat,
): Promise<Controle[]> {
  const aujourdhui = today(clock) as DateIso
  const etablissements = (await listEtablissements(db, [row.siren])).map((e) => e.siret)
  const { maitre1, maitre2 } = contrat.maitres
  const counts = await countApprentis(db, {
    siren: row.siren,
    salaries: [maitre1.salarieId, maitre2?.salarieId].filter((id) => typeof id === 'string'),
    today: aujourdhui,
    exceptDossierId: row.id,
  })
  const enCours = (salarieId: string | null | undefined) => (salarieId ? (counts.get(salarieId) ?? 0) : null)
  const [cfa, idcc] = await Promise.all([donnees.liste('cfa'), donnees.liste('idcc')])
  return controlerContrat(contrat, {
    aujourdhui,
    etablissements,
    pack: donnees.pack,
    apprentisEnCours: {
      maitre1: enCours(maitre1.salarieId),
      maitre2: enCours(maitre2?.salarieId),
    },
    idccConnus: idcc && new Map(idcc.elements.map((e) => [e.code, e.enVigueur !== false])),
    cfaConnus: cfa?.elements.map((e) => e.code) ?? null,
    imprimable: (texte) => checkPrintable(texte).length === 0,
  })
}
