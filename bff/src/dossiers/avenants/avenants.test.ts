import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { describe, expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, type Person } from '../../testing/harness.ts'
import { deposit, grantedDossier, validDossier, validProfessionnalisation } from '../../testing/parcours.ts'

const EFFET = '2027-03-01'

/** A dossier as one of its sides goes on with it. */
function following(who: Person, officer: Person, id: string) {
  const seen = async () => (await who.call('GET', `/dossiers/${id}`)).body
  const act = async (by: Person, methode: string, suite: string, corps?: object) =>
    by.call(methode, `/dossiers/${id}/${suite}`, corps, {
      headers: { 'if-match': `"v${(await seen()).version}"` },
    })
  return {
    seen,
    act,
    put: (section: string, corps: object) => act(who, 'PUT', `sections/${section}`, corps),
    /** What every amendment answers, then all up to its decision. */
    grant: async (sworn: readonly [string, object][]) => {
      for (const [section, corps] of sworn) await act(who, 'PUT', `sections/${section}`, corps)
      const valid = await act(who, 'POST', 'validation')
      if (valid.status !== 200) throw new Error(JSON.stringify(valid.body))
      for (const { type, obligatoire } of (await seen()).pieces)
        if (obligatoire) {
          await deposit(who, id, type)
          await act(officer, 'POST', `pieces/${type}/conformite`, { conforme: true })
        }
      return act(officer, 'POST', 'decision', { decision: 'accepter' })
    },
  }
}

const JURE: readonly [string, object][] = [
  ['contrat', { dateConclusion: '2027-02-20' }],
  ['maitres', { attestationEligibilite: true }],
  ['formation', { attestationPieces: true }],
]

/** A granted contract, and what amends it. */
async function granted() {
  const { signIn, person, deps } = await createHarness()
  const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
  const { id, numero } = await grantedDossier(who, officer)
  const amend = (type: string, dateEffet = EFFET, by: Person = who) =>
    by.call('POST', `/dossiers/${id}/avenants`, { type, dateEffet })
  const amended = async (type: string, dateEffet = EFFET) => {
    const { status, body } = await amend(type, dateEffet)
    if (status !== 201) throw new Error(JSON.stringify(body))
    return { ...following(who, officer, body.id), body, id: body.id as string }
  }
  return { who, officer, person, deps, numero, amend, amended, initial: following(who, officer, id), id }
}

