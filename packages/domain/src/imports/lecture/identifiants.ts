import { parseTelephone } from '../../formats/telephone.ts'
import { normalizeCodeDiplome } from '../../identifiants/code-diplome.ts'
import { normalizeApe, normalizeIdcc, normalizeRncp } from '../../identifiants/codes-metier.ts'
import { normalizeDepartement } from '../../identifiants/departement.ts'
import { nirWithKeyValid, normalizeNir } from '../../identifiants/nir.ts'
import { normalizeNumeroContrat } from '../../identifiants/numero-contrat.ts'
import { normalizeSiret, siretValid } from '../../identifiants/siret.ts'
import { normalizeUai } from '../../identifiants/uai.ts'

/** A SIRET that begins with a zero has 13 digits left once a spreadsheet took it for a number. */
function readSiret(texte: string): string {
  const siret = normalizeSiret(texte)
  return /^\d{13}$/.test(siret) && siretValid(`0${siret}`) ? `0${siret}` : siret
}

/** The 13 characters of a NIR; its key is dropped when it is right. */
function readNir(texte: string): string {
  const nir = normalizeNir(texte)
  return nirWithKeyValid(nir) ? nir.slice(0, 13) : nir
}

function readCodePostal(texte: string): string {
  const code = texte.replace(/\s/g, '')
  return /^\d{4}$/.test(code) ? `0${code}` : code
}

function readTelephone(texte: string): string {
  const figures = texte.replace(/\s/g, '')
  return parseTelephone(/^[1-9]\d{8}$/.test(figures) ? `0${figures}` : texte) ?? ''
}

/** Identifiers in their normal form, what a spreadsheet ate given back; one that is wrong is left for the rules to tell. */
export const IDENTIFIANTS = {
  siret: readSiret,
  nir: readNir,
  codePostal: readCodePostal,
  telephone: readTelephone,
  departement: normalizeDepartement,
  uai: normalizeUai,
  ape: normalizeApe,
  idcc: normalizeIdcc,
  rncp: normalizeRncp,
  codeDiplome: normalizeCodeDiplome,
  numeroContrat: normalizeNumeroContrat,
} as const satisfies Record<string, (texte: string) => string>
