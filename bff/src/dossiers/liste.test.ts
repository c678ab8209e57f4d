import type { LigneDossier } from '@mon-espace/domain/api'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { CONTRAT_EXEMPLE as CONTRAT_PRO } from '@mon-espace/domain/professionnalisation/exemple'
import { describe, expect, it } from 'vitest'
import {
  ADMIN,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_PARIS,
} from '../testing/harness.ts'
import {
  deposit,
  fillDraft,
  putSection,
  validDossier,
  validProfessionnalisation,
} from '../testing/parcours.ts'

const list = async (who: Person, query = ''): Promise<LigneDossier[]> =>
  (await who.call('GET', `/dossiers${query}`)).body.elements
const idsOf = (rows: readonly LigneDossier[]) => rows.map(({ id }) => id).sort()
const etats = async (who: Person, query = '') =>
  (await who.call('GET', `/dossiers/comptes${query}`)).body.etats

describe('a row of the list', () => {
  it('says the diploma, and which documents are missing, until the last one comes', async () => {
    const { signIn } = await createHarness()
    const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
    const row = async () => (await list(who))[0]
    const { id, version } = await fillDraft(who)
    expect(await row()).toMatchObject({ diplome: CONTRAT_EXEMPLE.formation.intitule, manquantes: [] })
    await who.call('POST', `/dossiers/${id}/validation`, undefined, {
      headers: { 'if-match': `"v${version}"` },
    })
    expect((await row())?.manquantes).toEqual(['cerfa_signe', 'convention_formation'])
    await deposit(who, id, 'cerfa_signe')
    expect((await row())?.manquantes).toEqual(['convention_formation'])
    await deposit(who, id, 'convention_formation')
    expect((await row())?.manquantes).toEqual([])
    await officer.call(
      'POST',
      `/dossiers/${id}/pieces/cerfa_signe/conformite`,
      {
        conforme: false,
        motif: 'La signature manque.',
      },
      { headers: { 'if-match': `"v${version + 3}"` } },
    )
    expect(await row()).toMatchObject({
      etat: 'en_attente_pieces_complementaires',
      manquantes: ['cerfa_signe'],
    })
  })
})

describe('the order of what is due', () => {
  it('puts a draft without dates on the day it was worked on, not after every contract that owes nothing', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const cancelled = await validDossier(who)
    await who.call(
      'POST',
      `/dossiers/${cancelled.id}/annulation`,
      { motif: 'Saisi deux fois.' },
      { headers: { 'if-match': `"v${cancelled.version}"` } },
    )
    const later = await fillDraft(who)
    const begun = (await who.call('POST', '/dossiers', { type: 'apprentissage', siret: SIRET_PARIS })).body
    const ids = [begun.id, later.id, cancelled.id]
    expect((await list(who, '?tri=echeance')).map(({ id }) => id)).toEqual(ids)
    expect((await list(who, '?tri=-echeance')).map(({ id }) => id)).toEqual(ids.toReversed())
    expect((await list(who)).find(({ id }) => id === begun.id)?.echeance).toBeNull()
  })
})