describe('an amendment of a granted contract', () => {
  it('begins with all of it, bears its id, and asks what is sworn and concluded again', async () => {
    const { id, numero, amended, initial } = await granted()
    const { body } = await amended('36')
    const { contrat } = await initial.seen()
    expect(body).toMatchObject({
      dossierInitialId: id,
      etat: 'brouillon',
      numero: null,
      avenant: {
        type: '36',
        rang: 1,
        initial: numero,
        dateEffet: EFFET,
        npecAnnuelCentimes: 700_000,
        differences: [],
      },
      contrat: {
        ...contrat,
        contrat: {
          ...contrat.contrat,
          type: '36',
          dateEffetAvenant: EFFET,
          dateConclusion: null,
          numeroContratPrecedent: null,
        },
        maitres: { ...contrat.maitres, attestationEligibilite: null },
        formation: { ...contrat.formation, attestationPieces: null },
      },
    })
    expect(body.droits).toEqual(expect.arrayContaining(['modifier', 'valider', 'supprimer']))
    expect(body.droits).not.toContain('copier')
  })

  it.each(['31', '32', '33', '34', '35', '36', '37', '38'])(
    'is of type %s, under its words',
    async (type) => {
      const { amended } = await granted()
      const { body } = await amended(type)
      expect(body.avenant).toMatchObject({ type, libelle: expect.stringMatching(/\w{5}/) })
      expect(body.contrat.contrat.type).toBe(type)
    },
  )

  it('is refused with words for another type or another day, and anywhere but on a granted contract', async () => {
    const { who, amend, amended, officer } = await granted()
    for (const [type, dateEffet, chemin] of [
      ['39', EFFET, 'type'],
      ['30', EFFET, 'type'],
      ['36', '2020-01-01', 'dateEffet'],
      ['36', '2040-01-01', 'dateEffet'],
    ] as const) {
      const { status, body } = await amend(type, dateEffet)
      expect([status, body.erreurs[0].chemin], `${type} ${dateEffet}`).toEqual([422, chemin])
    }
    expect((await amend('36', EFFET, officer)).status).toBe(403)
    const { id: valide } = await validDossier(who)
    const early = await who.call('POST', `/dossiers/${valide}/avenants`, { type: '36', dateEffet: EFFET })
    expect([early.status, early.body.code]).toEqual([409, 'transition_impossible'])
    const { id: avenant, act } = await amended('36')
    const again = await who.call('POST', `/dossiers/${avenant}/avenants`, { type: '36', dateEffet: EFFET })
    expect(again.body.code).toBe('transition_impossible')
    expect((await who.call('POST', `/dossiers/${avenant}/copie`)).body.code).toBe('transition_impossible')
    expect(
      (await act(who, 'POST', 'rupture', { date: EFFET, auteur: 'autre', motif: 'Essai.' })).status,
    ).toBe(409)
  })

  it('changes what its type opens, and nothing else: each other field is named', async () => {
    const { amended } = await granted()
    const { put, seen } = await amended('38')
    const before = await seen()
    const refused = await put('apprenti', {
      prenom: 'Autre',
      nomNaissance: before.contrat.apprenti.nomNaissance,
    })
    expect([refused.status, refused.body.code]).toEqual([422, 'avenant_ferme'])
    expect(refused.body.erreurs).toEqual([
      { chemin: 'apprenti.prenom', code: 'avenant_ferme', message: expect.stringContaining('type 38') },
    ])
    expect((await put('contrat', { ...before.contrat.contrat, type: '36' })).status).toBe(422)
    expect((await put('apprenti', before.contrat.apprenti)).status).toBe(200)
    const lieu = {
      denomination: 'CFA BIS',
      uai: '0951099D',
      siret: '99955443900011',
      adresse: before.contrat.formation.cfa.adresse,
    }
    expect((await put('formation', { cfaEstLieuPrincipal: false, lieu })).status).toBe(200)
    const { avenant } = await seen()
    expect(avenant.differences).toContainEqual({
      rubrique: 'Lieu principal de la formation',
      libelle: 'Dénomination',
      avant: '',
      apres: 'CFA BIS',
    })
  })

  it('is entered, validated, printed, deposited and decided as a dossier of its own', async () => {
    const { who, person, id, numero, amended, initial } = await granted()
    const avenant = await amended('36')
    await avenant.put('maitres', { maitre1: { emploi: 'Chef d’équipe' } })
    const { status, body } = await avenant.grant(JURE)
    expect([status, body.etat]).toEqual([200, 'prise_en_charge_acceptee'])
    expect(body.numero).toMatch(/^AP\d{4}-\d{6}$/)
    expect(body.numero).not.toBe(numero)
    // The level of its contract goes on, were none said again.
    expect(body.decision.npecAnnuelCentimes).toBe(700_000)
    expect((await who.call('GET', `/dossiers/${avenant.id}/documents/cerfa.pdf`)).status).toBe(200)
    const family = (await who.call('GET', `/dossiers/${id}/avenants`)).body
    expect(family.elements).toMatchObject([
      { id, numero, rang: 0, etat: 'prise_en_charge_acceptee' },
      { id: avenant.id, rang: 1, type: '36', dateEffet: EFFET, etat: 'prise_en_charge_acceptee' },
    ])
    expect(family.types.map(({ code }: { code: string }) => code)).toEqual([
      '31',
      '32',
      '33',
      '34',
      '35',
      '36',
      '37',
      '38',
    ])
    expect((await who.call('GET', `/dossiers/${avenant.id}/avenants`)).body).toEqual(family)
    const told = (await who.call('GET', `/dossiers/${id}/historique`)).body.elements
    expect(told.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['avenant_declare', 'avenant_accepte']),
    )
    const mails = (await person().call('GET', '/courriels')).body
    const decided = mails.find(({ sujet }: { sujet: string }) => sujet.startsWith(`Dossier ${body.numero}`))
    expect(decided.texte).toContain(`de l’avenant n°\u00a01 au contrat ${numero}`)
    // The next one starts from it.
    const suite = await amended('37')
    expect(suite.body.avenant).toMatchObject({
      rang: 2,
      base: { maitres: { maitre1: { emploi: 'Chef d’équipe' } } },
    })
    expect(suite.body.contrat.maitres.maitre1.emploi).toBe('Chef d’équipe')
    expect((await initial.seen()).contrat.maitres.maitre1.emploi).not.toBe('Chef d’équipe')
  })

  it('bears the number under which its contract was deposited', async () => {
    const { who, officer } = await granted()
    const { id } = await validDossier(who)
    const { act } = following(who, officer, id)
    for (const type of ['cerfa_signe', 'convention_formation']) {
      await deposit(who, id, type)
      await act(officer, 'POST', `pieces/${type}/conformite`, { conforme: true })
    }
    const numeroDepot = '075202609000123'
    await act(officer, 'POST', 'decision', { decision: 'accepter', npecAnnuelCentimes: 700_000, numeroDepot })
    const { body } = await who.call('POST', `/dossiers/${id}/avenants`, { type: '38', dateEffet: EFFET })
    expect(body.contrat.contrat.numeroContratPrecedent).toBe(numeroDepot)
  })

  it('keeps the contract that it changes without its secrets', async () => {
    const { amended, deps } = await granted()
    const { id } = await amended('36')
    const row = await deps.db
      .selectFrom('dossier')
      .select(['avenant', 'avenant_base'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row.avenant_base).toContain('********')
    expect(JSON.stringify(row)).not.toContain(CONTRAT_EXEMPLE.apprenti.nir)
  })

  it('is found by the number of its contract, and told in lists', async () => {
    const { who, numero, amended } = await granted()
    const { id } = await amended('36')
    const { elements } = (await who.call('POST', '/dossiers/recherche', { q: numero })).body
    expect(elements.find((line: { id: string }) => line.id === id)).toMatchObject({
      avenant: { type: '36', rang: 1, initial: numero },
    })
  })

  it('begun before another was accepted, is brought up to it', async () => {
    const { who, amended } = await granted()
    const [premier, second] = [await amended('36'), await amended('37')]
    await second.put('employeur', { telephone: '0102030405' })
    await premier.put('maitres', { maitre1: { emploi: 'Chef d’équipe' } })
    // One that waits for its documents meanwhile is, once corrected.
    const troisieme = await amended('31')
    await troisieme.put('employeur', { effectif: 12 })
    for (const [section, corps] of JURE) await troisieme.put(section, corps)
    expect((await troisieme.act(who, 'POST', 'validation')).status).toBe(200)
    expect((await premier.grant(JURE)).status).toBe(200)
    expect((await troisieme.seen()).contrat.maitres.maitre1.emploi).not.toBe('Chef d’équipe')
    const corrige = await troisieme.act(who, 'POST', 'correction', { motif: 'À reprendre.' })
    expect(corrige.body).toMatchObject({
      etat: 'brouillon',
      version: (await troisieme.seen()).version,
      contrat: { maitres: { maitre1: { emploi: 'Chef d’équipe' } }, employeur: { effectif: 12 } },
    })
    const { contrat, avenant } = await second.seen()
    expect(contrat.maitres.maitre1.emploi).toBe('Chef d’équipe')
    expect(contrat.employeur.telephone).toBe('0102030405')
    expect(avenant.differences.map(({ libelle }: { libelle: string }) => libelle)).toEqual(['Téléphone'])
  })

  it('is of a contract that goes on: once broken, none is validated nor begun', async () => {
    const { who, amend, amended, initial } = await granted()
    const avenant = await amended('36')
    for (const [section, corps] of JURE) await avenant.put(section, corps)
    const rupture = {
      date: '2027-04-30',
      auteur: 'commun_accord',
      motif: 'Réorientation.',
      joursEnEntreprise: 120,
    }
    expect((await initial.act(who, 'POST', 'rupture', rupture)).status).toBe(200)
    expect((await avenant.act(who, 'POST', 'validation')).body.code).toBe('transition_impossible')
    expect((await amend('36')).body.code).toBe('transition_impossible')
  })

  it('never lowers the pay', async () => {
    const { who, amended } = await granted()
    const { put, act, seen } = await amended('36')
    const { dateDebutExecution: debut, dateFin: fin } = (await seen()).contrat.contrat
    await put('contrat', {
      base: 'SMC',
      smcMensuelCentimes: 200_000,
      remuneration: [{ annee: 1, debut, fin, taux: 27, base: 'SMC' }],
    })
    for (const [section, corps] of JURE) await put(section, corps)
    const { status, body } = await act(who, 'POST', 'validation')
    expect(status).toBe(422)
    expect(body.erreurs.map(({ code }: { code: string }) => code)).toContain('taux_abaisse')
  })
})

