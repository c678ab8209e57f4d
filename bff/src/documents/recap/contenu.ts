import {
  type ContratDe,
  type Dispositif,
  type PaieContrat,
  resumeOf,
  type Sections,
} from '@mon-espace/domain'
import type { RecapInput } from './recap.ts'
import { rubriquesOf } from './rubriques.ts'
import type { Signataire } from './signatures.ts'

const noms = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ')

function signatairesOf(dispositif: Dispositif, contrat: ContratDe<Sections>): Signataire[] {
  const { denomination, prenom, nomNaissance, cfa } = resumeOf(dispositif, contrat)
  const representant = dispositif.representant(contrat)
  // Who trains signs where the form has a block for it.
  const vise = dispositif.signataires(contrat).some(({ role }) => role === 'cfa')
  return [
    { role: 'employeur', nom: noms(denomination) },
    { role: 'personne', qualite: dispositif.mots.laPersonne, nom: noms(prenom, nomNaissance) },
    ...(representant
      ? [{ role: 'representant' as const, nom: noms(representant.prenom, representant.nom) }]
      : []),
    ...(vise ? [{ role: 'centre' as const, nom: noms(cfa) }] : []),
  ]
}

/** What the recap says of a contract, made of the fields of its kind: whoever draws it knows no kind. */
export const recapOf = (
  dispositif: Dispositif,
  contrat: ContratDe<Sections>,
  remuneration: PaieContrat | null,
): Pick<RecapInput, 'libelle' | 'leFormulaire' | 'rubriques' | 'signataires' | 'remuneration'> => ({
  libelle: dispositif.libelle,
  leFormulaire: dispositif.mots.leFormulaire,
  rubriques: rubriquesOf(dispositif, contrat),
  signataires: signatairesOf(dispositif, contrat),
  remuneration,
})
