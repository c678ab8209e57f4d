import type { Adresse } from '@mon-espace/domain'
import type { EntrepriseAnnuaire, EtablissementAnnuaire } from '../../entreprises/inscrire.ts'

type Ville = readonly [commune: string, codePostal: string, codeInsee: string]

const PARIS: Ville = ['Paris', '75011', '75111']
const LYON: Ville = ['Lyon', '69002', '69382']
const MARSEILLE: Ville = ['Marseille', '13001', '13201']
const NANTES: Ville = ['Nantes', '44000', '44109']
const LILLE: Ville = ['Lille', '59000', '59350']
const TOULOUSE: Ville = ['Toulouse', '31000', '31555']
const BORDEAUX: Ville = ['Bordeaux', '33000', '33063']
const STRASBOURG: Ville = ['Strasbourg', '67000', '67482']

/** Invented enterprises: agencies in several regions, whose desks differ, and ordinary ones. The first town is the head office's. */
const ENTREPRISES: readonly (readonly [nom: string, interim: boolean, villes: readonly Ville[]])[] = [
  ['NORD EMPLOI DÉMO', true, [LILLE, STRASBOURG, PARIS]],
  ['RHÔNE INTÉRIM DÉMO', true, [LYON, MARSEILLE]],
  ['GARONNE TRAVAIL TEMPORAIRE DÉMO', true, [BORDEAUX, TOULOUSE, NANTES]],
  ['ALSACE MISSIONS DÉMO', true, [STRASBOURG]],
  ['PROVENCE MISSIONS DÉMO', true, [MARSEILLE, TOULOUSE]],
  ['ATLANTIQUE LOGISTIQUE DÉMO', false, [NANTES, BORDEAUX]],
  ['MENUISERIES DES FLANDRES DÉMO', false, [LILLE]],
  ['CLINIQUE DES CAPITOULS DÉMO', false, [TOULOUSE]],
  ['SOCIÉTÉ COOPÉRATIVE DES TRANSPORTS ET MESSAGERIES DE L’EST PARISIEN DÉMO', false, [PARIS, LYON]],
  ['BOULANGERIES DU RHIN DÉMO', false, [STRASBOURG]],
]

function luhnKey(digits: string): number {
  const sum = [...digits].reduce((total, digit, i) => {
    const doubled = Number(digit) * ((digits.length - i) % 2 === 1 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return (10 - (sum % 10)) % 10
}

const withKey = (digits: string) => `${digits}${luhnKey(digits)}`

const adresseIn = ([commune, codePostal, codeInsee]: Ville, rang: number): Adresse => ({
  numero: String(3 + rang * 4),
  voie: 'rue de la Démonstration',
  complement: null,
  codePostal,
  commune,
  codeInsee,
})

const INTERIM = { typeEmployeur: '12', employeurSpecifique: '1', codeApe: '7820Z', codeIdcc: '2378' }
const ORDINAIRE = { typeEmployeur: '12', employeurSpecifique: '0', codeApe: '4669B', codeIdcc: '0573' }

/** The enterprises that populating adds to the demo's: their SIRETs are invented and pass their key. */
export const ENTREPRISES_PEUPLEMENT: readonly EntrepriseAnnuaire[] = ENTREPRISES.map(
  ([denomination, interim, villes], n) => {
    const siren = withKey(`9990${String(1001 + n * 7)}`)
    const etablissements = villes.map((ville, i): EtablissementAnnuaire => {
      const [commune] = ville
      return {
        ...(interim ? INTERIM : ORDINAIRE),
        siret: withKey(`${siren}${String(i + 1).padStart(4, '0')}`),
        denomination: villes.length > 1 ? `${denomination} ${commune.toUpperCase()}` : denomination,
        siege: i === 0,
        adresse: adresseIn(ville, n + i),
        prive: true,
        telephone: `01780${String(10_000 + n * 10 + i)}`.slice(0, 10),
        courriel: `rh${n + 1}@entreprise-demo.example`,
        effectif: 40 + n * 35,
      }
    })
    return { siren, denomination, etablissements }
  },
)
