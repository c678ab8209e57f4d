import { describe, expect, it } from 'vitest'
import { byCle, newCle, withCle } from '../testing/cles.ts'
import {
  ADMIN,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  SIRET_AUTRE,
  SIRET_PARIS,
} from '../testing/harness.ts'
import { fillDraft, grantedDossier, validDossier } from '../testing/parcours.ts'

async function open() {
  const harness = await createHarness()
  const [admin, who] = [await harness.signIn(ADMIN), await harness.signIn(EMPLOYEUR)]
  const cfa = await byCle(admin, ['lecture', 'ecriture'], harness.person)
  const deposit = (cerfa: object, more: object = {}) =>
    cfa.call('POST', '/echange/dossiers', { cerfa: { employeur: { siret: SIRET_PARIS }, ...cerfa }, ...more })
  return { ...harness, admin, who, cfa, deposit }
}

const APPRENTI = { nom: 'Kaya', prenom: 'Deniz', dateNaissance: '2004-05-04T00:00:00+02:00' }

describe('apprenticeships, in the words of the exchange', () => {
  it('are listed with their state, by pages, those of the enterprise alone', async () => {
    const { who, cfa, signIn } = await open()
    await fillDraft(who)
    const one = await validDossier(who)
    const two = await grantedDossier(who, await signIn(GESTIONNAIRE))
    const { status, body } = await cfa.call('GET', '/echange/dossiers?numeroPage=1')
    expect([status, body]).toEqual([
      200,
      {
        total: 2,
        count: 2,
        page: 1,
        EtatDossierResult: [
          { numeroInterne: one.numero, numeroExterne: null, numeroDeca: null, etat: 'TRANSMIS' },
          { numeroInterne: two.numero, numeroExterne: null, numeroDeca: null, etat: 'ENGAGE' },
        ],
      },
    ])
    const page2 = await cfa.call('GET', '/echange/dossiers?numeroPage=2')
    expect(page2.body).toEqual({ total: 2, count: 0, page: 2, EtatDossierResult: [] })
    const solde = await cfa.call('GET', '/echange/dossiers?etat=SOLDE')
    expect(solde.body.EtatDossierResult.map((row: { numeroInterne: string }) => row.numeroInterne)).toEqual([
      two.numero,
    ])
    expect((await cfa.call('GET', '/echange/dossiers?numeroPage=0')).status).toBe(400)
    expect((await cfa.call('GET', '/echange/dossiers?etat=PERDU')).status).toBe(400)
    const autre = await signIn('employeur@autre-entreprise.example')
    expect((await autre.call('GET', '/echange/dossiers')).body.total).toBe(0)
    expect((await autre.call('GET', `/echange/dossiers/${one.numero}`)).status).toBe(404)
    const officer = await signIn(GESTIONNAIRE)
    expect((await officer.call('GET', '/echange/dossiers')).body.total).toBe(0)
  })

  it('are read by their number in its field names, without the NIR', async () => {
    const { who, cfa, signIn } = await open()
    const { numero } = await grantedDossier(who, await signIn(GESTIONNAIRE))
    const { status, body } = await cfa.call('GET', `/echange/dossiers/${numero}`)
    expect(status).toBe(200)
    expect(body.cerfa).toMatchObject({
      numeroInterne: numero,
      etat: 'ENGAGE',
      commentaireEtat: 'La prise en charge est acceptée.',
      employeur: { siret: SIRET_PARIS, naf: '7820Z', nombreDeSalaries: 240 },
      apprenti: {
        nom: 'Nguyễn-Lefèvre',
        diplomePrepare: '25',
        adresse: { voie: 'impasse du Lavoir' },
        responsableLegal: { nom: 'Lefèvre' },
      },
      maitre1: { nom: 'Okafor', emploiOccupe: 'Responsable d’agence' },
      maitre2: { nom: 'Kowalczyk' },
      contrat: {
        typeContratApp: '11',
        dateDebutContrat: '2026-09-01',
        dureeTravailHebdoHeures: 35,
        dateRupture: null,
        noContrat: null,
      },
      formation: { rncp: '38401', dureeFormation: 820, nombreHeuresEnDistanciel: 0 },
      organismeFormation: { uaiCfa: '0750001U', adresse: { commune: 'Paris' } },
    })
    expect(body.echeances[0]).toMatchObject({ numero: 1, montantTotal: expect.any(Number) })
    expect(JSON.stringify(body)).not.toMatch(/21002|nir/i)
    expect((await cfa.call('GET', '/echange/dossiers/AP2026-999999')).status).toBe(404)
  })
})

