import {
  type Champs,
  type ContratDe,
  cleanText,
  type Dispositif,
  type Genre,
  isAdresse,
  isBloc,
  type Mentions,
  type Mots,
  type Noeud,
  noeudAt,
  type Resume,
  resumeOf,
  type Sections,
  sectionEmployeur,
  valueAt,
} from '@mon-espace/domain'
import type { AdressePartielle } from './text/adresse.ts'

type Identite = Readonly<Record<'denomination' | 'siret' | 'uai' | 'telephone' | 'courriel', string>>

/** Who employs or trains; '' where nothing was entered. */
interface Etablissement extends Identite {
  readonly adresse: AdressePartielle
}

/** A contract as letters and decisions present it, whatever its kind; no secret is in it. */
export interface ContratPresente extends Omit<Mentions, 'faitA'>, Pick<Dispositif, 'libelle' | 'refus'> {
  readonly mots: Mots
  readonly resume: Resume
  readonly employeur: Etablissement
  /** First name and family name of whom it is made with. */
  readonly personne: string
  /** Where it is made. */
  readonly lieu: string
  /** null for the kinds that have none. */
  readonly centre: Etablissement | null
}

const texte = (valeur: unknown): string => (typeof valeur === 'string' ? cleanText(valeur) : '')

/** Knows each field by what it is, the first of its kind. */
function etablissementOf(champs: Champs, valeurs: unknown, denomination: string | null): Etablissement {
  const first = (is: (noeud: Noeud) => boolean): unknown => {
    const [cle = ''] = Object.entries(champs).find(([, noeud]) => is(noeud)) ?? []
    return valueAt(valeurs, cle)
  }
  const du = (genre: Genre) => texte(first((noeud) => noeud.genre === genre))
  return {
    denomination: texte(denomination),
    siret: du('siret'),
    uai: du('uai'),
    telephone: du('telephone'),
    courriel: du('courriel'),
    adresse: first((noeud) => isBloc(noeud) && isAdresse(noeud.champs)) as AdressePartielle,
  }
}

/** What letters and decisions say of a contract, made of the fields of its kind: whoever draws them knows no kind. */
export function contratPresente(dispositif: Dispositif, contrat: ContratDe<Sections>): ContratPresente {
  const { libelle, mots, refus, sections } = dispositif
  const resume = resumeOf(dispositif, contrat)
  const { faitA, ...mentions } = dispositif.mentions(contrat)
  const section = sectionEmployeur(dispositif)
  const employeur = etablissementOf(sections[section]?.champs ?? {}, contrat[section], resume.denomination)
  const chemin = dispositif.centre ?? ''
  const bloc = noeudAt(sections, chemin)
  return {
    ...mentions,
    libelle,
    mots,
    refus,
    resume,
    employeur,
    personne: cleanText(`${resume.prenom ?? ''} ${resume.nomNaissance ?? ''}`),
    lieu: texte(faitA ?? employeur.adresse?.commune),
    centre: bloc && isBloc(bloc) ? etablissementOf(bloc.champs, valueAt(contrat, chemin), resume.cfa) : null,
  }
}