describe('the filters of the list', () => {
  it('keep whose turn it is, the month of the beginning, and what one entered oneself', async () => {
    const { signIn } = await createHarness()
    const [who, colleague] = [await signIn(EMPLOYEUR), await signIn(ADMIN)]
    const draft = await fillDraft(who)
    const october = { dateDebutExecution: '2026-10-05' }
    await putSection(who, draft.id, 'contrat', october, draft.version)
    const waiting = await validDossier(who)
    const sent = await validDossier(colleague)
    for (const type of ['cerfa_signe', 'convention_formation']) await deposit(who, sent.id, type)
    const cancelled = await validDossier(colleague)
    await who.call(
      'POST',
      `/dossiers/${cancelled.id}/annulation`,
      { motif: 'Saisi deux fois.' },
      {
        headers: { 'if-match': `"v${cancelled.version}"` },
      },
    )
    const aFaire = [draft.id, waiting.id].sort()
    for (const tri of ['echeance', 'maj', '-apprenti'])
      expect(idsOf(await list(who, `?etape=a_faire&tri=${tri}`))).toEqual(aFaire)
    expect(idsOf(await list(who, '?etape=chez_operateur'))).toEqual([sent.id])
    expect(idsOf(await list(who, '?etape=terminee'))).toEqual([cancelled.id])
    expect(await list(who, '?etape=terminee&etat=brouillon')).toEqual([])
    expect(idsOf(await list(who, '?debut=2026-10'))).toEqual([draft.id])
    expect(idsOf(await list(who, '?auteur=moi'))).toEqual(aFaire)
    expect(idsOf(await list(colleague, '?auteur=moi'))).toEqual([sent.id, cancelled.id].sort())
    expect((await who.call('GET', '/dossiers?debut=2026-13')).status).toBe(400)
    const search = { q: 'nguyen', etape: 'a_faire', auteur: 'moi', debut: '2026-09' }
    const found = await who.call('POST', '/dossiers/recherche', search)
    expect(idsOf(found.body.elements)).toEqual([waiting.id])
    expect(await etats(who)).toMatchObject({
      brouillon: 1,
      en_attente_pieces: 1,
      en_cours_instruction: 1,
      annule: 1,
      rompu: 0,
    })
    expect(await etats(who, '?auteur=moi&debut=2026-10')).toMatchObject({ brouillon: 1, annule: 0 })
  })

  it('page by page give every dossier of several states once, in order', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    for (let n = 0; n < 3; n += 1) {
      await fillDraft(who)
      await validDossier(who)
    }
    const seen: string[] = []
    let curseur = ''
    do {
      const suite = curseur ? `&curseur=${curseur}` : ''
      const { body } = await who.call('GET', `/dossiers?etape=a_faire&tri=maj&limite=2${suite}`)
      seen.push(...body.elements.map(({ majLe }: LigneDossier) => majLe))
      curseur = body.suivant
    } while (curseur)
    expect(seen).toHaveLength(6)
    expect(seen).toEqual(seen.toSorted().reverse())
  })
})

describe('whom dossiers name', () => {
  it('narrows the list, its counts and its export, and is offered to the enterprise alone', async () => {
    const { signIn } = await createHarness()
    const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
    const [one, other] = [await fillDraft(who), await fillDraft(who)]
    const cfa = { denomination: 'CFA des Lilas', siret: '78500000000012' }
    const { body } = await putSection(who, one.id, 'formation', { cfa }, one.version)
    const client = { denomination: 'ATELIERS RÉUNIS', siret: '99900000000031', codeApe: '4120A' }
    const travailTemporaire = { entrepriseUtilisatrice: client }
    await putSection(who, one.id, 'contrat', { travailTemporaire }, body.version)

    expect(idsOf(await list(who, `?centre=${cfa.siret}`))).toEqual([one.id])
    expect(idsOf(await list(who, `?utilisatrice=${client.siret}`))).toEqual([one.id])
    expect(idsOf(await list(who, `?centre=${CONTRAT_EXEMPLE.formation.cfa.siret}`))).toEqual([other.id])
    // A body that trains is no body that is worked for.
    expect(await list(who, `?utilisatrice=${cfa.siret}`)).toEqual([])
    expect((await etats(who, `?centre=${cfa.siret}`)).brouillon).toBe(1)
    const searched = await who.call('POST', '/dossiers/recherche', { q: 'lilas', centre: cfa.siret })
    expect(idsOf(searched.body.elements)).toEqual([one.id])

    const known = await who.call('GET', '/dossiers/tiers')
    expect(known.body.centres).toContainEqual({ siret: cfa.siret, nom: cfa.denomination })
    expect(known.body.utilisatrices).toContainEqual({ siret: client.siret, nom: client.denomination })
    expect((await officer.call('GET', '/dossiers/tiers')).body).toEqual({ centres: [], utilisatrices: [] })
  })

  it('are found by the body that trains under either kind, which each row and dossier names', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const organisme = {
      denomination: 'GRETA des Lilas',
      siret: '99955443900029',
      numeroDeclarationActivite: '11750000199',
    }
    const { id } = await validProfessionnalisation(who, {
      formation: { ...CONTRAT_PRO.formation, organisme },
    })
    const autre = await validProfessionnalisation(who)
    await fillDraft(who)
    expect((await who.call('GET', `/dossiers/${id}`)).body.centre).toBe(organisme.denomination)
    expect(idsOf(await list(who, `?centre=${organisme.siret}`))).toEqual([id])
    const commun = `?centre=${CONTRAT_EXEMPLE.formation.cfa.siret}`
    expect(await list(who, commun)).toHaveLength(2)
    expect(idsOf(await list(who, `${commun}&type=professionnalisation`))).toEqual([autre.id])
    const trouves = await who.call('POST', '/dossiers/recherche', { q: 'greta' })
    expect(idsOf(trouves.body.elements)).toEqual([id])
    const { centres } = (await who.call('GET', '/dossiers/tiers')).body
    expect(centres).toContainEqual({ siret: organisme.siret, nom: organisme.denomination })
  })
})
