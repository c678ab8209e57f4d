import { VUES_MAX } from '@mon-espace/domain/api'
import { describe, expect, it } from 'vitest'
import { AUTRE, createHarness, EMPLOYEUR } from '../testing/harness.ts'

const vue = (nom: string, tri = 'echeance') => ({ nom, filtres: { etat: 'en_attente_pieces', tri } })

describe('the views of an account', () => {
  it('are kept, replaced by name, forgotten, and nobody else’s', async () => {
    const { signIn } = await createHarness()
    const [who, other] = [await signIn(EMPLOYEUR), await signIn(AUTRE)]
    const { status, body } = await who.call('POST', '/vues', vue(' Rentrée '))
    expect([status, body.nom, body.filtres]).toEqual([201, 'Rentrée', vue('').filtres])
    await who.call('POST', '/vues', vue('Rentrée', 'apprenti'))
    const { elements } = (await who.call('GET', '/vues')).body
    expect(elements.map((v: { filtres: { tri: string } }) => v.filtres.tri)).toEqual(['apprenti'])
    expect((await other.call('GET', '/vues')).body.elements).toEqual([])
    expect((await other.call('DELETE', `/vues/${body.id}`)).status).toBe(404)
    expect((await who.call('DELETE', `/vues/${body.id}`)).status).toBe(204)
    expect((await who.call('GET', '/vues')).body.elements).toEqual([])
  })

  it('have a name, known filters, and an end', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    expect((await who.call('POST', '/vues', vue('  '))).body.erreurs[0].chemin).toBe('nom')
    expect((await who.call('POST', '/vues', { nom: 'x', filtres: { q: 'martin' } })).status).toBe(422)
    for (let i = 0; i < VUES_MAX; i += 1) await who.call('POST', '/vues', vue(`Vue ${i}`))
    expect((await who.call('POST', '/vues', vue('De trop'))).body.code).toBe('trop_de_vues')
    expect((await who.call('POST', '/vues', vue('Vue 3', 'debut'))).status).toBe(201)
  })
})