describe('a deposit by the software of a CFA', () => {
  it('is a draft of the enterprise, to complete, as its list says', async () => {
    const { who, deposit, deps } = await open()
    const { status, body } = await deposit({
      numeroExterne: 'CFA-118',
      apprenti: { ...APPRENTI, nir: '204057511204689' },
      contrat: { typeContratApp: '11', dateDebutContrat: '2026-09-01T00:00:00+02:00', dateFinContrat: '' },
      formation: { rncp: 'RNCPRNCP38316', dureeFormation: '820' },
      organismeFormation: { denomination: 'CFA DEMO DES METIERS', siret: '99955443900011' },
    })
    expect([status, body.remarques]).toEqual([201, []])
    expect(body.lien).toBe(`http://localhost:9000/mes-contrats/dossiers/${body.id}`)
    const dossier = (await who.call('GET', `/dossiers/${body.id}`)).body
    expect(dossier.etat).toBe('brouillon')
    expect(dossier.contrat).toMatchObject({
      employeur: { siret: SIRET_PARIS, codeApe: '7820Z' },
      apprenti: {
        nomNaissance: 'Kaya',
        dateNaissance: '2004-05-04',
        nir: '20405********',
        representantLegal: null,
      },
      contrat: { dateDebutExecution: '2026-09-01', dateFin: null },
      formation: { codeRncp: '38316', dureeHeures: 820, cfa: { siret: '99955443900011' } },
      maitres: { maitre2: null },
    })
    expect(JSON.stringify(await deps.db.selectFrom('dossier').selectAll().execute())).not.toContain(
      '2040575112046',
    )
    const [line] = (await who.call('GET', '/dossiers?etat=brouillon')).body.elements
    expect([line.id, line.depotPar]).toEqual([body.id, '«\u00a0SIRH\u00a0»'])
    // It is a draft as any other: who does not want it deletes it.
    const deleted = { headers: { 'if-match': '"v1"' } }
    expect((await who.call('DELETE', `/dossiers/${body.id}`, undefined, deleted)).status).toBe(204)
  })

  it('sent again under the same number is the one that was made, and told so', async () => {
    const { who, deposit } = await open()
    const once = await deposit({ numeroExterne: 'CFA-119', apprenti: APPRENTI })
    const again = await deposit({ numeroExterne: 'CFA-119', apprenti: APPRENTI })
    const other = await deposit({ numeroExterne: 'CFA-120', apprenti: APPRENTI })
    expect([again.status, again.body.id]).toEqual([201, once.body.id])
    expect(again.body.remarques).toMatchObject([{ chemin: 'cerfa.numeroExterne' }])
    expect(other.body.id).not.toBe(once.body.id)
    const { elements } = (await who.call('GET', `/dossiers/${once.body.id}/historique`)).body
    expect(JSON.stringify(elements)).not.toContain('CFA-119')
  })

  it('is read wherever some software puts its parts, and said where it is not kept', async () => {
    const { who, cfa } = await open()
    const own = { nom: 'KAYA', prenom: 'deniz' }
    const { status, body } = await cfa.call('POST', '/echange/dossiers', {
      cerfa: {
        employeurV2: { siret: SIRET_PARIS, denomination: 'AUTRE NOM', naf: '0000Z' },
        apprenti: { ...APPRENTI, responsableLegal: own },
        remunerationsAnnuelles: [{ ordre: '1.1', dateDebut: '2026-09-01T00:00:00+02:00', taux: 43 }],
      },
      maitre2: { nom: 'Okafor', prenom: 'Ada' },
    })
    expect(status).toBe(201)
    expect(body.remarques.map(({ chemin }: { chemin: string }) => chemin)).toEqual([
      'cerfa.apprenti.responsableLegal',
      'cerfa.remunerationsAnnuelles',
    ])
    const { contrat } = (await who.call('GET', `/dossiers/${body.id}`)).body
    expect(contrat.apprenti.representantLegal).toBeNull()
    expect(contrat.contrat.remuneration).toBeNull()
    expect(contrat.maitres.maitre2).toMatchObject({ nomNaissance: 'Okafor' })
    // Of itself the enterprise is believed first.
    expect(contrat.employeur).toMatchObject({ codeApe: '7820Z' })
    expect(contrat.employeur.denomination).not.toBe('AUTRE NOM')
  })

  it.each([
    [
      { contrat: { dateDebutContrat: 'demain' } },
      'cerfa.contrat.dateDebutContrat',
      /contrat\.dateDebutContrat\s».*AAAA-MM-JJ/,
    ],
    [{ formation: { rncp: 'CAP' } }, 'cerfa.formation.rncp', /formation\.rncp\s».*38401/],
    [{ apprenti: { ...APPRENTI, nir: '12' } }, 'cerfa.apprenti.nir', /apprenti\.nir\s».*13 caractères/],
    [{ apprenti: { ...APPRENTI, handicap: 'non' } }, 'cerfa.apprenti.handicap', /true ou false/],
    [{ apprenti: { prenomUsuel: 'Deniz' } }, 'cerfa.apprenti.prenomUsuel', /Retirez ce champ/],
    [{ employeur: {} }, 'cerfa.employeur.siret', /employeur\.siret\s».*14 chiffres/],
  ])(
    'that cannot be read (%j) is refused with the field and what to send',
    async (cerfa, chemin, message) => {
      const { deposit, who } = await open()
      const { status, body } = await deposit(cerfa)
      expect([status, body.erreurs[0].chemin]).toEqual([422, chemin])
      expect(body.erreurs[0].message).toMatch(message)
      expect((await who.call('GET', '/dossiers?etat=brouillon')).body.elements).toEqual([])
    },
  )

  it('is of an establishment of the key’s enterprise, by a key that writes or deposits, once under one Idempotency-Key', async () => {
    const { deposit, cfa, admin, person, deps } = await open()
    expect((await deposit({ employeur: { siret: SIRET_AUTRE } })).status).toBe(404)
    const lecteur = await byCle(admin, ['lecture'], person)
    expect((await lecteur.call('POST', '/echange/dossiers', {})).body.code).toBe('cle_insuffisante')
    expect((await person().call('POST', '/echange/dossiers', {})).status).toBe(401)
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const corps = { cerfa: { employeur: { siret: SIRET_PARIS }, apprenti: APPRENTI } }
    const send = () => cfa.call('POST', '/echange/dossiers', corps, { headers })
    expect((await send()).body.id).toBe((await send()).body.id)
    expect(await deps.db.selectFrom('dossier').select('id').execute()).toHaveLength(1)
  })

  it('by a key to deposit: it hears of what it deposited, whatever its name is made of, and of nothing else', async () => {
    const { admin, who, person, signIn, deps } = await open()
    const libelle = 'CFA « Métiers » 💼 "A"'
    const { status, body: made } = await admin.call('POST', `/entreprises/${SIRET_PARIS}/cles`, {
      libelle,
      droits: ['depot'],
    })
    expect(status).toBe(201)
    const cfa = withCle(person(), made.cle)
    const autre = await byCle(admin, ['depot'], person)
    await grantedDossier(who, await signIn(GESTIONNAIRE))
    const cerfa = { employeur: { siret: SIRET_PARIS }, numeroExterne: 'CFA-9', apprenti: APPRENTI }
    const { body: depose } = await cfa.call('POST', '/echange/dossiers', { cerfa })
    expect((await cfa.call('GET', '/echange/dossiers')).body.total).toBe(0)
    const numero = 'AP2026-000042'
    await deps.db
      .updateTable('dossier')
      .set({ numero, etat: 'en_attente_pieces' })
      .where('id', '=', depose.id)
      .execute()
    const heard = (await cfa.call('GET', '/echange/dossiers')).body.EtatDossierResult
    expect(heard).toMatchObject([{ numeroInterne: numero, numeroExterne: 'CFA-9' }])
    expect((await cfa.call('GET', `/echange/dossiers/${numero}`)).status).toBe(200)
    expect((await autre.call('GET', '/echange/dossiers')).body.total).toBe(0)
    expect((await autre.call('GET', `/echange/dossiers/${numero}`)).status).toBe(404)
    for (const path of [`/dossiers/${depose.id}`, '/dossiers', `/dossiers/${depose.id}/documents/cerfa.pdf`])
      expect((await cfa.call('GET', path)).body.code).toBe('cle_insuffisante')
  })

  it('comes from software that sends a token of OAuth beside its key', async () => {
    const { admin, person } = await open()
    const { cle } = await newCle(admin, ['lecture'])
    const headers = {
      authorization: 'Bearer eyJhbGciOi.jeton',
      'x-api-key': cle,
      editeur: 'X',
      logiciel: 'Y',
      version: '1',
    }
    expect((await person().call('GET', '/echange/dossiers', undefined, { headers })).status).toBe(200)
  })
})
