import {
  type Contrat,
  completeContrat,
  etatLigne,
  type LigneLue,
  mergeSection,
  modeleImport,
  NOMS_SECTIONS,
  SECTIONS,
  valueAt,
  withColonne,
} from '@mon-espace/domain'
import type { LigneImport } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { prefillContrat } from '../dossiers/creer.ts'
import type { TableEtablissement } from '../store/schema.ts'
import { completeKnown } from './completer.ts'
import type { Connaissances } from './connaissances.ts'
import type { Doublons } from './doublons.ts'
import type { EnteteLu } from './lecture/lire-fichier.ts'

/** A line with the contract it makes and all that is said of it. */
export interface LignePreparee {
  readonly vue: LigneImport
  readonly contrat: Contrat
  /** null where the SIRET is none of the person's. */
  readonly etablissement: TableEtablissement | null
}

const SIRET = 'employeur.siret'

/** What is known of the establishment, and over it what the line says. */
function fill(etablissement: TableEtablissement, ligne: LigneLue<typeof SECTIONS>): Contrat {
  const contrat = prefillContrat(etablissement)
  for (const nom of NOMS_SECTIONS)
    Object.assign(contrat, { [nom]: mergeSection(nom, contrat[nom], ligne.contrat[nom] ?? {}) })
  return contrat
}

/** Judges a line by the rules of the wizard, each verdict beside its column. Writes nothing. */
export async function prepareLigne(
  deps: Deps,
  connaissances: Connaissances,
  {
    entete,
    ligne,
    doublons,
    id,
  }: {
    readonly entete: EnteteLu
    readonly ligne: LigneLue<typeof SECTIONS>
    readonly doublons: Doublons
    /** Of the draft that the line makes, where it is known beforehand. */
    readonly id: string | null
  },
): Promise<LignePreparee> {
  const etablissement = await connaissances.etablissementOf(String(valueAt(ligne.contrat, SIRET) ?? ''))
  const contrat = etablissement
    ? await completeKnown(deps, etablissement.siren, fill(etablissement, ligne))
    : completeContrat(ligne.contrat)
  const siren = etablissement?.siren ?? null
  const illisibles = new Set(ligne.fautes.map(({ chemin }) => chemin))
  const controles = await connaissances.controler(siren ?? '', contrat)
  const doubles = await doublons.find(ligne.n, siren, contrat, id)
  // Of a cell that cannot be read nothing more is said, nor of what the right establishment would bring.
  const dits = [...controles, ...doubles].filter(
    ({ chemin }) =>
      !illisibles.has(chemin) && (etablissement || chemin === SIRET || !chemin.startsWith('employeur.')),
  )
  const problemes = [
    ...ligne.fautes,
    ...withColonne({ ...entete, modele: modeleImport(SECTIONS) }, dits, ligne.cases),
  ]
  const { apprenti } = contrat
  const vue: LigneImport = {
    n: ligne.n,
    repere: ligne.repere,
    apprenti: [apprenti.prenom, apprenti.nomUsage ?? apprenti.nomNaissance].filter(Boolean).join(' '),
    siret: contrat.employeur.siret ?? '',
    dateDebut: contrat.contrat.dateDebutExecution,
    etat: etatLigne(problemes),
    problemes,
  }
  return { vue, contrat, etablissement }
}
