import { isDateIso } from '../../dates/date-iso.ts'
import {
  apeValid,
  codeDiplomeValid,
  codePostalValid,
  courrielValid,
  departementValid,
  idccValid,
  normalizeApe,
  normalizeCodeDiplome,
  normalizeDepartement,
  normalizeIdcc,
  normalizeNumeroContrat,
  normalizeRncp,
  normalizeSiret,
  normalizeTelephone,
  normalizeUai,
  numeroContratValid,
  rncpValid,
  siretValid,
  telephoneValid,
  uaiValid,
} from '../../identifiants/index.ts'
import { bloquant } from '../constat.ts'
import { textAt } from '../lecture.ts'
import { FORMATS } from '../textes.ts'
import type { Regle } from '../types.ts'
import { DE_QUOI } from './de-quoi.ts'

/** A kind of text: its normal form, what makes it right, and the fields that hold it. */
interface Format {
  code: keyof typeof FORMATS
  valid: (texte: string) => boolean
  chemins: readonly string[]
}

const FORMES: readonly Format[] = [
  {
    code: 'date_invalide',
    valid: isDateIso,
    chemins: [
      'apprenti.dateNaissance',
      'maitres.maitre1.dateNaissance',
      'maitres.maitre2.dateNaissance',
      'contrat.dateConclusion',
      'contrat.dateDebutExecution',
      'contrat.dateDebutFormationPratique',
      'contrat.dateFin',
      'contrat.dateEffetAvenant',
      'contrat.precedent.dateFin',
      'contrat.travailTemporaire.mission.debut',
      'contrat.travailTemporaire.mission.fin',
      'formation.dateDebut',
      'formation.dateFinEpreuves',
    ],
  },
  {
    code: 'siret_invalide',
    valid: (texte) => siretValid(normalizeSiret(texte)),
    chemins: [
      'employeur.siret',
      'contrat.travailTemporaire.entrepriseUtilisatrice.siret',
      'formation.cfa.siret',
      'formation.lieu.siret',
    ],
  },
  {
    code: 'code_postal_invalide',
    valid: codePostalValid,
    chemins: [
      'employeur.adresse.codePostal',
      'employeur.autreAdresse.codePostal',
      'apprenti.adresse.codePostal',
      'apprenti.representantLegal.adresse.codePostal',
      'formation.cfa.adresse.codePostal',
      'formation.lieu.adresse.codePostal',
    ],
  },
  {
    code: 'courriel_invalide',
    valid: courrielValid,
    chemins: [
      'employeur.courriel',
      'apprenti.courriel',
      'apprenti.representantLegal.courriel',
      'maitres.maitre1.courriel',
      'maitres.maitre2.courriel',
    ],
  },
  {
    code: 'telephone_invalide',
    valid: (texte) => telephoneValid(normalizeTelephone(texte)),
    chemins: ['employeur.telephone', 'apprenti.telephone'],
  },
  {
    code: 'uai_invalide',
    valid: (texte) => uaiValid(normalizeUai(texte)),
    chemins: ['formation.cfa.uai', 'formation.lieu.uai'],
  },
  {
    code: 'departement_invalide',
    valid: (texte) => departementValid(normalizeDepartement(texte)),
    chemins: ['apprenti.departementNaissance'],
  },
  { code: 'ape_invalide', valid: (texte) => apeValid(normalizeApe(texte)), chemins: ['employeur.codeApe'] },
  {
    code: 'idcc_invalide',
    valid: (texte) => idccValid(normalizeIdcc(texte)),
    chemins: ['employeur.codeIdcc'],
  },
  {
    code: 'rncp_invalide',
    valid: (texte) => rncpValid(normalizeRncp(texte)),
    chemins: ['formation.codeRncp'],
  },
  {
    code: 'code_diplome_invalide',
    valid: (texte) => codeDiplomeValid(normalizeCodeDiplome(texte)),
    chemins: ['formation.codeDiplome'],
  },
  {
    code: 'numero_contrat_invalide',
    valid: (texte) => numeroContratValid(normalizeNumeroContrat(texte)),
    chemins: ['contrat.numeroContratPrecedent'],
  },
]

function messageOf(code: keyof typeof FORMATS, chemin: string): string {
  const message = FORMATS[code]
  return typeof message === 'string' ? message : message(DE_QUOI[chemin] ?? '')
}

/** Texts that are not of their kind: dates that do not exist, identifiers whose key is wrong… */
export const formats: Regle = (contrat) =>
  FORMES.flatMap(({ code, valid, chemins }) =>
    chemins.flatMap((chemin) => {
      const texte = textAt(contrat, chemin)
      return texte === null || valid(texte) ? [] : [bloquant(code, chemin, messageOf(code, chemin))]
    }),
  )
