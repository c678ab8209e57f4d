import { dateOfAge } from '../../../dates/age.ts'
import { dateEffetAge } from '../../../dates/age-retenu.ts'
import { explainFevrier29 } from '../../../dates/fevrier29.ts'
import type { Explication } from '../../../explication.ts'
import { formatDate } from '../../../formats/date.ts'
import { formatEuros } from '../../../formats/montant.ts'
import { formatTaux } from '../../../formats/nombre.ts'
import { MINUTES_35H } from '../../../montants/montant.ts'
import { isMayotte, type Smic } from '../../../montants/smic.ts'
import { anneeRemuneration } from './annee-remuneration.ts'
import { GRILLE_2019, grilleAt, seuilsAge, tauxOf, trancheOf } from './grille.ts'
import { majoration15Applicable } from './majoration15.ts'
import { tauxPrecedent } from './precedent.ts'
import { prolongationRqth } from './rqth.ts'
import { EXPLICATIONS } from './textes.ts'
import type { PeriodeRemuneration, RemunerationInput } from './types.ts'

/** The rules that set a pay, in the order a person would ask for them; those that do not apply stay silent. */
export function explainRemuneration(
  input: RemunerationInput,
  periodes: readonly PeriodeRemuneration[],
  smic: Smic,
): Explication[] {
  return [
    explainSmic(input, smic),
    ...explainGrille(input, periodes),
    ...explainAge(input, periodes),
    ...explainSmc(input, periodes, smic),
    ...explainMajorations(input),
    ...explainPrecedent(input, periodes, smic),
    ...explainDuree(input),
    { code: 'arrondi', article: null, ...EXPLICATIONS.arrondi() },
  ]
}

function explainSmic(input: RemunerationInput, smic: Smic): Explication {
  const texte = EXPLICATIONS.smic({
    depuis: formatDate(smic.depuis),
    horaire: formatEuros(smic.horaireCentimes),
    mensuel: formatEuros(smic.mensuelCentimes),
    territoire: isMayotte(input.departement) ? 'de Mayotte' : 'national',
  })
  return { code: 'smic', article: 'L3231-2', ...texte }
}

function explainGrille(input: RemunerationInput, periodes: readonly PeriodeRemuneration[]): Explication[] {
  const grille = grilleAt(input.dateConclusion ?? input.dateDebut)
  const [{ age }] = periodes as [PeriodeRemuneration, ...PeriodeRemuneration[]]
  const tranche = trancheOf(grille, age)
  const annee = anneeRemuneration(input, input.dateDebut)
  const base = EXPLICATIONS.grille({
    age: `${age}\u00a0ans`,
    tranche: tranche.libelle,
    annee,
    taux: formatTaux(tauxOf(tranche, annee)),
  })
  const article = grille === GRILLE_2019 ? 'D6222-26' : 'D6222-26 (rédaction antérieure à 2019)'
  const explications: Explication[] = [{ code: 'grille', article, ...base }]
  if (age < 16) explications.push({ code: 'moins_16', article: 'D6222-27', ...EXPLICATIONS.moins16() })
  const premiere = firstYearChange(periodes)
  if (premiere) {
    const texte = EXPLICATIONS.annee({ date: formatDate(premiere.debut) })
    explications.push({ code: 'annee', article: 'D6222-26', ...texte })
  }
  return explications
}

/** The first period that a new year, rather than a birthday alone, pays otherwise. */
function firstYearChange(periodes: readonly PeriodeRemuneration[]): PeriodeRemuneration | undefined {
  return periodes.find((periode, i) => {
    const avant = periodes[i - 1]
    return avant !== undefined && avant.annee !== periode.annee && avant.taux !== periode.taux
  })
}

/** Only the thresholds crossed inside the contract, and only those that moved the rate. */
function explainAge(input: RemunerationInput, periodes: readonly PeriodeRemuneration[]): Explication[] {
  const seuils = seuilsAge(grilleAt(input.dateConclusion ?? input.dateDebut))
  const passages = seuils.flatMap((age): Explication[] => {
    const effet = dateEffetAge(input.dateNaissance, age, input.dateDebut)
    if (effet === input.dateDebut || !periodes.some(({ debut }) => debut === effet)) return []
    const anniversaire = formatDate(dateOfAge(input.dateNaissance, age))
    const texte = EXPLICATIONS.age({ age, anniversaire, effet: formatDate(effet) })
    return [{ code: 'age', article: 'D6222-31', ...texte }]
  })
  return passages.length > 0 ? [...passages, ...explainFevrier29(input.dateNaissance)] : []
}

