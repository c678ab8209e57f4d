import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { modeleImport, SECTIONS } from '@mon-espace/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { temoin } from './contrats.ts'
import { type Releve, releveOf } from './releve.ts'

const NOMBRE = 2600
/** Contracts written out whole, so that a difference can be read. */
const LUS = 8
const ASPECTS = [
  'saisie',
  'controles',
  'remuneration',
  'financement',
  'pieces',
  'echeances',
  'import',
  'cerfa',
] as const
const EMPREINTES = new URL('empreintes.txt', import.meta.url)
const TEXTES = new URL('textes.txt', import.meta.url)

const digest = (valeur: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(valeur) ?? 'undefined')
    .digest('hex')
    .slice(0, 8)

/** Digests of what is said of a contract, one an aspect, in the order of ASPECTS. */
const line = (n: number, releve: Releve) =>
  [n, ...ASPECTS.map((aspect) => (aspect in releve ? digest(releve[aspect]) : '-'))].join(' ')

const empreintes = (releves: readonly Releve[]) => [
  `n ${ASPECTS.join(' ')}`,
  ...releves.map((releve, n) => line(n, releve)),
]

/** One value a line, so that a difference shows as one. */
function leaves(valeur: unknown, chemin: string): string[] {
  if (valeur === null) return []
  if (typeof valeur !== 'object') return [`${chemin} ${JSON.stringify(valeur)}`]
  const dense = JSON.stringify(valeur)
  if (
    dense.length < 100 ||
    (Array.isArray(valeur) && valeur.every((v) => v === null || typeof v !== 'object'))
  )
    return [`${chemin} ${dense}`]
  return Object.entries(valeur).flatMap(([cle, enfant]) => leaves(enfant, `${chemin}.${cle}`))
}

const modele = modeleImport(SECTIONS)

const colonnes = () => [
  ...modele.groupes.map(({ titre, colonnes }) => `groupe ${titre} ${colonnes.length}`),
  ...modele.colonnes.map(
    ({ chemin, titre, genre, liste }) =>
      `colonne ${chemin} | ${titre} | ${genre} | ${liste ? digest(liste.elements) : ''}`,
  ),
]

/**
 * The law as it was before its rooms were moved: what is said of 2,600 contracts, drawn the same at every run.
 * ECRIRE_TEMOINS=1 records it anew, for a change of the law; what changed is then read in the difference.
 */
describe('the record', () => {
  const ecrire = process.env.ECRIRE_TEMOINS === '1'
  const releves: Releve[] = []
  beforeAll(() => {
    for (let n = 0; n < NOMBRE; n++) releves.push(releveOf(temoin(n)))
    if (!ecrire) return
    writeFileSync(EMPREINTES, `${empreintes(releves).join('\n')}\n`)
    const lus = releves.slice(0, LUS).flatMap((releve, n) => leaves(releve, String(n)))
    writeFileSync(TEXTES, `${[...colonnes(), ...lus].join('\n')}\n`)
  })

  test('reaches every kind of contract', () => {
    const acceptes = releves.filter((releve) => 'controles' in releve)
    expect(acceptes.length).toBeGreaterThan(2000)
    const dits = acceptes.map(({ controles }) => controles as { gravite: string; code: string }[])
    expect(
      dits.filter((controles) => controles.every(({ gravite }) => gravite !== 'bloquant')).length,
    ).toBeGreaterThan(20)
  })

  test('reads the same, line by line, for the first contracts and the columns of an import', () => {
    const lus = releves.slice(0, LUS).flatMap((releve, n) => leaves(releve, String(n)))
    expect([...colonnes(), ...lus]).toEqual(readFileSync(TEXTES, 'utf8').trimEnd().split('\n'))
  })

  test('is the same for every contract, aspect by aspect', () => {
    expect(empreintes(releves)).toEqual(readFileSync(EMPREINTES, 'utf8').trimEnd().split('\n'))
  })
})
