import {
  completeContratOf,
  type Dispositif,
  type EnteteImport,
  etatLigne,
  type LigneLue,
  mergeSectionOf,
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

/** A line with the contract it makes and all that is said of it. */
export interface LignePreparee {
  readonly vue: LigneImport
  readonly contrat: Contrat
  /** null where the SIRET is none of the person's. */
  readonly etablissement: TableEtablissement | null
}

/** A contract that the lines of a file start from, in place of an empty one. */
export interface ModeleContrat {
  readonly contrat: Contrat
  /** What the journal says of it. */
  readonly origine: { readonly copieDe: string }
}

/** The model, at the establishment that the line names where that is another than its own. */
function startFrom(dispositif: Dispositif, etablissement: TableEtablissement, modele: ModeleContrat | null) {
  const connu = prefillContrat(dispositif, etablissement)
  if (!modele) return connu
  const section = sectionEmployeur(dispositif)
  const ici = valueAt(modele.contrat, dispositif.reperes.siret) === etablissement.siret
  return { ...modele.contrat, ...(ici ? {} : { [section]: connu[section] ?? {} }) }
}

/** What is known before the line, and over it what the line says. */
function fill({ sections }: Dispositif, connu: Contrat, ligne: LigneLue): Contrat {
  const contrat = { ...connu }
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
    modele,
  }: {
    readonly entete: EnteteImport
    readonly ligne: LigneLue
    readonly doublons: Doublons
    /** Of the draft that the line makes, where it is known beforehand. */
    readonly id: string | null
    readonly modele: ModeleContrat | null
  },
): Promise<LignePreparee> {
  const { sections, reperes } = dispositif
  const employeur = `${sectionEmployeur(dispositif)}.`
  const siret = String(valueAt(ligne.contrat, reperes.siret) ?? valueAt(modele?.contrat, reperes.siret) ?? '')
  const etablissement = await connaissances.etablissementOf(siret)
  const contrat = etablissement
    ? await completeKnown(
        deps,
        dispositif,
        etablissement.siren,
        await connaissances.habitudesOf(etablissement.siren),
        fill(dispositif, startFrom(dispositif, etablissement, modele), ligne),
      )
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
  const problemes = [...ligne.fautes, ...withColonne(entete, dits, ligne.cases)]
  const resume = resumeOf(dispositif, contrat)
  const personne = nomAffiche(resume)
  const vue: LigneImport = {
    n: ligne.n,
    repere: ligne.repere,
    personne,
    apprenti: personne,
    siret: resume.siret ?? '',
    dateDebut: resume.dateDebut,
    etat: etablissement ? etatLigne(problemes) : 'a_corriger',
    problemes,
  }
  return { vue, contrat, etablissement }
}