describe('what is paid of a contract that is amended', () => {
  const echeancierDe = async (who: Person, id: string) =>
    (await who.call('GET', `/dossiers/${id}/echeancier`)).body as {
      elements: { n: number; libelle: string; exigibleLe: string; montantCentimes: number }[]
      explications: { code: string; texte: string }[]
    }
  const sum = ({ elements }: Awaited<ReturnType<typeof echeancierDe>>) =>
    elements.reduce((total, { montantCentimes }) => total + montantCentimes, 0)

  it('follows its new term once it is accepted, and not before; what was due stays', async () => {
    const { who, id, amended, initial, deps } = await granted()
    const { travailTemporaire, dateFin } = (await initial.seen()).contrat.contrat
    const avant = await echeancierDe(who, id)
    const avenant = await amended('36')
    const fin = `${Number(dateFin.slice(0, 4)) + 1}${dateFin.slice(4)}`
    const { status } = await avenant.put('contrat', {
      dateFin: fin,
      ...(travailTemporaire ? { travailTemporaire: { mission: { fin } } } : {}),
    })
    expect(status).toBe(200)
    expect(await echeancierDe(who, id)).toEqual(avant)
    const decided = await avenant.grant(JURE)
    expect([decided.status, decided.body.etat]).toEqual([200, 'prise_en_charge_acceptee'])
    const apres = await echeancierDe(who, id)
    expect(sum(apres)).toBe(sum(avant) + 700_000)
    expect(apres.elements.map(({ n }) => n)).toEqual(apres.elements.map((_, i) => i + 1))
    const jour = deps.clock.now().toISOString().slice(0, 10)
    const dues = avant.elements.filter(({ exigibleLe }) => exigibleLe <= jour)
    expect(apres.elements.slice(0, dues.length)).toEqual(dues)
    expect(apres.explications.find(({ code }) => code === 'avenant')?.texte).toContain('prend fin le')
    // Its own page says the same.
    expect((await echeancierDe(who, avenant.id)).elements).toEqual(apres.elements)
    // One that changes neither term nor level changes nothing of it.
    const suite = await amended('36')
    await suite.put('maitres', { maitre1: { emploi: 'Chef d’équipe' } })
    expect((await suite.grant(JURE)).status).toBe(200)
    expect((await echeancierDe(who, id)).elements).toEqual(apres.elements)
    // Broken then, it is worth the days done, by the new term.
    await initial.act(who, 'POST', 'rupture', {
      date: fin,
      auteur: 'commun_accord',
      motif: 'Réorientation.',
      joursEnEntreprise: 120,
    })
    expect(sum(await echeancierDe(who, id))).toBe(sum(apres))
  })
})

