import {
  type Contrat,
  computePriseEnCharge,
  DEBUT_NPEC_RNCP,
  findCertification,
  findCpne,
  niveauOfCodeDiplome,
  type PackReferentiel,
  priseEnChargeInputOf,
} from '@mon-espace/domain'
import type { PriseEnCharge } from '@mon-espace/domain/api'

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

/**
 * The funding of a contract: from the referential, or from the yearly level a case officer set, which is then taken as it
 * is (the distance cut is theirs to count). null while the contract lacks what the funding depends on.
 */
export function fundingOf(
  contrat: Contrat,
  pack: PackReferentiel,
  npecAnnuelCentimes?: number | undefined,
): PriseEnCharge | null {
  const input = priseEnChargeInputOf(contrat)
  if (!input) return null
  if (npecAnnuelCentimes === undefined) return computePriseEnCharge(input, pack)
  return computePriseEnCharge(
    { ...input, heuresDistance: null },
    packOfOfficer(pack, contrat, npecAnnuelCentimes),
  )
}
