import { ANNEE_MAX, ANNEE_MIN, isDateIso } from '../dates/date-iso.ts'
import { type DateFault, dateFault } from '../formats/date.ts'
import { parseTelephone, telephoneValid } from '../formats/telephone.ts'
import { codeDiplomeValid, normalizeCodeDiplome } from '../identifiants/code-diplome.ts'
import {
  apeValid,
  idccValid,
  normalizeApe,
  normalizeIdcc,
  normalizeRncp,
  rncpValid,
} from '../identifiants/codes-metier.ts'
import { codePostalValid, courrielValid } from '../identifiants/contact.ts'
import { departementValid, normalizeDepartement } from '../identifiants/departement.ts'
import { normalizeNumeroContrat, numeroContratValid } from '../identifiants/numero-contrat.ts'
import { normalizeSiret, siretValid } from '../identifiants/siret.ts'
import { normalizeUai, uaiValid } from '../identifiants/uai.ts'
import type { Genre } from './genres.ts'

/** What makes a text of a kind right, and what is told of one that is not. */
export interface Format {
  readonly code: string
  valid(texte: string): boolean
  /** @param de what it is of, where the contract has several */
  message(de: string, texte: string): string
}

/** A day that was typed in a way that is not read deserves to be told how, not that it does not exist. */
const DATES: Readonly<Record<DateFault, (de: string) => string>> = {
  forme: (de) => `Indiquez la date ${de} au format JJ/MM/AAAA.`,
  annee: (de) => `Vérifiez l’année de la date ${de} : de ${ANNEE_MIN} à ${ANNEE_MAX}.`,
  jour: (de) => `Indiquez une date ${de} qui existe, au format JJ/MM/AAAA.`,
}

/** Texts of a kind: dates that exist, identifiers whose key is right… The NIR has rules of its own. */
export const FORMATS: Partial<Record<Genre, Format>> = {
  date: {
    code: 'date_invalide',
    valid: isDateIso,
    message: (de, texte) => DATES[dateFault(texte)](de),
  },
  siret: {
    code: 'siret_invalide',
    valid: (texte) => siretValid(normalizeSiret(texte)),
    message: (de) => `Vérifiez le SIRET ${de} : 14 chiffres, dont le dernier est une clé de contrôle.`,
  },
  codePostal: {
    code: 'code_postal_invalide',
    valid: codePostalValid,
    message: (de) => `Indiquez un code postal à 5 chiffres pour l’adresse ${de}.`,
  },
  courriel: {
    code: 'courriel_invalide',
    valid: courrielValid,
    message: (de) => `Complétez l’adresse e-mail ${de}, par exemple prenom.nom@entreprise.fr.`,
  },
  telephone: {
    code: 'telephone_invalide',
    valid: (texte) => telephoneValid(parseTelephone(texte) ?? ''),
    message: (de) =>
      `Vérifiez le numéro de téléphone ${de} : 10 chiffres, ou l’indicatif du pays : +32 2 555 12 12.`,
  },
  uai: {
    code: 'uai_invalide',
    valid: (texte) => uaiValid(normalizeUai(texte)),
    message: (de) => `Vérifiez le numéro UAI ${de} : 7 chiffres et une lettre, par exemple 0750001U.`,
  },
  departement: {
    code: 'departement_invalide',
    valid: (texte) => departementValid(normalizeDepartement(texte)),
    message: () => 'Indiquez un numéro de département : 01 à 95, 2A, 2B, 971 à 978, ou 099 pour l’étranger.',
  },
  ape: {
    code: 'ape_invalide',
    valid: (texte) => apeValid(normalizeApe(texte)),
    message: () => 'Vérifiez le code APE : 4 chiffres et une lettre, par exemple 7820Z.',
  },
  idcc: {
    code: 'idcc_invalide',
    valid: (texte) => idccValid(normalizeIdcc(texte)),
    message: () => 'Vérifiez le code IDCC : 4 chiffres, par exemple 2378.',
  },
  rncp: {
    code: 'rncp_invalide',
    valid: (texte) => rncpValid(normalizeRncp(texte)),
    message: () => 'Vérifiez le code RNCP : de 2 à 5 chiffres, sans « RNCP ».',
  },
  codeDiplome: {
    code: 'code_diplome_invalide',
    valid: (texte) => codeDiplomeValid(normalizeCodeDiplome(texte)),
    message: () => 'Vérifiez le code du diplôme : 8 caractères, par exemple 50025524.',
  },
  numeroContrat: {
    code: 'numero_contrat_invalide',
    valid: (texte) => numeroContratValid(normalizeNumeroContrat(texte)),
    message: () =>
      'Vérifiez le numéro du contrat précédent : il figure sur l’accord de l’opérateur de compétences, par exemple 075202209000123.',
  },
}

/** Codes of the verdicts on a text that is not of its kind. */
export const CODES_FORMATS: readonly string[] = Object.values(FORMATS).map(({ code }) => code)
