import { addDays, addMonths, addYears, type DateIso } from '@mon-espace/domain'
import type { Contrat } from '@mon-espace/domain/professionnalisation'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import type { TableSalarie } from '../../store/schema.ts'
import { identiteOf, type Profil } from '../contrats.ts'
import { CAS, type Cas } from './cas.ts'

/** A fifth of the contract is training: between 15 and 25 %, and never under 150 hours (art. L6325-13 C. trav.). */
const HEURES_PAR_MOIS = ((35 * 52) / 12) * 0.2
const HEURES_MIN = 180
/** Asked from 26 years on: 85 % of it is a floor. */
const MINIMUM_CENTIMES = 1_950_00
const AGE_ADULTE = 26

/** A known employee as the tutor of a contract. */
export const tuteurOf = (salarie: TableSalarie): Contrat['tuteurs']['tuteurEmployeur'] => ({
  nom: salarie.nom_naissance,
  prenom: salarie.prenom,
  emploi: salarie.emploi,
  dateNaissance: salarie.date_naissance,
})

/** Tutors of user companies, one for nearly every contract: each follows three people at the most. */
const UTILISATRICES = [
  ['Kowalczyk', 'Jan', 'Chef d’atelier'],
  ['Marchetti', 'Livia', 'Responsable logistique'],
  ['Aubert', 'Cédric', 'Chef de chantier'],
  ['Da Costa', 'Rui', 'Responsable de production'],
  ['Le Roux', 'Gwenaëlle', 'Cheffe des ventes'],
] as const

/** Who follows the missions of the `ordre`-th person that an employee of the agency follows. */
export function tuteurUtilisatriceOf(
  salarie: Pick<TableSalarie, 'date_naissance'>,
  ordre: number,
): Contrat['tuteurs']['tuteurUtilisatrice'] {
  const [nom, prenom, emploi] = UTILISATRICES[ordre % UTILISATRICES.length] ?? UTILISATRICES[0]
  return { nom, prenom, emploi, dateNaissance: addDays(salarie.date_naissance as DateIso, ordre) }
}

const ordreOf = (rang: number) => 100 + (rang % 900)

function salarieOf({ rang, personne, debut }: Profil, { age, salarie }: Cas): Contrat['salarie'] {
  const base = CONTRAT_EXEMPLE.salarie
  const dateNaissance = addDays(addYears(debut, -age), -(20 + (rang % 100) * 3))
  return {
    ...base,
    ...identiteOf(personne, dateNaissance, ordreOf(rang)),
    dateNaissance,
    departementNaissance: '75',
    communeNaissance: 'Paris',
    courriel: `salarie${String(rang + 1).padStart(2, '0')}@courriel.example`,
    inscritFranceTravail: false,
    numeroInscriptionFranceTravail: null,
    dureeInscriptionMois: null,
    ...salarie,
    representantLegal:
      age < 18
        ? {
            nom: personne[0],
            prenom: 'Camille',
            adresse: base.adresse,
            courriel: `parent${rang + 1}@courriel.example`,
          }
        : null,
  }
}

/** A complete « contrat de professionnalisation » that passes the rules, as people would have typed it. */
export function contratProfessionnalisationDemo(profil: Profil, employeur: Contrat['employeur']): Contrat {
  const { rang, debut, interim, maitre } = profil
  const base = CONTRAT_EXEMPLE
  const cas = CAS[rang % CAS.length] as Cas
  const { emploi, ...vise } = cas.vise
  const fin = addDays(addMonths(debut, cas.mois), -1)
  const dureeHeures = Math.max(HEURES_MIN, Math.round(HEURES_PAR_MOIS * cas.mois))
  return {
    employeur: {
      ...employeur,
      particulierEmployeur: false,
      caisseRetraite: base.employeur.caisseRetraite,
    },
    salarie: salarieOf(profil, cas),
    tuteurs: {
      tuteurEmployeur: tuteurOf(maitre),
      tuteurUtilisatrice: interim ? tuteurUtilisatriceOf(maitre, ordreOf(rang)) : null,
      attestationEligibilite: true,
    },
    contrat: {
      ...base.contrat,
      nature: interim ? 'travail_temporaire' : cas.nature,
      type: cas.type ?? '11',
      emploi,
      dateConclusion: addDays(debut, -7),
      dateDebutExecution: debut,
      dateFin: fin,
      minimumConventionnelMensuelCentimes: cas.age >= AGE_ADULTE - 1 ? MINIMUM_CENTIMES : null,
      entrepriseUtilisatrice: interim ? base.contrat.entrepriseUtilisatrice : null,
    },
    formation: {
      ...base.formation,
      ...vise,
      dureeHeures,
      dureeEnseignementsHeures: dureeHeures - 20,
      dateDebut: debut,
      dateFinEpreuves: addDays(fin, -30),
      faitA: employeur.adresse.commune,
    },
  }
}
