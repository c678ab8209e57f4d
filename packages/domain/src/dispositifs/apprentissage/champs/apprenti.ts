import { adresse } from '../../../champs/adresse.ts'
import { bloc, code, courriel, ouiNon, section, telephone, texte } from '../../../champs/definition.ts'
import { etatCivil } from '../../../champs/etat-civil.ts'
import { representantLegal } from '../../../champs/representant-legal.ts'
import {
  DERNIERES_CLASSES,
  NATIONALITES,
  REGIMES_SOCIAUX,
  SITUATIONS_AVANT_CONTRAT,
} from '../codes/apprenti.ts'
import { DIPLOMES } from '../codes/diplomes.ts'

/** The country of an address abroad follows its town. */
const adressePersonne = (de: string) => adresse(de, { etranger: true })

/** Screen 2, first half: the block APPRENTI(E) of Cerfa 10103*14. */
export const APPRENTI = section(
  { titre: 'Apprenti(e)', qui: 'Apprenti' },
  {
    ...etatCivil({ de: 'de l’apprenti', cerfa: 'de l’apprenti(e)' }),
    nationalite: code('Nationalité', NATIONALITES, { requis: 'Choisissez la nationalité de l’apprenti.' }),
    regimeSocial: code('Régime social', REGIMES_SOCIAUX, {
      requis: 'Choisissez le régime social de l’apprenti.',
    }),
    adresse: bloc('Adresse de l’apprenti(e)', adressePersonne('de l’apprenti')),
    telephone: telephone('Téléphone', {
      requis: 'Indiquez le téléphone de l’apprenti (10 chiffres).',
      de: 'de l’apprenti',
    }),
    courriel: courriel('Adresse e-mail', {
      cerfa: 'Courriel',
      requis: 'Indiquez l’adresse e-mail de l’apprenti.',
      de: 'de l’apprenti',
      colonne: 'courriel',
    }),
    sportifHautNiveau: ouiNon('Sportif de haut niveau', {
      cerfa:
        'Déclare être inscrit sur la liste des sportifs, entraîneurs, arbitres et juges sportifs de haut niveau',
      requis: 'Indiquez si l’apprenti est inscrit comme sportif de haut niveau.',
    }),
    rqth: ouiNon('Reconnaissance de la qualité de travailleur handicapé', {
      cerfa: 'Déclare bénéficier de la RQTH',
      requis: 'Indiquez si l’apprenti a la reconnaissance de travailleur handicapé.',
      colonne: 'travailleur handicapé (RQTH)',
    }),
    equivalenceJeunes: ouiNon('Équivalence jeunes', {
      cerfa: 'Équivalence jeunes de la RQTH',
      colonne: 'équivalence jeunes RQTH',
    }),
    extensionBoe: ouiNon('Extension BOE'),
    projetCreation: ouiNon('Projet de création ou de reprise d’entreprise', {
      cerfa: 'Déclare avoir un projet de création ou de reprise d’entreprise',
      colonne: 'projet de création ou reprise d’entreprise',
    }),
    situationAvantContrat: code('Situation avant ce contrat', SITUATIONS_AVANT_CONTRAT, {
      requis: 'Choisissez la situation de l’apprenti avant ce contrat.',
    }),
    dernierDiplomePrepare: code('Dernier diplôme ou titre préparé', DIPLOMES, {
      requis: 'Choisissez le dernier diplôme ou titre préparé.',
    }),
    derniereClasse: code('Dernière classe ou année suivie', DERNIERES_CLASSES, {
      cerfa: 'Dernière classe / année suivie',
      requis: 'Choisissez la dernière année ou classe suivie.',
      colonne: 'dernière classe suivie',
    }),
    intituleDernierDiplome: texte('Intitulé précis du dernier diplôme ou titre préparé', {
      requis: 'Indiquez l’intitulé précis du dernier diplôme ou titre préparé.',
      colonne: 'intitulé du dernier diplôme préparé',
    }),
    diplomePlusEleve: code('Diplôme ou titre le plus élevé obtenu', DIPLOMES, {
      requis: 'Choisissez le diplôme ou titre le plus élevé obtenu.',
      colonne: 'diplôme le plus élevé obtenu',
    }),
    emancipe: ouiNon('Émancipation', {
      question: 'Y a-t-il eu émancipation\u00a0?',
      colonne: 'mineur émancipé',
    }),
    representantLegal: representantLegal('Représentant légal (apprenti mineur)', adressePersonne),
  },
)
