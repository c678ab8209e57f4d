import {
  APPRENTISSAGE,
  type Contrat,
  emptyAt,
  emptyContrat,
  emptyContratOf,
  judgeContrat,
  SECTIONS,
} from '@mon-espace/domain'
import {
  type Contrat as ContratPro,
  SECTIONS as PRO,
  PROFESSIONNALISATION,
} from '@mon-espace/domain/professionnalisation'
import { describe, expect, it } from 'vitest'
import { GROUPES } from '../dispositifs/apprentissage/groupes.ts'
import { GROUPES as GROUPES_PRO } from '../dispositifs/professionnalisation/groupes.ts'
import { askedChamps } from './definition.ts'

const contexte = { aujourdhui: '2026-08-20', etablissements: [] }

/** A minor's contract in temporary work, every block open and nothing in them. */
function openContrat(): Contrat {
  const contrat = emptyContrat()
  Object.assign(contrat.apprenti, {
    dateNaissance: '2010-02-14',
    representantLegal: emptyAt(SECTIONS, 'apprenti.representantLegal'),
  })
  Object.assign(contrat.employeur, { autreAdresse: emptyAt(SECTIONS, 'employeur.autreAdresse') })
  Object.assign(contrat.maitres, { maitre2: { ...emptyAt(SECTIONS, 'maitres.maitre2'), prenom: 'Paweł' } })
  Object.assign(contrat.formation, { cfaEstLieuPrincipal: false, lieu: emptyAt(SECTIONS, 'formation.lieu') })
  Object.assign(contrat.contrat, { type: '22', modeContractuel: '3', base: 'SMC' })
  return contrat
}

/** A minor's one of the second kind, in temporary work, every block open and nothing in them. */
function openContratPro(): ContratPro {
  const contrat = emptyContratOf(PRO)
  contrat.employeur.particulierEmployeur = true
  contrat.employeur.autreAdresse = emptyAt(PRO, 'employeur.autreAdresse')
  Object.assign(contrat.salarie, {
    dateNaissance: '2010-02-14',
    rqth: false,
    inscritFranceTravail: true,
    diplomePlusEleve: '49',
    representantLegal: emptyAt(PRO, 'salarie.representantLegal'),
  })
  contrat.tuteurs.tuteurUtilisatrice = { ...emptyAt(PRO, 'tuteurs.tuteurUtilisatrice'), prenom: 'Paweł' }
  contrat.contrat.entrepriseUtilisatrice = emptyAt(PRO, 'contrat.entrepriseUtilisatrice')
  Object.assign(contrat.contrat, { type: '30', nature: 'travail_temporaire' })
  Object.assign(contrat.formation, { serviceInterne: true, typeQualification: '1' })
  return contrat
}

const KINDS = [
  {
    kind: 'apprenticeship',
    groupes: Object.values(GROUPES).flat(),
    contrats: [emptyContrat(), openContrat()],
    judge: (contrat: object) => judgeContrat(APPRENTISSAGE, contrat as Contrat, contexte),
    // The rates typed by hand have their own block, a line for each period.
    horsQuestions: ['contrat.remuneration'],
    blocs: ['contrat.precedent', 'contrat.travailTemporaire', 'contrat.remuneration'],
  },
  {
    kind: 'the « contrat de professionnalisation »',
    groupes: Object.values(GROUPES_PRO).flat(),
    contrats: [emptyContratOf(PRO), openContratPro()],
    judge: (contrat: object) => judgeContrat(PROFESSIONNALISATION, contrat as ContratPro, contexte),
    horsQuestions: [],
    blocs: [],
  },
]

describe.each(
  KINDS.flatMap(({ contrats: [vide, ouvert], ...reste }) => [
    { cas: 'an empty contract', contrat: vide as object, ...reste },
    { cas: 'a contract whose blocks are all open', contrat: ouvert as object, ...reste },
  ]),
)('$cas, of $kind', ({ contrat, groupes, judge, horsQuestions }) => {
  const asked = groupes.flatMap((groupe) => askedChamps(groupe, contrat))
  const bloquants = judge(contrat).filter((c) => c.gravite === 'bloquant')

  it('asks for everything that its rules miss', () => {
    const chemins = [...horsQuestions, ...asked.map(({ chemin }) => chemin)]
    expect(bloquants.map(({ chemin }) => chemin).filter((chemin) => !chemins.includes(chemin))).toEqual([])
  })

  it('calls nothing optional that its rules miss', () => {
    const facultatifs = new Set(asked.filter((champ) => champ.facultatif).map(({ chemin }) => chemin))
    expect(bloquants.map(({ chemin }) => chemin).filter((chemin) => facultatifs.has(chemin))).toEqual([])
  })

  it('asks each thing once', () => {
    const chemins = asked.map(({ chemin }) => chemin)
    expect(new Set(chemins).size).toBe(chemins.length)
  })
})

it.each(KINDS)(
  'has a question for every value of $kind but those that come with another',
  ({ groupes, contrats: [, ouvert], blocs }) => {
    const chemins = new Set<string>(groupes.flatMap(({ champs }) => champs.map(({ chemin }) => chemin)))
    const leaves = (valeur: unknown, prefixe: string): string[] =>
      valeur !== null && typeof valeur === 'object'
        ? Object.entries(valeur).flatMap(([cle, v]) => leaves(v, prefixe ? `${prefixe}.${cle}` : cle))
        : [prefixe]
    const sans = leaves(ouvert, '').filter((chemin) => !chemins.has(chemin))
    expect(sans.filter((chemin) => !/\.(codeInsee|salarieId|dureeHebdoMinutes)$/.test(chemin))).toEqual(blocs)
  },
)
