import type { Explication } from '../../../explication.ts'
import { formatDate } from '../../../formats/date.ts'
import { formatEuros } from '../../../formats/montant.ts'
import type { CertificationReferentiel, PackReferentiel } from '../../../referentiels/pack.ts'
import { findCertification, findCpne, findNpec, niveauOf } from '../../../referentiels/recherche.ts'
import { aideEmbauche } from './aide-embauche.ts'
import { amorcageOf } from './amorcage.ts'
import { applyDistanceCut, distanceCut } from './distance.ts'
import { computeEcheancier } from './echeancier.ts'
import { explainAide } from './explain-aide.ts'
import { explainTotal } from './explications.ts'
import { participationEmployeur } from './participation.ts'
import { shorterThanAYear, tranchesAnnuelles } from './prorata.ts'
import { portion } from './regimes.ts'
import { EXPLICATIONS } from './textes.ts'
import type { DemandePriseEnCharge, PriseEnCharge } from './types.ts'

/** What the funding depends on: the request of the API, and what only a dossier knows. */
export interface PriseEnChargeInput extends DemandePriseEnCharge {
  /** New contract with another employer after a rupture: the employer's share is 200 €. */
  apresRupture?: boolean | undefined
  /** Shortened under art. L6222-7-1 al. 3: less than a year may be paid 10 % more. */
  dureeReduite?: boolean | undefined
}

/** The yearly level, where it comes from, and why. */
interface Niveau {
  npecAnnuelCentimes: number | null
  origine: PriseEnCharge['origine']
  explications: Explication[]
}

/**
 * Funding of a contract by the OPCO, in cents: yearly level, total for the length of the contract, employer's share,
 * instalments, and why; with a headcount, the hiring aid too, in words only. « Amorçage » is said only when the pack tells that no level is set; what the pack does not know is
 * « indeterminee », with null amounts.
 * @param pack reference data, whole or the rows that concern this contract
 * @throws RangeError when a date is not a calendar day or the end comes before the start
 * @source art. D6332-78 to D6332-82-1, R6332-25 and R6332-25-1 C. trav.
 */
export function computePriseEnCharge(input: PriseEnChargeInput, pack: PackReferentiel): PriseEnCharge {
  if (input.dateFin < input.dateDebut) throw new RangeError('The contract ends before it starts')
  const certification = findCertification(pack, input, input.dateConclusion)
  const niveau = niveauOf(pack, certification, input.codeDiplome)
  const { npecAnnuelCentimes, origine, explications } = resolveNiveau(input, pack, certification, niveau)
  const participationEmployeurCentimes = participationEmployeur({
    niveau,
    dateConclusion: input.dateConclusion,
    apresRupture: input.apresRupture,
  })
  const commun = {
    npecAnnuelCentimes,
    origine,
    versionReferentiel: pack.version,
    participationEmployeurCentimes,
  }
  const aides = hiringAid(input, niveau)
  if (npecAnnuelCentimes === null)
    return {
      ...commun,
      montantTotalCentimes: null,
      echeancier: [],
      explications: [...explications, ...aides],
    }

  const tranches = tranchesAnnuelles(npecAnnuelCentimes, input.dateDebut, input.dateFin, input.dateConclusion)
  const seule = tranches[0]
  if (seule && input.dureeReduite === true && shorterThanAYear(input.dateDebut, input.dateFin))
    seule.montantCentimes = Math.min(npecAnnuelCentimes, portion(seule.montantCentimes, 110, 100))
  const montantTotalCentimes = tranches.reduce((total, { montantCentimes }) => total + montantCentimes, 0)
  const echeancier = computeEcheancier(tranches, participationEmployeurCentimes ?? 0, input.dateConclusion)
  const suite = explainTotal(input, montantTotalCentimes, participationEmployeurCentimes)
  return { ...commun, montantTotalCentimes, echeancier, explications: [...explications, ...suite, ...aides] }
}

/** The hiring aid to expect, where the headcount is told. @source art. D6243-1 and D6243-2 C. trav.; décret 2026-168 */
function hiringAid(
  { effectif, rqth, dateConclusion, dateDebut }: PriseEnChargeInput,
  niveau: number | null,
): Explication[] {
  if (effectif === null || effectif === undefined || niveau === null) return []
  const aide = aideEmbauche({ effectif, niveau, rqth: rqth === true, dateConclusion, dateDebut })
  return aide ? [explainAide(aide)] : []
}

function indeterminee(manque: 'certification' | 'cpne' | 'niveau', avant: Explication[]): Niveau {
  const texte = EXPLICATIONS.indeterminee({ manque })
  return {
    npecAnnuelCentimes: null,
    origine: 'indeterminee',
    explications: [...avant, { code: `${manque}_inconnu`, article: 'D6332-78', ...texte }],
  }
}

function resolveNiveau(
  input: PriseEnChargeInput,
  pack: PackReferentiel,
  certification: CertificationReferentiel | undefined,
  niveau: number | null,
): Niveau {
  if (!certification) return indeterminee('certification', [])
  const explications: Explication[] = [
    {
      code: 'certification',
      article: 'L6211-1',
      ...EXPLICATIONS.certification({
        intitule: certification.intitule,
        rncp: certification.codeRncp,
        niveau,
      }),
    },
  ]
  const cpne = findCpne(pack, input.idcc)
  if (!cpne) return indeterminee('cpne', explications)
  const codes = { codeRncp: certification.codeRncp, codeDiplome: input.codeDiplome }
  const ligne = findNpec(pack, codes, cpne.code, input.dateConclusion)
  if (!ligne) return indeterminee('niveau', explications)
  const origine = ligne.montantCentimes === null ? 'amorcage' : ligne.origine
  const annuel = ligne.montantCentimes ?? amorcageOf(niveau, input.dateConclusion)
  if (annuel === null) return indeterminee('niveau', explications)
  const montant = formatEuros(annuel)
  const texte =
    origine === 'amorcage'
      ? EXPLICATIONS.amorcage({ montant, niveau, exemple: !pack.officiel })
      : EXPLICATIONS[origine]({
          cpne: cpne.libelle,
          montant,
          depuis: formatDate(ligne.depuis),
          exemple: !pack.officiel,
        })
  explications.push({ code: origine, article: origine === 'amorcage' ? 'D6332-80' : 'D6332-78', ...texte })
  return applyDistance(input, certification, annuel, { origine, explications })
}

function applyDistance(
  input: PriseEnChargeInput,
  certification: CertificationReferentiel,
  annuel: number,
  { origine, explications }: Omit<Niveau, 'npecAnnuelCentimes'>,
): Niveau {
  const minore =
    certification.exempteDistance !== true &&
    distanceCut(input.heures, input.heuresDistance, input.dateConclusion)
  if (!minore) return { npecAnnuelCentimes: annuel, origine, explications }
  const npecAnnuelCentimes = applyDistanceCut(annuel)
  const texte = EXPLICATIONS.distance({ avant: formatEuros(annuel), apres: formatEuros(npecAnnuelCentimes) })
  const distance = { code: 'distance', article: 'D6332-82-1', ...texte }
  return { npecAnnuelCentimes, origine, explications: [...explications, distance] }
}
