import { adressePersonne } from '../../../champs/adresse-personne.ts'
import {
  bloc,
  code,
  courriel,
  entier,
  ouiNon,
  section,
  telephone,
  texte,
} from '../../../champs/definition.ts'
import { etatCivil } from '../../../champs/etat-civil.ts'
import { representantLegal } from '../../../champs/representant-legal.ts'
import { DIPLOMES, DIPLOMES_A_PRECISER } from '../codes/diplomes.ts'
import { MINIMA_SOCIAUX, SITUATIONS_AVANT_CONTRAT } from '../codes/salarie.ts'

/** What a person who has no recognition as disabled worker may have instead. */
const SANS_RQTH = { chemin: 'salarie.rqth', vaut: false }
const INSCRIT = { chemin: 'salarie.inscritFranceTravail', vaut: true }

/** Screen 2, first half: the block LE SALARIÉ of Cerfa 12434*05. */
export const SALARIE = section(
  { titre: 'Salarié(e)', qui: 'Salarié' },
  {
    ...etatCivil({ de: 'du salarié', cerfa: 'du salarié' }),
    adresse: bloc('Adresse du salarié', adressePersonne('du salarié')),
    telephone: telephone('Téléphone', {
      requis: 'Indiquez le téléphone du salarié (10 chiffres).',
      de: 'du salarié',
    }),
    courriel: courriel('Adresse e-mail', {
      cerfa: 'Courriel',
      requis: 'Indiquez l’adresse e-mail du salarié.',
      de: 'du salarié',
      colonne: 'courriel',
    }),
    rqth: ouiNon('Reconnaissance de la qualité de travailleur handicapé', {
      cerfa: 'Déclare bénéficier de la reconnaissance de travailleur handicapé',
      requis: 'Indiquez si le salarié a la reconnaissance de travailleur handicapé.',
      colonne: 'travailleur handicapé (RQTH)',
    }),
    equivalenceJeunes: ouiNon('Équivalence jeunes', {
      cerfa: 'Équivalence jeunes',
      colonne: 'équivalence jeunes RQTH',
      si: SANS_RQTH,
    }),
    extensionBoe: ouiNon('Extension BOE', { si: SANS_RQTH }),
    inscritFranceTravail: ouiNon('Inscription à France Travail', {
      cerfa: 'Inscrit à France Travail',
      question: 'Le salarié est-il inscrit à France Travail\u00a0?',
      requis: 'Indiquez si le salarié est inscrit à France Travail.',
    }),
    numeroInscriptionFranceTravail: texte('Numéro d’inscription à France Travail', {
      cerfa: 'Si oui, numéro d’inscription',
      attendu: true,
      si: INSCRIT,
    }),
    dureeInscriptionMois: entier('Durée de l’inscription', {
      cerfa: 'Durée : … mois',
      requis: 'Indiquez depuis combien de mois le salarié est inscrit à France Travail.',
      colonne: 'durée de l’inscription (mois)',
      unite: 'mois',
      max: 600,
      si: INSCRIT,
    }),
    situationAvantContrat: code('Situation avant ce contrat', SITUATIONS_AVANT_CONTRAT, {
      requis: 'Choisissez la situation du salarié avant ce contrat.',
    }),
    typeMinimumSocial: code('Minimum social', MINIMA_SOCIAUX, {
      cerfa: 'Type de minimum social, si bénéficiaire',
      question: 'Minimum social, si le salarié en bénéficie',
    }),
    diplomePlusEleve: code('Diplôme ou titre le plus élevé obtenu', DIPLOMES, {
      requis: 'Choisissez le diplôme ou titre le plus élevé obtenu.',
      colonne: 'diplôme le plus élevé obtenu',
    }),
    /** Of 43 and 49 only, whose rate of pay depends on it (art. D6325-15 C. trav.); on no box of the form. */
    diplomeProfessionnel: ouiNon('Diplôme à finalité professionnelle', {
      question: 'Ce diplôme ou titre est-il à finalité professionnelle\u00a0?',
      colonne: 'diplôme à finalité professionnelle',
      attendu: true,
      si: { chemin: 'salarie.diplomePlusEleve', vaut: DIPLOMES_A_PRECISER },
    }),
    /** Of a minor; kept with the dossier, on no box of the form. */
    representantLegal: representantLegal('Représentant légal (salarié mineur)', adressePersonne),
  },
)
