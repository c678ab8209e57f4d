import { OPERATIONS, type Operation } from '@mon-espace/domain/api'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCompte } from '../comptes/open-compte.ts'
import { MOT_DE_PASSE_DEMO } from '../demo/comptes.ts'
import type { Deps } from '../deps.ts'
import { csv, ligneComplete, TITRES } from '../imports/testing/fichiers.ts'
import { write } from '../store/store.ts'
import {
  ADMIN,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_AUTRE,
  SIRET_LYON,
  SIRET_PARIS,
} from '../testing/harness.ts'
import { fillDraft, handOver, putSection } from '../testing/parcours.ts'
import { mailsTo } from '../testing/signature.ts'

const SIRET_NANTES = '99912345800039'
const AGENCES = [SIRET_PARIS, SIRET_LYON, SIRET_NANTES] as const
const MEMBRE = 'membre@interim-demo.example'

/** A third establishment of the temporary-work demo. */
async function openNantes({ db }: Pick<Deps, 'db'>) {
  const lyon = await db
    .selectFrom('etablissement')
    .selectAll()
    .where('siret', '=', SIRET_LYON)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('etablissement')
    .values({ ...lyon, siret: SIRET_NANTES, denomination: 'INTERIM DEMO AGENCE DE NANTES' })
    .execute()
}

/** Somebody whose access to the temporary-work demo is what `limit` says. */
async function openMembre({ db, clock, passwords }: Deps): Promise<string> {
  const hash = await passwords.hash(MOT_DE_PASSE_DEMO)
  const identite = { email: MEMBRE, civilite: 'Mme', nom: 'Okafor', prenom: 'Ada' }
  const etablissement = { siren: SIRET_PARIS.slice(0, 9), siret: SIRET_PARIS }
  const compte = await write(db, (trx) =>
    openCompte(trx, clock, { identite: identite as never, hash, role: 'employeur', etablissement }),
  )
  return compte?.id ?? ''
}

async function openMonde() {
  const harness = await createHarness()
  const { deps, signIn } = harness
  await openNantes(deps)
  const id = await openMembre(deps)
  const [admin, collegue, membre] = [await signIn(ADMIN), await signIn(EMPLOYEUR), await signIn(MEMBRE)]
  const limit = async (etablissements: readonly string[] | null) => {
    const path = `/entreprises/${SIRET_PARIS}/comptes/${id}/etablissements`
    const said = await admin.call('PUT', path, { etablissements })
    if (said.status !== 200) throw new Error(JSON.stringify(said.body))
    return said.body
  }
  return { ...harness, admin, collegue, membre, membreId: id, limit }
}

/** A draft of this establishment, with the apprentice of this name; validated where asked. */
async function contract(who: Person, siret: string, nomNaissance: string, valide: boolean): Promise<string> {
  const { id, version } = await fillDraft(who, siret)
  const employeur = { ...CONTRAT_EXEMPLE.employeur, siret }
  const one = await putSection(who, id, 'employeur', employeur, version)
  const apprenti = { ...CONTRAT_EXEMPLE.apprenti, nomNaissance }
  const two = await putSection(who, id, 'apprenti', apprenti, one.body.version)
  if (!valide) return id
  const headers = { 'if-match': `"v${two.body.version}"` }
  const said = await who.call('POST', `/dossiers/${id}/validation`, undefined, { headers })
  if (said.status !== 200) throw new Error(JSON.stringify(said.body))
  return id
}

type Monde = Awaited<ReturnType<typeof openMonde>>