function explainSmc(
  input: RemunerationInput,
  periodes: readonly PeriodeRemuneration[],
  smic: Smic,
): Explication[] {
  const { base, smcMensuelCentimes: smc } = input
  if (base !== 'SMC' || !smc) return []
  const figures = {
    smc: formatEuros(smc),
    smic: formatEuros(smic.mensuelCentimes),
  }
  const article = 'D6222-26, 3° et 4°'
  if (periodes.some(({ base }) => base === 'SMC'))
    return [{ code: 'smc', article, ...EXPLICATIONS.smcRetenu(figures) }]
  if (smc <= smic.mensuelCentimes)
    return [{ code: 'smc_ecarte', article, ...EXPLICATIONS.smcEcarte(figures) }]
  return [{ code: 'smc_avant_21', article, ...EXPLICATIONS.smcAvant21() }]
}

function explainMajorations(input: RemunerationInput): Explication[] {
  const explications: Explication[] = []
  const add = (code: string, article: string, texte: { titre: string; texte: string }) =>
    explications.push({ code, article, ...texte })
  const majoree = majoration15Applicable(input)
  const dejaEffectuees = input.anneesDejaEffectuees ?? 0
  if (majoree)
    add(
      'majoration15',
      'D6222-30',
      EXPLICATIONS.majoration15({ annee: anneeRemuneration(input, input.dateDebut) }),
    )
  else if (input.majoration15 === true)
    add('majoration15_ecartee', 'D6222-30', EXPLICATIONS.majoration15Ecartee())
  if (input.licencePro === true) add('licence_pro', 'D6222-32', EXPLICATIONS.licencePro())
  else if (dejaEffectuees > 0 && !majoree && !prolongedFromStart(input))
    add('cycle_reduit', 'D6222-28-1', EXPLICATIONS.cycle({ annees: dejaEffectuees }))
  if (prolongationRqth(input, input.dateFin)) add('rqth', 'R6222-48', EXPLICATIONS.rqth())
  else if (input.prolongation) {
    const article = input.prolongation.motif === 'cycle' ? 'D6222-28-2' : 'D6222-28'
    add('prolongation', article, EXPLICATIONS.prolongation({ date: formatDate(input.prolongation.debut) }))
  }
  return explications
}

function prolongedFromStart({ prolongation, dateDebut }: RemunerationInput): boolean {
  return prolongation != null && prolongation.debut <= dateDebut
}

function explainPrecedent(
  input: RemunerationInput,
  periodes: readonly PeriodeRemuneration[],
  smic: Smic,
): Explication[] {
  const [{ base }] = periodes as [PeriodeRemuneration, ...PeriodeRemuneration[]]
  const baseCentimes = base === 'SMC' ? Number(input.smcMensuelCentimes) : smic.mensuelCentimes
  const plancher = tauxPrecedent(input.precedent, baseCentimes, input.dureeHebdoMinutes ?? MINUTES_35H)
  if (plancher === 0) return []
  const memeEmployeur = input.precedent?.memeEmployeur === true
  const texte = EXPLICATIONS.precedent({ taux: formatTaux(plancher), memeEmployeur })
  return [{ code: 'precedent', article: 'D6222-29', ...texte }]
}

function explainDuree(input: RemunerationInput): Explication[] {
  const minutes = input.dureeHebdoMinutes ?? MINUTES_35H
  if (minutes === MINUTES_35H) return []
  const reste = minutes % 60
  const duree = `${Math.floor(minutes / 60)}\u00a0heures${reste > 0 ? ` ${reste}\u00a0minutes` : ''}`
  return [{ code: 'duree_hebdo', article: 'D6222-26', ...EXPLICATIONS.dureeHebdo({ duree }) }]
}
