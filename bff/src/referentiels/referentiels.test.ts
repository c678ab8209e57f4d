import { DISPOSITIFS, LISTES_CERFA } from '@mon-espace/domain'
import { describe, expect, it } from 'vitest'
import { readDonnees } from '../node/donnees.ts'
import { createHarness, EMPLOYEUR } from '../testing/harness.ts'
import { listeFormulaire } from './listes-formulaires.ts'
import { searchListe } from './recherche.ts'

const { liste } = await readDonnees()
const find = async (nom: string, q: string, limite = 5) => {
  const found = await liste(nom)
  return found ? searchListe(found, q, limite) : []
}

describe('reference data of an installation', () => {
  it('finds communes by postal code, never by an INSEE code that looks like one', async () => {
    expect(await find('communes', '75013')).toMatchObject([
      { code: '75113', ville: 'Paris', codesPostaux: ['75013'] },
    ])
    expect(await find('communes', '69003')).toMatchObject([{ code: '69383', ville: 'Lyon' }])
    expect((await find('communes', '93 200')).map((c) => c.code)).toEqual(['93066'])
    const beginning = await find('communes', '690', 100)
    expect(new Set(beginning.map((c) => c.code)).size).toBe(beginning.length)
    expect(beginning.every((c) => (c.codesPostaux as string[]).some((p) => p.startsWith('690')))).toBe(true)
  })

  it('finds all the communes that share a postal code, the most peopled first, or one of them by its name', async () => {
    const toutes = await find('communes', '51300', 60)
    expect(toutes).toHaveLength(46)
    expect(toutes.every((c) => (c.codesPostaux as string[]).includes('51300'))).toBe(true)
    expect(toutes.map((c) => c.libelle)).toEqual(
      expect.arrayContaining(['Vitry-le-François', 'Marolles', 'Vavray-le-Petit']),
    )
    expect(toutes[0]?.libelle).toBe('Vitry-le-François')
    expect((await find('communes', 'vavray 51300')).map((c) => c.libelle)).toEqual([
      'Vavray-le-Grand',
      'Vavray-le-Petit',
    ])
    const codes = new Map<string, number>()
    for (const { codesPostaux } of (await liste('communes'))?.elements ?? [])
      for (const code of codesPostaux as string[]) codes.set(code, (codes.get(code) ?? 0) + 1)
    // What a page asks for shows them all, whatever the code.
    expect(Math.max(...codes.values())).toBeLessThanOrEqual(60)
  })

  it('finds communes by name: that very name first, the most peopled first', async () => {
    expect((await find('communes', 'lyon')).slice(0, 2)).toMatchObject([
      { code: '69123', libelle: 'Lyon' },
      { ville: 'Lyon' },
    ])
    const saints = await find('communes', 'Saint-Denis', 6)
    expect(saints.slice(0, 4).every((c) => c.libelle === 'Saint-Denis')).toBe(true)
    expect(saints.slice(0, 2).map((c) => c.code)).toEqual(['97411', '93066'])
    expect((await find('communes', 'saint den')).map((c) => c.libelle)).toContain('Saint-Denis')
    expect((await find('communes', 'ile aux moines'))[0]?.libelle).toBe('Île-aux-Moines')
    expect((await find('communes', 'denis 93200'))[0]?.code).toBe('93066')
    expect((await find('communes', 'lyon 3'))[0]?.code).toBe('69383')
  })

  it('finds diplomas by code and by title, with RNCP and level', async () => {
    expect((await find('diplomes', '50025524'))[0]).toMatchObject({
      codeRncp: '38401',
      niveau: 3,
      diplomeCerfa: '33',
    })
    expect((await find('diplomes', 'cap electricien')).map((d) => d.code)).toContain('50025524')
    expect((await find('diplomes', '01022103'))[0]?.code).toBe('01022103')
  })

  it('puts the words found whole before those only begun', async () => {
    const caps = await find('diplomes', 'CAP', 10)
    expect(caps.every((d) => d.libelle.startsWith('CAP - '))).toBe(true)
    expect((await find('diplomes', 'cap élec'))[0]?.code).toBe('50025524')
  })

  it('finds what people write: initials, groups of figures, a prefix, another word', async () => {
    expect((await find('diplomes', 'bts mco')).map((d) => d.libelle)[0]).toMatch(/Management commercial/)
    expect((await find('diplomes', 'bts ndrc')).length).toBe(1)
    expect((await find('diplomes', 'titre pro manager')).every((d) => d.libelle.startsWith('TP - '))).toBe(
      true,
    )
    expect((await find('diplomes', 'titre pro manager')).length).toBeGreaterThan(0)
    expect((await find('diplomes', 'RNCP38401')).map((d) => d.code)).toContain('50025524')
    expect((await find('diplomes', 'rncp n° 38401')).map((d) => d.code)).toContain('50025524')
    expect((await find('diplomes', '500 255 24'))[0]?.code).toBe('50025524')
    expect((await find('naf', 'interim')).map((n) => n.code)).toContain('7820Z')
    expect((await find('naf', '78.20Z'))[0]?.code).toBe('7820Z')
    expect((await find('idcc', 'interim'))[0]?.libelle).toMatch(/intérim/i)
    expect((await find('cfa', 'paris')).map((c) => c.uai)).toContain('0750001U')
    expect((await find('cfa', 'demo 75013')).map((c) => c.uai)).toContain('0750001U')
    expect(await find('cfa', 'Brest')).toEqual([])
  })

  it('finds activities, collective agreements, the CFA, and the lists of the Cerfa', async () => {
    expect((await find('naf', '7820'))[0]?.code).toBe('7820Z')
    expect((await find('idcc', '2378'))[0]?.libelle).toMatch(/intérimaire/i)
    expect((await find('cfa', '0750001u'))[0]).toMatchObject({ code: '99955443900011', uai: '0750001U' })
    for (const nom of Object.keys(LISTES_CERFA))
      expect(listeFormulaire(DISPOSITIFS, nom)?.elements.length).toBeGreaterThan(1)
    expect(await liste('constructor')).toBeNull()
    expect(listeFormulaire(DISPOSITIFS, 'constructor')).toBeNull()
  })
})

describe('GET /referentiels/:nom', () => {
  it('answers rows and their version, 404 for a list that is not', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { body } = await who.call('GET', '/referentiels/types-contrat?q=premier')
    expect(body).toMatchObject({ version: 'notice 51649#09', elements: [{ code: '11' }] })
    expect((await who.call('GET', '/referentiels/nothing')).status).toBe(404)
    expect((await who.call('GET', '/referentiels/naf?limite=101')).status).toBe(400)
  })
})
