import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { describe, expect, it } from 'vitest'
import type { Schema } from '../store/schema.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE } from '../testing/harness.ts'
import { deposit, fillDraft, putSection, validDossier } from '../testing/parcours.ts'

const NIR = CONTRAT_EXEMPLE.apprenti.nir ?? ''
const PASSWORD = 'Demonstration-2026!'
const TABLES: Record<keyof Schema, true> = {
  entreprise: true,
  etablissement: true,
  salarie: true,
  compte: true,
  inscription: true,
  appareil: true,
  rattachement: true,
  rattachement_etablissement: true,
  jeton: true,
  session: true,
  tentative: true,
  demande: true,
  jti_vu: true,
  dossier: true,
  dossier_mot: true,
  dossier_salarie: true,
  tiers: true,
  tiers_mot: true,
  instantane: true,
  piece: true,
  piece_version: true,
  journal: true,
  journal_ligne: true,
  journal_auteur: true,
  journal_action: true,
  journal_tete: true,
  courriel: true,
  adresse_ecartee: true,
  idempotence: true,
  adresse_signalee: true,
  compteur: true,
  occupation: true,
  vue_enregistree: true,
  rappel: true,
  rappel_jour: true,
  circuit: true,
  signataire: true,
  lien_signature: true,
  document_joint: true,
  apposition: true,
  message: true,
  avis: true,
  nouvelle: true,
  calendrier: true,
  cle_acces: true,
  webhook: true,
  livraison: true,
  compte_dossiers: true,
  compte_delais: true,
  ronde_fichiers: true,
  etablissement_public: true,
  second_facteur: true,
  code_secours: true,
  defi_facteur: true,
  identite: true,
  depart_oidc: true,
}

describe('after a full run, the NIR and the password', () => {
  it('are in no log line, no table, no mail, no answer but the one that reveals', async () => {
    const logged: string[] = []
    const keep = (fields: unknown, message: string) => logged.push(JSON.stringify(fields) + message)
    const { signIn, person, deps } = await createHarness(() => ({
      log: { info: keep, warn: keep, error: keep },
    }))
    const said: string[] = []
    const listen = (who: Awaited<ReturnType<typeof signIn>>) => ({
      ...who,
      call: async (...args: Parameters<typeof who.call>) => {
        const answer = await who.call(...args)
        if (!args[1].endsWith('/nir')) said.push(JSON.stringify([answer.body, [...answer.headers]]))
        return answer
      },
    })
    const who = listen(await signIn(EMPLOYEUR))
    const officer = listen(await signIn(GESTIONNAIRE))
    const draft = await fillDraft(who)
    await putSection(who, draft.id, 'apprenti', { nir: `${NIR}9`, nomNaissance: 3 }, draft.version)
    await putSection(who, draft.id, 'apprenti', { nir: NIR.replace('75', '13') }, draft.version)
    await who.call('GET', `/dossiers/${draft.id}/controle`)
    const key = { headers: { 'idempotency-key': crypto.randomUUID() } }
    const { id, version } = await validDossier(who)
    await who.call('POST', `/dossiers/${id}/copie`)
    await who.call('POST', `/dossiers/${id}/nir`)
    await deposit(who, id, 'cerfa_signe')
    await deposit(who, id, 'convention_formation')
    await officer.call(
      'POST',
      `/dossiers/${id}/decision`,
      { decision: 'refuser', motif: 'Hors champ' },
      {
        headers: { ...key.headers, 'if-match': `"v${version + 2}"` },
      },
    )
    await who.call('GET', `/dossiers/${id}/historique`)
    await who.call('POST', '/dossiers/recherche', { q: NIR })
    await person().call('POST', '/session', { email: EMPLOYEUR, motDePasse: `${PASSWORD}x` })
    said.push(JSON.stringify((await person().call('GET', '/courriels')).body))

    let stored = ''
    for (const table of Object.keys(TABLES) as (keyof Schema)[])
      stored += JSON.stringify(await deps.db.selectFrom(table).selectAll().execute())
    expect(said.length).toBeGreaterThan(15)
    expect(logged.length).toBeGreaterThan(15)
    for (const [where, text] of [
      ['answers', said.join()],
      ['logs', logged.join()],
      ['store', stored],
    ] as const)
      for (const secret of [NIR, NIR.replace('75', '13'), PASSWORD])
        expect([where, text.includes(secret)]).toEqual([where, false])
  })
})