describe('somebody limited to some establishments', () => {
  let monde: Monde
  let dossiers: { id: string; siret: string; valide: boolean; nom: string }[]

  beforeAll(async () => {
    monde = await openMonde()
    dossiers = []
    for (const [rang, siret] of [...AGENCES, ...AGENCES].entries()) {
      const valide = rang < AGENCES.length
      const nom = `Nom${'ABCDEF'[rang]}`
      dossiers.push({ id: await contract(monde.collegue, siret, nom, valide), siret, valide, nom })
    }
  })

  /** A body that is refused after access, so that nothing is written. */
  const bodyOf = (o: Operation) =>
    o.methode === 'GET' || (o.methode === 'DELETE' && o.corps === null) ? undefined : { inconnu: true }

  const parDossier = (Object.values(OPERATIONS) as Operation[]).filter(({ cible }) => cible === 'dossier')
  const parEntreprise = (Object.values(OPERATIONS) as Operation[]).filter(
    ({ cible }) => cible === 'entreprise',
  )

  const make = (who: Person, o: Operation, id: string, siret: string) =>
    who.call(
      o.methode,
      o.chemin
        .replace('/dossiers/:id', `/dossiers/${id}`)
        .replace(':siret', siret)
        .replace(':section', 'apprenti')
        .replace(':piece', 'cerfa_signe')
        .replace(':id', 'absent'),
      bodyOf(o),
    )

  it.each([[[SIRET_PARIS]], [[SIRET_LYON, SIRET_NANTES]]])(
    'knows of no other, on any call that names a dossier or an enterprise (%s)',
    async (sirets) => {
      const { collegue, membre, limit } = monde
      await limit(sirets)
      const fautes: unknown[] = []
      const compare = async (o: Operation, id: string, siret: string) => {
        const [theirs, ours] = [await make(collegue, o, id, siret), await make(membre, o, id, siret)]
        const expected = sirets.includes(siret) ? theirs.status : 404
        if (ours.status !== expected) fautes.push([o.methode, o.chemin, siret, ours.status, expected])
        if (!sirets.includes(siret) && ours.body.code !== 'introuvable') fautes.push([o.chemin, ours.body])
      }
      for (const { id, siret } of dossiers) for (const o of parDossier) await compare(o, id, siret)
      for (const siret of AGENCES) for (const o of parEntreprise) await compare(o, '', siret)
      expect(parDossier.length).toBeGreaterThan(25)
      expect(fautes).toEqual([])
    },
  )

  it('lists, searches, counts and exports what a model says, whatever the limits and the filters', async () => {
    const { collegue, membre, limit } = monde
    const query = fc.record({
      sirets: fc.option(fc.uniqueArray(fc.constantFrom(...AGENCES), { minLength: 1 }), { nil: null }),
      siret: fc.option(fc.constantFrom(...AGENCES), { nil: undefined }),
      etape: fc.option(fc.constantFrom('a_faire' as const, 'chez_operateur' as const), { nil: undefined }),
      tri: fc.constantFrom('maj', '-maj', 'echeance', 'apprenti', 'debut'),
      q: fc.constantFrom('', 'nom', 'noma', 'nomd nom', '9991234580002', 'cfa demo'),
      limite: fc.constantFrom(2, 25),
    })
    const all = async (who: Person, given: Record<string, unknown>) => {
      const found: { id: string; siret: string }[] = []
      let curseur: string | null = null
      do {
        const { status, body } = await who.call('POST', '/dossiers/recherche', {
          ...given,
          ...(curseur === null ? {} : { curseur }),
        })
        if (status !== 200) throw new Error(JSON.stringify(body))
        found.push(...body.elements)
        curseur = body.suivant
      } while (curseur !== null)
      return found
    }
    const defined = (given: object) =>
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    await fc.assert(
      fc.asyncProperty(query, async ({ sirets, q, limite, ...filtres }) => {
        await limit(sirets)
        const mine = ({ siret }: { siret: string }) => sirets?.includes(siret as never) ?? true
        const given = defined({ q, limite, ...filtres })
        const expected = (await all(collegue, given)).filter(mine).map(({ id }) => id)
        expect((await all(membre, given)).map(({ id }) => id)).toEqual(expected)
        const counted = defined({ siret: filtres.siret })
        const { etats } = (await membre.call('GET', `/dossiers/comptes?${new URLSearchParams(counted)}`)).body
        const sum = Object.values(etats as Record<string, number>).reduce((a, b) => a + b, 0)
        expect(sum).toBe((await all(collegue, { ...counted, q: '' })).filter(mine).length)
      }),
      { numRuns: 40 },
    )
  })

  it('exports, prints, imports, copies and creates within those alone', async () => {
    const { membre, deps, limit } = monde
    await limit([SIRET_LYON])
    const lyon = dossiers.filter(({ siret }) => siret === SIRET_LYON)
    const paris = dossiers.filter(({ siret }) => siret === SIRET_PARIS)
    const exported = await membre.call('GET', '/dossiers/export.xlsx')
    const sheet = strFromU8(unzipSync(exported.body)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const named = (nom: string) => sheet.includes(`>${nom}<`)
    expect(dossiers.map(({ nom, siret }) => [nom, named(nom), siret === SIRET_LYON])).toEqual(
      dossiers.map(({ nom, siret }) => [nom, siret === SIRET_LYON, siret === SIRET_LYON]),
    )
    const ids = [lyon[0]?.id, paris[0]?.id]
    expect((await membre.call('POST', '/dossiers/cerfas.pdf', { ids })).status).toBe(404)
    expect((await membre.call('POST', '/dossiers/cerfas.pdf', { ids: [ids[0]] })).status).toBe(200)
    const nouveau = (siret: string) => membre.call('POST', '/dossiers', { siret, type: 'apprentissage' })
    expect((await nouveau(SIRET_PARIS)).status).toBe(404)
    const made = await nouveau(SIRET_LYON)
    expect(made.status).toBe(201)
    // Another agency's number typed on screen 1 is a fault, and does not carry the dossier there.
    const typed = { ...CONTRAT_EXEMPLE.employeur, siret: SIRET_PARIS }
    const saved = await putSection(membre, made.body.id, 'employeur', typed, made.body.version)
    expect(saved.body.problemes.map(({ chemin }: { chemin: string }) => chemin)).toContain('employeur.siret')
    const kept = { 'if-match': `"v${saved.body.version}"` }
    expect(
      (await membre.call('DELETE', `/dossiers/${made.body.id}`, undefined, { headers: kept })).status,
    ).toBe(204)
    const form = new FormData()
    const lignes = [SIRET_PARIS, SIRET_LYON].map((siret) => ligneComplete({ 'employeur.siret': siret }))
    form.set('fichier', new File([csv([TITRES, ...lignes])], 'contrats.csv'))
    const read = await membre.call('POST', '/imports?simulation=true', form)
    expect(read.body.lignes.map(({ etat }: { etat: string }) => etat === 'a_corriger')).toEqual([true, false])
    const demande = await handOver(deps, SIRET_PARIS)
    expect((await membre.call('GET', `/demandes/${demande}`)).status).toBe(404)
    expect((await membre.call('GET', `/demandes/${await handOver(deps, SIRET_LYON)}`)).status).toBe(200)
  })

  it('is shown those alone, names of centres and user companies included', async () => {
    const { membre, collegue, limit } = monde
    await limit([SIRET_LYON])
    const sirets = async (who: Person) =>
      (await who.call('GET', '/entreprises')).body.map(({ siret }: { siret: string }) => siret)
    expect(await sirets(membre)).toEqual([SIRET_LYON])
    expect(await sirets(collegue)).toEqual([...AGENCES])
    const { body } = await membre.call('GET', '/session')
    expect(body.entreprises.map(({ siret }: { siret: string }) => siret)).toEqual([SIRET_LYON])
    const only = await fillDraft(collegue, SIRET_PARIS)
    const { cfa } = CONTRAT_EXEMPLE.formation
    const autre = { ...cfa, denomination: 'CFA DE PARIS SEUL', siret: '78500000000001' }
    await putSection(
      collegue,
      only.id,
      'formation',
      { ...CONTRAT_EXEMPLE.formation, cfa: autre },
      only.version,
    )
    const centres = async (who: Person) =>
      (await who.call('GET', '/dossiers/tiers')).body.centres.map(({ nom }: { nom: string }) => nom)
    expect(await centres(collegue)).toContain('CFA DE PARIS SEUL')
    expect(await centres(membre)).toEqual([cfa.denomination])
  })

  it('is not told that a person has a contract elsewhere', async () => {
    const { membre, collegue, limit } = monde
    await limit([SIRET_LYON])
    const id = await contract(collegue, SIRET_LYON, 'NomA', false)
    const codes = async (who: Person) =>
      (await who.call('GET', `/dossiers/${id}/controle`)).body.map(({ code }: { code: string }) => code)
    expect(await codes(collegue)).toContain('contrat_en_double')
    expect(await codes(membre)).not.toContain('contrat_en_double')
  })
})

describe('the limits of an access', () => {
  it('are set by an administrator on colleagues who administer nothing, told once, and kept in the journal', async () => {
    const { admin, membre, membreId, collegue, limit, deps } = await openMonde()
    const before = (await mailsTo(admin, MEMBRE)).length
    expect((await limit([SIRET_NANTES, SIRET_LYON])).etablissements).toEqual([SIRET_LYON, SIRET_NANTES])
    await limit([SIRET_LYON, SIRET_NANTES])
    const [mail, ...others] = await mailsTo(admin, MEMBRE)
    expect(others).toHaveLength(before)
    expect(mail?.texte).toContain('INTERIM DEMO AGENCE DE NANTES (99912345800039)')
    const path = `/entreprises/${SIRET_PARIS}/comptes/${membreId}`
    const listed = async () =>
      (await admin.call('GET', `/entreprises/${SIRET_PARIS}/comptes`)).body.elements.find(
        ({ id }: { id: string }) => id === membreId,
      )
    expect((await listed()).etablissements).toEqual([SIRET_LYON, SIRET_NANTES])
    const foreign = await admin.call('PUT', `${path}/etablissements`, {
      etablissements: [SIRET_LYON, SIRET_AUTRE],
    })
    expect([foreign.status, foreign.body.erreurs[0].chemin]).toEqual([422, 'etablissements.1'])
    expect((await admin.call('PUT', `${path}/etablissements`, { etablissements: [] })).status).toBe(422)
    expect((await collegue.call('PUT', `${path}/etablissements`, { etablissements: null })).status).toBe(403)
    expect((await listed()).etablissements).toEqual([SIRET_LYON, SIRET_NANTES])
    // Named administrator, one sees everything; no longer one, one is limited to nothing.
    await admin.call('PUT', `${path}/role`, { role: 'administrateur' })
    expect((await membre.call('GET', '/entreprises')).body).toHaveLength(3)
    const again = await admin.call('PUT', `${path}/etablissements`, { etablissements: [SIRET_LYON] })
    expect([again.status, again.body.code]).toEqual([409, 'transition_impossible'])
    await admin.call('PUT', `${path}/role`, { role: 'employeur' })
    expect((await listed()).etablissements).toBeNull()
    const actions = await deps.db
      .selectFrom('journal')
      .select(['action', 'details'])
      .where('fil', '=', `entreprise:${SIRET_PARIS.slice(0, 9)}`)
      .where('action', '=', 'acces_limite')
      .execute()
    expect(actions.map(({ details }) => JSON.parse(details).etablissements)).toEqual([
      [SIRET_LYON, SIRET_NANTES],
    ])
  })

  it('leave no dossier without somebody to tell: its administrators, once whoever follows it may not see it', async () => {
    const { admin, membre, limit, signIn, deps } = await openMonde()
    const officer = await signIn(GESTIONNAIRE)
    const id = await contract(membre, SIRET_PARIS, 'Petit', true)
    const { version } = (await membre.call('GET', `/dossiers/${id}`)).body
    await limit([SIRET_LYON])
    const headers = { 'if-match': `"v${version}"` }
    await officer.call('POST', `/dossiers/${id}/correction`, { motif: 'Relisez les dates.' }, { headers })
    await deps.outbox.drain()
    const told = async (a: string) =>
      (await mailsTo(admin, a)).filter(({ sujet }) => sujet.includes('correction')).length
    expect([await told(MEMBRE), await told(ADMIN)]).toEqual([0, 1])
  })
})
