import { CONTRAT_EXEMPLE as CONTRAT_PRO_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Deps } from '../deps.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, type Person } from '../testing/harness.ts'
import { validDossier, validProfessionnalisation } from '../testing/parcours.ts'
import { aSigner, mailsTo } from '../testing/signature.ts'

const MOTIF = 'Rémunération inférieure au minimum (art. D6224-2).'
const [APPRENTIE, PARENT, CENTRE] = [
  'elise.lefevre@courriel.example',
  'marc.lefevre@courriel.example',
  'contact@cfa-demo.example',
]

let who: Person
let officer: Person
let deps: Deps
beforeAll(async () => {
  const harness = await createHarness(({ donnees }) => ({
    donnees: {
      ...donnees,
      liste: async (nom) => {
        const liste = await donnees.liste(nom)
        // Known without an address as long as it is named so.
        return nom === 'cfa' && liste && sansCourriel
          ? { ...liste, elements: liste.elements.map(({ courriel: _, ...cfa }) => cfa) }
          : liste
      },
    },
  }))
  deps = harness.deps
  who = await harness.signIn(EMPLOYEUR)
  officer = await harness.signIn(GESTIONNAIRE)
})
let sansCourriel = false

const versionOf = async (id: string) => (await who.call('GET', `/dossiers/${id}`)).body.version
const listed = async (id: string) => (await officer.call('GET', `/dossiers/${id}/notifies`)).body.elements

async function refuse(id: string) {
  const headers = { 'if-match': `"v${await versionOf(id)}"` }
  const corps = { decision: 'refuser', motif: MOTIF }
  const { status, body } = await officer.call('POST', `/dossiers/${id}/decision`, corps, { headers })
  if (status !== 200) throw new Error(JSON.stringify(body))
}

/** A validated dossier of the example, whose apprentice has this address in the store: of before it had to be a good one. */
async function validated(courriel: string | null) {
  const { id, numero } = await validDossier(who)
  const { contrat } = await deps.db
    .selectFrom('dossier')
    .select('contrat')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const kept = JSON.parse(contrat)
  const changed = JSON.stringify({ ...kept, apprenti: { ...kept.apprenti, courriel } })
  await deps.db.updateTable('dossier').set({ contrat: changed }).where('id', '=', id).execute()
  return { id, numero }
}

/** What an address was told of a dossier being refused. */
const refusals = async (adresse: string, numero: string) =>
  (await mailsTo(who, adresse)).filter(
    ({ sujet }) => sujet.startsWith(`Dossier ${numero}`) && sujet.endsWith('prise en charge refusée'),
  )

describe('a refusal of an apprenticeship', () => {
  it('is told to the apprentice, a minor’s representative and the CFA, once each, with its reason', async () => {
    const { id, numero } = await validDossier(who)
    const known = (role: string) => ({ role, adresse: true })
    expect(await listed(id)).toEqual([known('apprenti'), known('representant'), known('cfa')])
    await refuse(id)
    for (const adresse of [APPRENTIE, PARENT, CENTRE]) {
      const [mail, ...others] = await refusals(adresse, numero)
      expect(others).toEqual([])
      expect(mail?.texte).toMatch(/Motif de la décision\s: Rémunération inférieure/)
      expect(mail?.texte).toContain('INTERIM DEMO')
      expect(mail?.texte).toContain('D6224-2')
      expect(mail?.sujet).not.toMatch(/Élise|Lefèvre/)
      // Only the centre needs to be told whose contract it is; nobody is told what else the contract says.
      expect(/Élise Nguyễn-Lefèvre/.test(mail?.texte ?? '')).toBe(adresse === CENTRE)
      expect(mail?.texte).not.toMatch(/21002|14\/02\/2010|0611223344|mes-contrats/)
    }
    expect(await listed(id)).toEqual([known('apprenti'), known('representant'), known('cfa')])
    const { body } = await who.call('GET', `/dossiers/${id}/historique`)
    expect(body.elements.at(-1)).toMatchObject({
      action: 'prise_en_charge_refusee',
      details: { notifies: [known('apprenti'), known('representant'), known('cfa')] },
    })
    expect(JSON.stringify(body)).not.toContain('@')
  })

  it('is told once to a mailbox that two have', async () => {
    const { id, numero } = await validated(PARENT)
    await refuse(id)
    const mails = await refusals(PARENT, numero)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.texte).toContain('que vous avez conclu avec')
  })

  it('goes through without an address, which the desk is told of', async () => {
    sansCourriel = true
    try {
      const { id } = await validated('élise arobase exemple')
      const attendu = [
        { role: 'apprenti', adresse: false },
        { role: 'representant', adresse: true },
        { role: 'cfa', adresse: false },
      ]
      expect(await listed(id)).toEqual(attendu)
      await refuse(id)
      sansCourriel = false
      // As it was: what is known since changes nothing of it.
      expect(await listed(id)).toEqual(attendu)
    } finally {
      sansCourriel = false
    }
  })

  it('is told to a CFA where it was asked to sign, when nothing else tells its address', async () => {
    sansCourriel = true
    try {
      const { id, numero } = await aSigner(who)
      await refuse(id)
      expect(await refusals('visa@cfa-demo.example', numero)).toHaveLength(1)
    } finally {
      sansCourriel = false
    }
  })
})

it('a refusal of a contrat de professionnalisation is told to the employee, and to no training body', async () => {
  const { id } = await validProfessionnalisation(who)
  expect(await listed(id)).toEqual([{ role: 'salarie', adresse: true }])
  const before = (await mailsTo(who, CENTRE)).length
  await refuse(id)
  const [mail] = await mailsTo(who, String(CONTRAT_PRO_EXEMPLE.salarie.courriel))
  expect(mail?.texte).toContain('D6325-2')
  expect(await mailsTo(who, CENTRE)).toHaveLength(before)
})

it('what is granted is notified to nobody beside the employer', async () => {
  const { id } = await validDossier(who)
  const accepted = JSON.stringify({ decision: 'accepter', motif: null, le: '2026-09-01T00:00:00.000Z' })
  await deps.db.updateTable('dossier').set({ decision: accepted }).where('id', '=', id).execute()
  expect(await listed(id)).toEqual([])
})
