import type { EtablissementPublic } from '@mon-espace/domain/api'
import { describe, expect, it } from 'vitest'
import { purge } from '../../entretien/purge.ts'
import { createHarness, EMPLOYEUR } from '../../testing/harness.ts'
import { Panne } from '../service/panne.ts'
import type { Registre } from './registre.ts'
import { registreDemo } from './registre-demo.ts'

const SIRET = '99944111600012'
const JOUR = 86_400

/** A register that answers this, and counts how often it is asked. */
function registreQui(answer: () => EtablissementPublic | null) {
  const asked: string[] = []
  const registre: Registre = {
    find: async (numero) => {
      asked.push(numero)
      return answer()
    },
  }
  return { registre, asked }
}

async function open(registre: Registre | null) {
  const harness = await createHarness(() => ({ registre }))
  // Days go by: a session each time.
  const read = async (numero = SIRET) =>
    (await (await harness.signIn(EMPLOYEUR)).call('GET', `/etablissements/${numero}`)).body
  return { ...harness, read }
}
const down = () => {
  throw new Panne('delai')
}

describe('the register', () => {
  it('answers an establishment, its commune as our list writes it', async () => {
    const dit = await registreDemo.find(SIRET)
    const { registre } = registreQui(
      () => dit && { ...dit, adresse: { ...dit.adresse, commune: 'SAINT-DENIS' } },
    )
    const { read } = await open(registre)
    expect(await read()).toEqual({ etat: 'trouve', etablissement: dit, le: '2026-08-24T08:00:00.000Z' })
  })

  it('is asked once a week for the same, and the next day where it knew none', async () => {
    let known = false
    const dit = await registreDemo.find(SIRET)
    const { registre, asked } = registreQui(() => (known ? dit : null))
    const { read, clock } = await open(registre)
    expect([(await read()).etat, (await read()).etat]).toEqual(['inconnu', 'inconnu'])
    expect(asked).toHaveLength(1)
    known = true
    clock.advance(JOUR + 1)
    expect([(await read()).etat, (await read()).etat]).toEqual(['trouve', 'trouve'])
    clock.advance(6 * JOUR)
    await read()
    expect(asked).toHaveLength(2)
    clock.advance(JOUR)
    await read()
    expect(asked).toHaveLength(3)
  })

  it('that is down leaves what it said last, with its date, and else nothing', async () => {
    let works = true
    const { registre } = registreQui(() => (works ? { ...etablissement, siret: SIRET } : down()))
    const { read, clock, deps } = await open(registre)
    const dit = await read()
    works = false
    clock.advance(20 * JOUR)
    expect(await read()).toEqual(dit)
    expect(await read('99944222100019')).toEqual({ etat: 'indisponible', etablissement: null, le: null })
    clock.advance(41 * JOUR)
    expect((await read()).etat).toBe('indisponible')
    await purge(deps)
    expect(await deps.db.selectFrom('etablissement_public').selectAll().execute()).toEqual([])
  })

  it('is found by UAI, however it is typed', async () => {
    const { read } = await open(registreDemo)
    const cfa = await read('99944555400010')
    expect(await read(cfa.etablissement.uai[0])).toEqual(cfa)
    expect((await read(cfa.etablissement.uai[0].toLowerCase().replace(/^0/, ''))).etablissement).toEqual(
      cfa.etablissement,
    )
  })

  it('of an operator who set none says so; a number that is none is not looked up', async () => {
    const { registre, asked } = registreQui(down)
    expect((await (await open(null)).read()).etat).toBe('sans')
    const { read } = await open(registre)
    expect((await read('99944111600013')).code).toBe('introuvable')
    expect(asked).toEqual([])
  })
})

const etablissement: EtablissementPublic = {
  siret: SIRET,
  denomination: 'CHANTIERS DEMO',
  adresse: { numero: null, voie: null, complement: null, codePostal: null, commune: null, codeInsee: null },
  codeApe: '4120B',
  effectif: null,
  idcc: [],
  uai: [],
  ouvert: true,
  diffusible: true,
}
