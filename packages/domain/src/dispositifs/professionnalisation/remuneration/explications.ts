import { dateOfAge } from '../../../dates/age.ts'
import { dateEffetAge } from '../../../dates/age-retenu.ts'
import { explainFevrier29 } from '../../../dates/fevrier29.ts'
import type { Explication } from '../../../explication.ts'
import { formatDate } from '../../../formats/date.ts'
import { formatEuros } from '../../../formats/montant.ts'
import { formatTaux } from '../../../formats/nombre.ts'
import { MINUTES_35H, montantMensuel } from '../../../montants/montant.ts'
import { isMayotte, type Smic } from '../../../montants/smic.ts'
import { DIPLOMES, DIPLOMES_A_PRECISER } from '../codes/diplomes.ts'
import { enTravailTemporaire } from '../questions/interim.ts'
import { grilleOf, niveauOf, PART_BRANCHE, seuilsAge, trancheOf } from './grille.ts'
import { etapesOf, montantsMinimaux } from './periodes.ts'
import { EXPLICATIONS as T } from './textes.ts'
import type { PeriodeRemuneration, RemunerationInput } from './types.ts'

type Texte = { readonly titre: string; readonly texte: string }
const says = (code: string, article: string | null, texte: Texte): Explication => ({
  code,
  article,
  ...texte,
})

/** Branch agreement of temporary work on skills, as « article » of what rests on it. */
const ACCORD_INTERIM = null

/** The rules that set a pay, in the order a person would ask for them; those that do not apply stay silent. */
export function explainRemuneration(
  input: RemunerationInput,
  periodes: readonly PeriodeRemuneration[],
  smic: Smic,
): Explication[] {
  const etapes = etapesOf(input)
  const adulte = etapes.some(({ tranche }) => tranche.brancheDue)
  const jeune = etapes.some(({ tranche }) => !tranche.brancheDue)
  return [
    explainSmic(input, smic),
    ...(jeune ? [explainGrille(input, periodes), ...explainDiplome(input)] : []),
    ...(adulte ? [says('adulte', 'L6325-9', T.adulte()), ...explainBranche(input, smic)] : []),
    ...explainAges(input),
    ...explainInterim(input, { jeune, adulte }),
    ...explainReleves(input),
    ...explainDuree(input),
    says('mieux', 'L6325-8', T.branches()),
    says('arrondi', null, T.arrondi()),
  ]
}

function explainSmic({ departement }: RemunerationInput, smic: Smic): Explication {
  const texte = T.smic({
    depuis: formatDate(smic.depuis),
    horaire: formatEuros(smic.horaireCentimes),
    mensuel: formatEuros(smic.mensuelCentimes),
    territoire: isMayotte(departement) ? 'de Mayotte' : 'national',
  })
  return says('smic', 'L3231-2', texte)
}

function explainGrille(input: RemunerationInput, periodes: readonly PeriodeRemuneration[]): Explication {
  const age = periodes[0]?.age ?? 0
  const tranche = trancheOf(grilleOf(input.nature), age)
  const niveau = niveauOf(input.diplomePlusEleve, input.diplomeProfessionnel)
  const texte = T.grille({
    age: `${age}\u00a0ans`,
    tranche: tranche.libelle,
    taux: formatTaux(tranche[niveau]),
  })
  return says('grille', 'D6325-15', texte)
}

function explainDiplome({ diplomePlusEleve, diplomeProfessionnel }: RemunerationInput): Explication[] {
  const libelle = DIPLOMES.libelle(diplomePlusEleve) ?? diplomePlusEleve
  const enCours = says('diplome_en_cours', 'D6325-15', T.diplomeEnCours())
  if (!DIPLOMES_A_PRECISER.includes(diplomePlusEleve)) {
    const majore = niveauOf(diplomePlusEleve, null) === 'majore'
    return [says('diplome', 'D6325-15', T.diplome({ libelle, majore })), ...(majore ? [] : [enCours])]
  }
  const retenu =
    typeof diplomeProfessionnel === 'boolean'
      ? says('diplome', 'D6325-15', T.diplomePrecise({ libelle, professionnel: diplomeProfessionnel }))
      : says('diplome_a_preciser', 'D6325-15', T.diplomeAPreciser({ libelle }))
  return [retenu, ...(diplomeProfessionnel === false ? [enCours] : [])]
}

