import {
  DERNIERES_CLASSES,
  DIPLOMES,
  EMPLOYEURS_SPECIFIQUES,
  type Maitre,
  NATIONALITES,
  NIVEAUX_DIPLOME_MAITRE,
  REGIMES_SOCIAUX,
  SEXES,
  type SectionPartielle,
  SITUATIONS_AVANT_CONTRAT,
  TYPES_EMPLOYEUR,
} from '@mon-espace/domain'
import { lisible } from '../cerfa-10103-14/remplissage.ts'
import { type AdressePartielle, lignesAdresse } from '../text/adresse.ts'
import { siretEspace, telephoneEspace } from '../text/format.ts'
import { LIBELLES_RECAP } from './libelles.ts'
import { enClair, jour, nirEspace, phrase, type RubriqueRecap } from './reponses.ts'

/** « 3 bis impasse du Lavoir, Bâtiment C, 93200 Saint-Denis ». */
export const adresse = (valeur: AdressePartielle): string => lignesAdresse(valeur).join(', ')

/** The section « employeur ». */
export function employeurRecap(e: SectionPartielle<'employeur'>): RubriqueRecap {
  const L = LIBELLES_RECAP.employeur
  const statut = e.prive === true ? L.prive : e.prive === false ? L.public : ''
  return {
    titre: L.titre,
    groupes: [
      {
        faits: [
          [L.denomination, lisible(e.denomination)],
          [L.statut, statut],
          [L.siret, siretEspace(lisible(e.siret))],
          [L.adresse, adresse(e.adresse)],
          [L.telephone, telephoneEspace(lisible(e.telephone))],
          [L.courriel, lisible(e.courriel)],
          [L.type, enClair(TYPES_EMPLOYEUR, e.typeEmployeur)],
          [L.specifique, enClair(EMPLOYEURS_SPECIFIQUES, e.employeurSpecifique)],
          [L.ape, lisible(e.codeApe)],
          [L.effectif, phrase(e.effectif, L.salaries)],
          [L.idcc, lisible(e.codeIdcc)],
          [L.assuranceChomage, lisible(e.regimeAssuranceChomage)],
          [L.autreAdresse, adresse(e.autreAdresse)],
        ],
      },
    ],
  }
}

/** The section « apprenti », with the legal representative when there is one. */
export function apprentiRecap(a: SectionPartielle<'apprenti'>): RubriqueRecap {
  const L = LIBELLES_RECAP.apprenti
  const legal = a.representantLegal
  return {
    titre: L.titre,
    groupes: [
      {
        faits: [
          [L.nom, lisible(a.nomNaissance)],
          [L.prenom, lisible(a.prenom)],
          [L.nomUsage, lisible(a.nomUsage)],
          [L.nir, nirEspace(a.nir)],
          [L.naissance, jour(a.dateNaissance)],
          [L.sexe, enClair(SEXES, a.sexe)],
          [L.commune, lisible(a.communeNaissance)],
          [L.departement, lisible(a.departementNaissance)],
          [L.nationalite, enClair(NATIONALITES, a.nationalite)],
          [L.regime, enClair(REGIMES_SOCIAUX, a.regimeSocial)],
          [L.adresse, adresse(a.adresse)],
          [L.telephone, telephoneEspace(lisible(a.telephone))],
          [L.courriel, lisible(a.courriel)],
          [L.situation, enClair(SITUATIONS_AVANT_CONTRAT, a.situationAvantContrat)],
          [L.prepare, enClair(DIPLOMES, a.dernierDiplomePrepare)],
          [L.classe, enClair(DERNIERES_CLASSES, a.derniereClasse)],
          [L.intitule, lisible(a.intituleDernierDiplome)],
          [L.plusEleve, enClair(DIPLOMES, a.diplomePlusEleve)],
          [L.rqth, lisible(a.rqth)],
          [L.equivalence, lisible(a.equivalenceJeunes)],
          [L.boe, lisible(a.extensionBoe)],
          [L.sportif, lisible(a.sportifHautNiveau)],
          [L.projet, lisible(a.projetCreation)],
          [L.emancipe, lisible(a.emancipe)],
        ],
      },
      {
        sousTitre: L.representant,
        faits: [
          [L.nom, lisible(legal?.nom)],
          [L.prenomRepresentant, lisible(legal?.prenom)],
          [L.adresse, adresse(legal?.adresse)],
          [L.courriel, lisible(legal?.courriel)],
        ],
      },
    ],
  }
}

type MaitrePartiel = { readonly [K in keyof Maitre]?: Maitre[K] | undefined } | null | undefined

/** The section « maîtres ». */
export function maitresRecap(m: SectionPartielle<'maitres'>): RubriqueRecap {
  const L = LIBELLES_RECAP.maitres
  const maitre = (sousTitre: string, un: MaitrePartiel): RubriqueRecap['groupes'][number] => ({
    sousTitre,
    faits: [
      [L.nom, lisible(un?.nomNaissance)],
      [L.prenom, lisible(un?.prenom)],
      [L.naissance, jour(un?.dateNaissance)],
      [L.courriel, lisible(un?.courriel)],
      [L.emploi, lisible(un?.emploi)],
      [L.diplome, lisible(un?.diplome)],
      [L.niveau, enClair(NIVEAUX_DIPLOME_MAITRE, un?.niveauDiplome)],
    ],
  })
  return {
    titre: L.titre,
    groupes: [
      maitre(L.premier, m.maitre1),
      maitre(L.second, m.maitre2),
      { faits: [[L.attestation, lisible(m.attestationEligibilite)]] },
    ],
  }
}
