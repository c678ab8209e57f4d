import { describe, expect, it } from 'vitest'
import { createHarness, EMPLOYEUR } from '../testing/harness.ts'

const EXEMPLE = { dateNaissance: '2010-02-14', dateDebut: '2026-09-01', dateFin: '2028-08-31', base: 'SMIC' }

describe('simulations', () => {
  it('pay the example 27, 39 then 51 %, 504.10 EUR at hire', async () => {
    const { signIn } = await createHarness()
    const { body } = await (await signIn(EMPLOYEUR)).call('POST', '/simulations/remuneration', EXEMPLE)
    expect(body.periodes.map((p: { fin: string; taux: number }) => [p.fin, p.taux])).toEqual([
      ['2027-08-31', 27],
      ['2028-02-29', 39],
      ['2028-08-31', 51],
    ])
    expect(body.salaireEmbaucheCentimes).toBe(50_410)
  })

  it('refuse what cannot be computed at its field', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const pay = await who.call('POST', '/simulations/remuneration', { ...EXEMPLE, dateFin: '2020-01-01' })
    expect([pay.status, pay.body.erreurs[0].chemin]).toEqual([422, 'dateFin'])
    const smc = await who.call('POST', '/simulations/remuneration', { ...EXEMPLE, base: 'SMC' })
    expect([smc.status, smc.body.erreurs[0].chemin]).toEqual([422, 'smcMensuelCentimes'])
  })

  it('fund the example from the demo pack, and say when the pack does not know', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const ask = { idcc: '2378', dateConclusion: '2026-08-25', dateDebut: '2026-09-01', dateFin: '2028-08-31' }
    const known = await who.call('POST', '/simulations/prise-en-charge', { ...ask, codeRncp: '38401' })
    expect(known.body).toMatchObject({
      origine: 'branche',
      versionReferentiel: expect.stringContaining('non officiel'),
    })
    expect(known.body.npecAnnuelCentimes).toBeGreaterThan(0)
    const unknown = await who.call('POST', '/simulations/prise-en-charge', { ...ask, codeRncp: '99999' })
    expect(unknown.body).toMatchObject({
      origine: 'indeterminee',
      npecAnnuelCentimes: null,
      montantTotalCentimes: null,
    })
  })

  it('pay and fund a « contrat de professionnalisation », by the hour in temporary work', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const ask = {
      type: 'professionnalisation',
      dateNaissance: '2004-05-20',
      dateDebut: '2026-09-14',
      dateFin: '2027-09-13',
      nature: 'travail_temporaire',
      diplomePlusEleve: '60',
    }
    const { status, body } = await who.call('POST', '/simulations/remuneration', ask)
    expect([status, body.salaireEmbaucheCentimes, body.unite]).toEqual([200, 862, 'heure'])
    expect(body.periodes).toEqual([
      {
        debut: '2026-09-14',
        fin: '2027-09-13',
        age: 22,
        tauxMinimal: 70,
        taux: 70,
        base: 'SMIC',
        montantMensuelCentimes: 130_692,
        montantHoraireCentimes: 862,
      },
    ])
    const faux = await who.call('POST', '/simulations/remuneration', { ...ask, diplomePlusEleve: '33' })
    expect([faux.status, faux.body.erreurs[0].chemin]).toEqual([422, 'diplomePlusEleve'])
    for (const champs of [{ base: 'SMIC' }, { nature: 'autre' }, { type: 'stage' }])
      expect((await who.call('POST', '/simulations/remuneration', { ...ask, ...champs })).status).toBe(422)

    const fonds = await who.call('POST', '/simulations/prise-en-charge', {
      type: 'professionnalisation',
      idcc: '2378',
      heures: 400,
      publicPrioritaire: true,
      dateConclusion: '2026-09-07',
    })
    expect(fonds.body).toMatchObject({
      montantHoraireCentimes: 1_500,
      montantTotalCentimes: 600_000,
      origine: 'forfait_legal',
    })
  })
})