function explainBranche(input: RemunerationInput, smic: Smic): Explication[] {
  const minimum = input.minimumConventionnelMensuelCentimes
  if (!minimum) return [says('minimum_absent', 'D6325-18', T.brancheInconnue())]
  const figures = {
    minimum: formatEuros(minimum),
    part: formatEuros(montantMensuel(minimum, PART_BRANCHE)),
    smic: formatEuros(smic.mensuelCentimes),
  }
  return minimum * PART_BRANCHE > smic.mensuelCentimes * 100
    ? [says('minimum_branche', 'D6325-18', T.branche(figures))]
    : [says('minimum_branche_ecarte', 'D6325-18', T.brancheEcartee(figures))]
}

/** What each age reached in the contract, or just before it, is read to do. */
function explainAges(input: RemunerationInput): Explication[] {
  const { dateNaissance, dateDebut, dateFin } = input
  const seuils = seuilsAge(grilleOf(input.nature))
  const dites = seuils.flatMap((age): Explication[] => {
    const atteint = dateOfAge(dateNaissance, age)
    const effet = dateEffetAge(dateNaissance, age, dateDebut)
    const anniversaire = formatDate(atteint)
    if (atteint <= dateDebut)
      return atteint.slice(0, 7) === dateDebut.slice(0, 7)
        ? [says('age_au_debut', 'D6325-16', T.ageAuDebut({ age, anniversaire }))]
        : []
    if (effet > dateFin) return []
    const dates = { anniversaire, effet: formatDate(effet) }
    const premier = atteint.endsWith('-01')
      ? [says('premier_du_mois', 'D6325-16', T.premierDuMois(dates))]
      : []
    return [explainPassage(age, dates), ...premier]
  })
  return dites.length > 0 ? [...dites, ...explainFevrier29(dateNaissance)] : []
}

function explainPassage(age: number, dates: { anniversaire: string; effet: string }): Explication {
  if (age === 26) return says('age_26', 'L6325-9', T.age26(dates))
  if (age === 18) return says('age_18', ACCORD_INTERIM, T.age18(dates))
  return says('age', 'D6325-16', T.age21(dates))
}

function explainInterim(
  input: RemunerationInput,
  { jeune, adulte }: { readonly jeune: boolean; readonly adulte: boolean },
): Explication[] {
  if (!enTravailTemporaire(input.nature)) return []
  const mineur = etapesOf(input).some(({ age }) => age < 18)
  return [
    ...(jeune ? [says('travail_temporaire', ACCORD_INTERIM, T.interim())] : []),
    ...(mineur ? [says('travail_temporaire_mineur', 'L6325-8', T.interimMineur())] : []),
    ...(adulte ? [says('travail_temporaire_adulte', ACCORD_INTERIM, T.interimAdulte())] : []),
    says('missions', 'L1251-18', T.missions()),
  ]
}

/** The rises that are known; each of them is due from its day, though the form has the first amount only. */
function explainReleves(input: RemunerationInput): Explication[] {
  const parHeure = enTravailTemporaire(input.nature)
  const [premier, ...suite] = montantsMinimaux(input)
  let avant = premier?.smic.depuis
  const montants = suite.flatMap(({ debut, smic, montantMensuelCentimes, montantHoraireCentimes }) => {
    const releve = smic.depuis !== avant && smic.depuis === debut
    avant = smic.depuis
    const montant = formatEuros(parHeure ? montantHoraireCentimes : montantMensuelCentimes)
    return releve ? [{ date: formatDate(debut), montant }] : []
  })
  return montants.length > 0 ? [says('releves', 'L3231-2', T.releves({ montants }))] : []
}

function explainDuree({ dureeHebdoMinutes, nature }: RemunerationInput): Explication[] {
  const minutes = dureeHebdoMinutes ?? MINUTES_35H
  if (minutes === MINUTES_35H || enTravailTemporaire(nature)) return []
  const reste = minutes % 60
  const duree = `${Math.floor(minutes / 60)}\u00a0heures${reste > 0 ? ` ${reste}\u00a0minutes` : ''}`
  return [says('duree_hebdo', 'L6325-10', T.dureeHebdo({ duree }))]
}
