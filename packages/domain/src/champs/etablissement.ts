import { adresse } from './adresse.ts'
import { ape, bloc, courriel, entier, facultatif, idcc, siret, telephone, texte } from './definition.ts'

/**
 * What every form asks of the establishment where a contract is carried out. In an import the establishment brings what has
 * no column; what is filled in replaces what is known of it.
 */
export const ETABLISSEMENT = {
  denomination: texte('Nom ou dénomination', {
    requis: 'Indiquez la dénomination de l’employeur.',
    colonne: false,
  }),
  /** Establishment where the contract is carried out. */
  siret: siret('Établissement', {
    cerfa: 'N° SIRET de l’établissement d’exécution du contrat',
    requis: 'Indiquez le SIRET de l’établissement d’exécution du contrat (14 chiffres).',
    de: 'de l’établissement',
    colonne: 'SIRET de l’établissement',
    autresTitres: ['siret', 'siret employeur'],
    indispensable: true,
  }),
  adresse: bloc('Adresse de l’établissement', adresse('de l’établissement'), { colonne: false }),
  telephone: telephone('Téléphone', {
    requis: 'Indiquez le téléphone de l’employeur (10 chiffres).',
    de: 'de l’employeur',
  }),
  courriel: courriel('Adresse e-mail', {
    cerfa: 'Courriel',
    requis: 'Indiquez l’adresse e-mail de l’employeur.',
    de: 'de l’employeur',
    colonne: 'courriel',
  }),
}

/** What it does, with how many people, under which agreement. */
export const ACTIVITE = {
  codeApe: ape('Code d’activité (APE)', {
    cerfa: 'Code activité de l’entreprise (NAF)',
    requis: 'Indiquez le code APE (NAF) de l’établissement, par exemple 7820Z.',
    colonne: false,
  }),
  /** Employees of the whole enterprise, not of the establishment (notices 51649#09 and 51650#09). */
  effectif: entier('Effectif total de l’entreprise', {
    cerfa: 'Effectif total salariés de l’entreprise',
    requis: 'Indiquez l’effectif salarié total de l’entreprise.',
    colonne: 'effectif de l’entreprise',
    max: 9_999_999,
    unite: 'salariés',
  }),
  codeIdcc: idcc('Convention collective (code IDCC)', {
    cerfa: 'Code IDCC de la convention collective applicable',
    requis: 'Indiquez le code IDCC de la convention collective (9999 s’il n’y en a pas).',
    colonne: 'code IDCC',
  }),
}

/** Another address to write to; giving one sends a mail to the « service collecte ». */
export const AUTRE_ADRESSE = facultatif('Autre adresse', adresse('de correspondance', { etranger: true }), {
  colonne: false,
})
