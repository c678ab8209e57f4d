import { describe, expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, GESTIONNAIRE } from '../testing/harness.ts'
import { grantedDossier, validDossier } from '../testing/parcours.ts'

const RUPTURE = {
  date: '2027-04-30',
  auteur: 'commun_accord',
  motif: 'Réorientation de l’apprenti.',
  joursEnEntreprise: 120,
}

/** A granted dossier, with both its sides. */
async function granted() {
  const { signIn, person } = await createHarness()
  const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
  const { id, numero } = await grantedDossier(who, officer)
  const seen = async () => (await who.call('GET', `/dossiers/${id}`)).body
  const act = async (by: typeof who, action: string, corps: object) =>
    by.call('POST', `/dossiers/${id}/${action}`, corps, {
      headers: { 'if-match': `"v${(await seen()).version}"` },
    })
  return { who, officer, id, numero, seen, act, person }
}

describe('a contract broken before its term', () => {
  it('is declared by its enterprise: state, what to do, letter, mails, and once', async () => {
    const { who, id, numero, seen, act, person } = await granted()
    expect((await seen()).droits).toContain('rompre')
    expect((await who.call('GET', `/dossiers/${id}/documents/rupture.pdf`)).status).toBe(404)
    const { status, body } = await act(who, 'rupture', RUPTURE)
    expect([status, body.etat]).toEqual([200, 'rompu'])
    expect(body.rupture).toMatchObject(RUPTURE)
    expect(body.rupture.demarches.map(({ code }: { code: string }) => code)).toContain('centre')
    expect(body.droits).not.toContain('rompre')
    expect((await who.call('GET', `/dossiers/${id}/documents/rupture.pdf`)).status).toBe(200)
    const mails = (await person().call('GET', '/courriels')).body
    const told = mails.filter(
      (m: { sujet: string }) => m.sujet === `Dossier ${numero}\u00a0: rupture déclarée`,
    )
    expect(told.flatMap(({ a }: { a: string[] }) => a)).toEqual(
      expect.arrayContaining([EMPLOYEUR, GESTIONNAIRE]),
    )
    for (const { texte } of told) expect(texte).not.toMatch(/Réorientation|Nguy/)
    expect((await act(who, 'rupture', RUPTURE)).body.code).toBe('transition_impossible')
  })

  it('is declared by the case officer too, and by nobody before the decision', async () => {
    const { officer, act } = await granted()
    expect((await act(officer, 'rupture', { ...RUPTURE, auteur: 'autre' })).body.etat).toBe('rompu')
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { id, version } = await validDossier(who)
    const early = await who.call('POST', `/dossiers/${id}/rupture`, RUPTURE, {
      headers: { 'if-match': `"v${version}"` },
    })
    expect([early.status, early.body.code]).toEqual([409, 'transition_impossible'])
  })

  it('is refused with words where its dates or days cannot be, and writes nothing', async () => {
    const { who, seen, act } = await granted()
    const before = (await seen()).version
    for (const [corps, chemin] of [
      [{ ...RUPTURE, date: '2020-01-01' }, 'date'],
      [{ ...RUPTURE, date: '2040-01-01' }, 'date'],
      [{ ...RUPTURE, joursEnEntreprise: 1_400 }, 'joursEnEntreprise'],
      [{ ...RUPTURE, joursEnEntreprise: -1 }, 'joursEnEntreprise'],
      [{ ...RUPTURE, motif: ' ' }, 'motif'],
      [{ ...RUPTURE, auteur: 'personne' }, 'auteur'],
    ] as const) {
      const { status, body } = await act(who, 'rupture', corps)
      expect([status, body.erreurs[0].chemin], JSON.stringify(corps)).toEqual([422, chemin])
    }
    expect((await seen()).version).toBe(before)
  })
})

describe('what the OPCO pays', () => {
  it('is told as granted, then as the days done are worth', async () => {
    const { who, id, act } = await granted()
    const dues = async () => (await who.call('GET', `/dossiers/${id}/echeancier`)).body
    const sum = ({ elements }: { elements: { montantCentimes: number }[] }) =>
      elements.reduce((total, { montantCentimes }) => total + montantCentimes, 0)
    const before = await dues()
    expect(before.elements[0]).toMatchObject({ n: 1, beneficiaire: expect.stringMatching(/CFA/) })
    expect(sum(before)).toBe(1_400_000)
    await act(who, 'rupture', RUPTURE)
    const after = await dues()
    expect(sum(after)).toBe(464_110)
    expect(after.explications[0].article).toBe('R6332-25')
  })
})
