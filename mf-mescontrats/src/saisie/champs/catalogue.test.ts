import {
  APPRENTISSAGE,
  type Contrat,
  emptyAt,
  emptyContrat,
  judgeContrat,
  SECTIONS,
} from '@mon-espace/domain'
import { describe, expect, it } from 'vitest'
import { GROUPES } from '../dispositifs/apprentissage/groupes.ts'
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

const groupes = Object.values(GROUPES).flat()

describe.each([
  ['an empty contract', emptyContrat()],
  ['a contract whose blocks are all open', openContrat()],
])('%s', (_, contrat) => {
  const asked = groupes.flatMap((groupe) => askedChamps(groupe, contrat))
  const bloquants = judgeContrat(APPRENTISSAGE, contrat, contexte).filter((c) => c.gravite === 'bloquant')

  it('asks for everything that its rules miss', () => {
    // The rates typed by hand have their own block, a line for each period.
    const chemins = ['contrat.remuneration', ...asked.map(({ chemin }) => chemin as string)]
    expect(bloquants.map(({ chemin }) => chemin).filter((chemin) => !chemins.includes(chemin))).toEqual([])
  })

  it('calls nothing optional that its rules miss', () => {
    const facultatifs = new Set(
      asked.filter((champ) => champ.facultatif).map(({ chemin }) => chemin as string),
    )
    expect(bloquants.map(({ chemin }) => chemin).filter((chemin) => facultatifs.has(chemin))).toEqual([])
  })

  it('asks each thing once', () => {
    const chemins = asked.map(({ chemin }) => chemin)
    expect(new Set(chemins).size).toBe(chemins.length)
  })
})

it('has a question for every value of the contract but those that come with another', () => {
  const chemins = new Set<string>(groupes.flatMap(({ champs }) => champs.map(({ chemin }) => chemin)))
  const leaves = (valeur: unknown, prefixe: string): string[] =>
    valeur !== null && typeof valeur === 'object'
      ? Object.entries(valeur).flatMap(([cle, v]) => leaves(v, prefixe ? `${prefixe}.${cle}` : cle))
      : [prefixe]
  const sans = leaves(openContrat(), '').filter((chemin) => !chemins.has(chemin))
  expect(sans.filter((chemin) => !/\.(codeInsee|salarieId|dureeHebdoMinutes)$/.test(chemin))).toEqual([
    'contrat.precedent',
    'contrat.travailTemporaire',
    'contrat.remuneration',
  ])
})