describe('an amendment of a « contrat de professionnalisation »', () => {
  it('is of type 30, from granted to granted', async () => {
    const { signIn } = await createHarness()
    const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
    const { id } = await validProfessionnalisation(who)
    const initial = following(who, officer, id)
    for (const { type, obligatoire } of (await initial.seen()).pieces)
      if (obligatoire) {
        await deposit(who, id, type)
        await initial.act(officer, 'POST', `pieces/${type}/conformite`, { conforme: true })
      }
    await initial.act(officer, 'POST', 'decision', { decision: 'accepter' })
    const refused = await who.call('POST', `/dossiers/${id}/avenants`, {
      type: '36',
      dateEffet: '2026-11-02',
    })
    expect(refused.status).toBe(422)
    const { status, body } = await who.call('POST', `/dossiers/${id}/avenants`, {
      type: '30',
      dateEffet: '2026-11-02',
    })
    expect([status, body.dossierInitialId, body.contrat.contrat.type]).toEqual([201, id, '30'])
    const avenant = following(who, officer, body.id)
    expect((await avenant.put('salarie', { prenom: 'Autre' })).status).toBe(422)
    await avenant.put('formation', { dureeEnseignementsHeures: 300 })
    const decided = await avenant.grant([
      ['contrat', { dateConclusion: '2026-10-26' }],
      ['tuteurs', { attestationEligibilite: true }],
    ])
    expect([decided.status, decided.body.etat]).toEqual([200, 'prise_en_charge_acceptee'])
    expect(decided.body.avenant.differences).toMatchObject([{ libelle: 'Dont enseignements' }])
  })
})
