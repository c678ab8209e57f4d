import {
  type Dispositif,
  formatDate,
  formatTaux,
  noeudAt,
  type PaieContrat,
  resumeOf,
  toTitre,
  valueAt,
} from '@mon-espace/domain'
import type {
  Avenant,
  AvenantsDossier,
  ContratDuDossier,
  Difference,
  Dossier,
  EtatDossier,
} from '@mon-espace/domain/api'
import { withChanges } from '@mon-espace/domain/avenants'
import { rubriquesOf } from '../../documents/recap/rubriques.ts'
import type { TableDossier } from '../../store/schema.ts'
import { maskedContrat } from '../contrat-stocke.ts'
import { type Contrat, dispositifOf } from '../dispositif.ts'
import type { Outils } from '../save.ts'
import { amendeOf, avenantsOf, dispositifAmende, ouvertsOf, readAvenant, readBase } from './avenant-garde.ts'

const REMUNERATION = 'Rémunération'

const texteOf = (valeur: unknown): string | null => (typeof valeur === 'string' ? valeur : null)

/** The rates of a pay in a line; empty while it cannot be computed. */
const tauxOf = (paie: PaieContrat | null): string =>
  (paie?.periodes ?? [])
    .map(({ debut, taux, base }) => `${formatTaux(taux)} du ${base} à partir du ${formatDate(debut)}`)
    .join('\u00a0; ')

/** The words of a type of amendment. */
const libelleOf = ({ sections }: Dispositif, chemin: string, code: string | null): string => {
  const noeud = noeudAt(sections, chemin)
  const liste = noeud && 'liste' in noeud ? noeud.liste : undefined
  return toTitre(liste?.libelle(code) ?? code ?? '')
}

/** The lines of the recap that differ from one contract to another: each has the same ones. */
function differencesOf(dispositif: Dispositif, avant: object, apres: object): Difference[] {
  const [lus, ecrits] = [avant, apres].map((contrat) => rubriquesOf(dispositif, contrat))
  return (ecrits ?? []).flatMap(({ titre, groupes }, i) =>
    groupes.flatMap(({ sousTitre, faits }, j) =>
      faits.flatMap(([libelle, texte], k): Difference[] => {
        const ancien = lus?.[i]?.groupes[j]?.faits[k]?.[1] ?? ''
        const rubrique = sousTitre === '' ? titre : sousTitre
        return ancien === texte
          ? []
          : [{ rubrique: `${rubrique}`, libelle: `${libelle}`, avant: `${ancien}`, apres: `${texte}` }]
      }),
    ),
  )
}

/** An amendment beside the contract that it changes; null for a dossier that amends no other. */
export function avenantView(
  outils: Pick<Outils, 'dispositifs'>,
  row: TableDossier,
  contrat: Contrat,
): Avenant | null {
  const dispositif = dispositifOf(outils, row)
  const [garde, amende] = [readAvenant(row), amendeOf(dispositif, row)]
  if (garde === null || amende === null) return null
  const { avenants, base, prolongation, type } = amende
  const { chemins, propres } = avenants
  // What it says by itself is no difference: it is its own.
  const reference = withChanges(
    base,
    [...propres, ...dispositif.attestations, chemins.type].map((chemin) => ({
      chemin,
      avant: null,
      apres: valueAt(contrat, chemin),
    })),
  )
  const paie = dispositifAmende(dispositif, row)
  const [tauxAvant, tauxApres] = [
    tauxOf(paie.remuneration(base as Contrat)),
    tauxOf(paie.remuneration(contrat)),
  ]
  return {
    ...garde,
    libelle: libelleOf(dispositif, chemins.type, garde.type),
    dateEffet: texteOf(valueAt(contrat, chemins.dateEffet)),
    ouverts: [...ouvertsOf(avenants, type)],
    base: base as Dossier['contrat'],
    prolongation,
    npecAnnuelCentimes: readBase(row).npecAnnuelCentimes,
    differences: [
      ...differencesOf(dispositif, reference, contrat),
      ...(tauxAvant === tauxApres
        ? []
        : [{ rubrique: REMUNERATION, libelle: REMUNERATION, avant: tauxAvant, apres: tauxApres }]),
    ],
  }
}

/** The contracts of a dossier, and how it may be amended. */
export function avenantsView(
  outils: Pick<Outils, 'dispositifs'>,
  initial: TableDossier,
  avenants: readonly TableDossier[],
): AvenantsDossier {
  const dispositif = dispositifOf(outils, initial)
  if (dispositif.avenants === null) return { elements: [], types: [] }
  const { chemins, types } = avenantsOf(dispositif)
  const elementOf = (row: TableDossier): ContratDuDossier => {
    const contrat = maskedContrat(row)
    const rang = readAvenant(row)?.rang ?? 0
    const type = texteOf(valueAt(contrat, chemins.type))
    const jour = rang === 0 ? resumeOf(dispositif, contrat).dateDebut : valueAt(contrat, chemins.dateEffet)
    return {
      id: row.id,
      numero: row.numero,
      rang,
      type,
      libelle: libelleOf(dispositif, chemins.type, type),
      dateEffet: texteOf(jour),
      etat: row.etat as EtatDossier,
    }
  }
  return {
    elements: [initial, ...avenants].map(elementOf),
    types: types.map(({ code, change }) => ({
      code,
      libelle: libelleOf(dispositif, chemins.type, code),
      change,
    })),
  }
}
