import {
  completeContratOf,
  type Dispositif,
  etatLigne,
  type LigneLue,
  mergeSectionOf,
  modeleImport,
  nomAffiche,
  resumeOf,
  sectionEmployeur,
  valueAt,
  withColonne,
} from '@mon-espace/domain'
import type { LigneImport } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { prefillContrat } from '../dossiers/create.ts'
import type { Contrat } from '../dossiers/dispositif.ts'
import type { TableEtablissement } from '../store/schema.ts'
import { completeKnown } from './complete-known.ts'
import type { Connaissances } from './connaissances.ts'
import type { Doublons } from './doublons.ts'
import type { EnteteLu } from './lecture/read-fichier.ts'

/** A line with the contract it makes and all that is said of it. */
export interface LignePreparee {
  readonly vue: LigneImport
  readonly contrat: Contrat
  /** null where the SIRET is none of the person's. */
  readonly etablissement: TableEtablissement | null
}

/** What is known of the establishment, and over it what the line says. */
function fill(dispositif: Dispositif, etablissement: TableEtablissement, ligne: LigneLue): Contrat {
  const { sections } = dispositif
  const contrat = prefillContrat(dispositif, etablissement)
  for (const nom of Object.keys(sections))
    contrat[nom] = mergeSectionOf(sections, nom, contrat[nom] ?? {}, ligne.contrat[nom] ?? {})
  return contrat
}

/** Judges a line by the rules of the wizard, each verdict beside its column. Writes nothing. */
export async function prepareLigne(
  deps: Deps,
  dispositif: Dispositif,
  connaissances: Connaissances,
  {
    entete,
    ligne,
    doublons,
    id,
  }: {
    readonly entete: EnteteLu
    readonly ligne: LigneLue
    readonly doublons: Doublons
    /** Of the draft that the line makes, where it is known beforehand. */
    readonly id: string | null
  },
): Promise<LignePreparee> {
  const { sections, reperes } = dispositif
  const employeur = `${sectionEmployeur(dispositif)}.`
  const siret = String(valueAt(ligne.contrat, reperes.siret) ?? '')
  const etablissement = await connaissances.etablissementOf(siret)
  const contrat = etablissement
    ? await completeKnown(deps, dispositif, etablissement.siren, fill(dispositif, etablissement, ligne))
    : completeContratOf(sections, ligne.contrat)
  const siren = etablissement?.siren ?? null
  const illisibles = new Set(
    ligne.fautes.flatMap(({ gravite, chemin }) => (gravite === 'bloquant' ? [chemin] : [])),
  )
  const controles = await connaissances.judge(siren ?? '', contrat)
  const doubles = await doublons.find(ligne.n, siren, contrat, id)
  // Of a cell that cannot be read nothing more is said, nor of what the right establishment would bring.
  const dits = [...controles, ...doubles].filter(
    ({ chemin }) =>
      !illisibles.has(chemin) && (etablissement || chemin === reperes.siret || !chemin.startsWith(employeur)),
  )
  const problemes = [
    ...ligne.fautes,
    ...withColonne({ ...entete, modele: modeleImport(sections) }, dits, ligne.cases),
  ]
  const resume = resumeOf(dispositif, contrat)
  const vue: LigneImport = {
    n: ligne.n,
    repere: ligne.repere,
    apprenti: nomAffiche(resume),
    siret: resume.siret ?? '',
    dateDebut: resume.dateDebut,
    etat: etablissement ? etatLigne(problemes) : 'a_corriger',
    problemes,
  }
  return { vue, contrat, etablissement }
}
