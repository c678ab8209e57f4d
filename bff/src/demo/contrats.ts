import { addDays, addMonths, addYears, type Contrat, type DateIso } from '@mon-espace/domain'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { PACK_DEMO } from '@mon-espace/domain/pack-demo'
import type { TableSalarie } from '../store/schema.ts'
import type { Personne } from './personnes.ts'

/** What distinguishes one contract of the demo from another. */
export interface Profil {
  /** Order, from 0: every choice follows from it, so that the world is the same each time. */
  readonly rang: number
  readonly personne: Personne
  readonly debut: DateIso
  /** Interim worker (mode 3), else permanent staff or an ordinary enterprise. */
  readonly interim: boolean
  /** The known employee who follows the person. */
  readonly maitre: TableSalarie
}

const CERTIFICATIONS = PACK_DEMO.certifications.filter((c) =>
  ['33', '41', '54'].includes(c.diplomeCerfa ?? ''),
)

/** Sixteen to twenty-three at the start. */
const ageOf = (rang: number) => 16 + (rang % 8)

/** Steps of three days back from the birthday that gives the age: never so many that another year is reached. */
const PAS_NAISSANCE = 100

const two = (n: number) => String(n).padStart(2, '0')

/** Who an apprentice is: name, sex, and the NIR that goes with a birth in Paris on that day. */
export function identiteOf(
  [nom, prenom, sexe]: Personne,
  dateNaissance: string,
  ordre: number,
): Pick<Contrat['apprenti'], 'nomNaissance' | 'prenom' | 'nir' | 'sexe'> {
  const naissance = `${dateNaissance.slice(2, 4)}${dateNaissance.slice(5, 7)}`
  const nir = `${sexe === 'M' ? 1 : 2}${naissance}75113${String(ordre).padStart(3, '0')}`
  return { nomNaissance: nom, prenom, nir, sexe }
}

function apprentiOf({ rang, personne, debut }: Profil, diplomeVise: string): Contrat['apprenti'] {
  const base = CONTRAT_EXEMPLE.apprenti
  const age = ageOf(rang)
  const dateNaissance = addDays(addYears(debut, -age), -(20 + (rang % PAS_NAISSANCE) * 3))
  const adult = age > 17
  const known = diplomeVise === '54' ? '42' : diplomeVise === '41' ? '33' : '25'
  return {
    ...base,
    ...identiteOf(personne, dateNaissance, 100 + (rang % 900)),
    dateNaissance,
    courriel: `apprenti${two(rang + 1)}@courriel.example`,
    dernierDiplomePrepare: known,
    diplomePlusEleve: known,
    intituleDernierDiplome:
      known === '25' ? 'Diplôme national du brevet' : known === '33' ? 'CAP' : 'Baccalauréat général',
    representantLegal: adult
      ? null
      : {
          nom: personne[0],
          prenom: 'Camille',
          adresse: base.adresse,
          courriel: `parent${two(rang + 1)}@courriel.example`,
        },
  }
}

function donneesOf({ debut, interim }: Profil, fin: DateIso): Contrat['contrat'] {
  const base = CONTRAT_EXEMPLE.contrat
  return {
    ...base,
    modeContractuel: interim ? '3' : '1',
    dateConclusion: addDays(debut, -7),
    dateDebutExecution: debut,
    dateDebutFormationPratique: debut,
    dateFin: fin,
    travailTemporaire:
      interim && base.travailTemporaire ? { ...base.travailTemporaire, mission: { debut, fin } } : null,
  }
}

/** A known employee as the maître of a contract. */
export const maitreOf = (salarie: TableSalarie): Contrat['maitres']['maitre1'] => ({
  salarieId: salarie.id,
  nomNaissance: salarie.nom_naissance,
  prenom: salarie.prenom,
  dateNaissance: salarie.date_naissance,
  courriel: salarie.courriel,
  emploi: salarie.emploi,
  diplome: salarie.diplome,
  niveauDiplome: salarie.niveau_diplome,
})

/** A complete apprenticeship contract that passes the rules, as people would have typed it. */
export function contratDemo(profil: Profil, employeur: Contrat['employeur']): Contrat {
  const { rang, debut, interim, maitre } = profil
  const certification = CERTIFICATIONS[rang % CERTIFICATIONS.length]
  if (!certification) throw new Error('no certification in the demo pack')
  const diplomeVise = certification.diplomeCerfa ?? '33'
  const fin = addDays(addMonths(debut, 24), -1)
  return {
    employeur,
    apprenti: apprentiOf(profil, diplomeVise),
    maitres: {
      maitre1: maitreOf(maitre),
      maitre2: interim ? CONTRAT_EXEMPLE.maitres.maitre2 : null,
      attestationEligibilite: true,
    },
    contrat: donneesOf(profil, fin),
    formation: {
      ...CONTRAT_EXEMPLE.formation,
      diplomeVise,
      intitule: certification.intitule,
      codeDiplome: certification.codesDiplome[0] ?? null,
      codeRncp: certification.codeRncp,
      dateDebut: debut,
      dateFinEpreuves: addDays(fin, -45),
      faitA: employeur.adresse.commune,
    },
  }
}
