import type { Explication } from '../../../explication.ts'
import { formatEuros } from '../../../formats/montant.ts'
import { niveauOfCodeDiplome } from '../../../identifiants/code-diplome.ts'
import type { PackReferentiel } from '../../../referentiels/pack.ts'
import { DEBUT_NPEC_RNCP, findCertification, findCpne } from '../../../referentiels/recherche.ts'
import type { Contrat } from '../champs/sections.ts'
import { computePriseEnCharge } from '../prise-en-charge/prise-en-charge.ts'
import { priseEnChargeInputOf } from '../prise-en-charge/prise-en-charge-contrat.ts'
import type { PriseEnCharge } from '../prise-en-charge/types.ts'

/** A pack that knows one level only: the one a case officer set for this contract, whatever the referential says. */
function packOfOfficer(pack: PackReferentiel, contrat: Contrat, montantCentimes: number): PackReferentiel {
  const { codeRncp, codeDiplome, intitule } = contrat.formation
  const date = (contrat.contrat.dateConclusion ?? '') as PackReferentiel['date']
  const certification = findCertification(pack, { codeRncp, codeDiplome }, date) ?? {
    codeRncp: codeRncp ?? '',
    codesDiplome: codeDiplome ? [codeDiplome] : [],
    intitule: intitule ?? '',
    niveau: niveauOfCodeDiplome(codeDiplome ?? ''),
    diplomeCerfa: null,
    finEnregistrement: null,
    apprentissage: true,
  }
  const idcc = contrat.employeur.codeIdcc ?? ''
  const cpne = findCpne(pack, idcc) ?? {
    code: 'hors-pack',
    libelle: `Branche de l’IDCC ${idcc}`,
    idcc: [idcc],
  }
  const before2022 = date < DEBUT_NPEC_RNCP && codeDiplome ? { codeDiplome: codeDiplome.slice(0, 8) } : {}
  return {
    version: 'niveau fixé par l’opérateur de compétences',
    date: pack.date,
    officiel: true,
    certifications: [certification],
    cpne: [cpne],
    npec: [
      {
        codeRncp: certification.codeRncp,
        codeCpne: cpne.code,
        montantCentimes,
        origine: 'branche',
        depuis: date,
        ...before2022,
      },
    ],
  }
}

/** Said in place of what would name the branch: the level is the OPCO's own. */
const explication = (montantCentimes: number): Explication => ({
  code: 'operateur',
  article: null,
  titre: 'Niveau fixé par l’opérateur de compétences',
  texte: `${formatEuros(montantCentimes)} par an, fixé par l’opérateur de compétences pour ce contrat.`,
})

/**
 * The funding of a contract: from the referential, or from the yearly level a case officer set, which is then taken as it
 * is (the distance cut is theirs to count) and told as theirs, unless it is what the referential says. null while the contract lacks what the funding depends on.
 */
export function fundingOf(
  contrat: Contrat,
  pack: PackReferentiel,
  npecAnnuelCentimes?: number | undefined,
): PriseEnCharge | null {
  const found = priseEnChargeInputOf(contrat)
  if (!found) return null
  // The aid of the State is not the OPCO's to tell.
  const input = { ...found, effectif: null }
  const ofPack = computePriseEnCharge(input, pack)
  if (npecAnnuelCentimes === undefined || npecAnnuelCentimes === ofPack.npecAnnuelCentimes) return ofPack
  const funding = computePriseEnCharge(
    { ...input, heuresDistance: null },
    packOfOfficer(pack, contrat, npecAnnuelCentimes),
  )
  const explications = funding.explications.map((said) =>
    said.code === funding.origine ? explication(npecAnnuelCentimes) : said,
  )
  return { ...funding, explications }
}
