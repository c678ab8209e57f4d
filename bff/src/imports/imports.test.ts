import { modeleImport, SECTIONS } from '@mon-espace/domain'
import type { LigneImport, ProblemeImport, ResultatImport } from '@mon-espace/domain/api'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { describe, expect, it } from 'vitest'
import { verifyJournal } from '../journal/verify.ts'
import {
  AUTRE,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_AUTRE,
} from '../testing/harness.ts'
import { validDossier } from '../testing/parcours.ts'
import { classeur, csv, feuille, ligneComplete, TITRES } from './testing/fichiers.ts'

const { colonnes: COLONNES } = modeleImport(SECTIONS)

type Corps = string | Uint8Array

function envoyer(who: Person, contenu: Corps, { simulation = false, cle = '' } = {}) {
  const form = new FormData()
  form.set('fichier', new File([contenu as BlobPart], 'contrats.xlsx'))
  return who.call('POST', `/imports${simulation ? '?simulation=true' : ''}`, form, {
    headers: cle ? { 'idempotency-key': cle } : {},
  })
}

const codes = (problemes: readonly ProblemeImport[]) => problemes.map(({ code }) => code)
const drafts = async (who: Person): Promise<number> =>
  (await who.call('GET', '/dossiers?limite=100')).body.elements.length

const autre = { 'apprenti.nomNaissance': 'Durand', 'apprenti.prenom': 'Zoé' }

describe('an import', () => {
  it('makes of a whole line the draft that the wizard would have made, and says where it comes from', async () => {
    const { signIn, deps } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const fichier = classeur({ Contrats: feuille([TITRES, ligneComplete({}, 'agence 7')]) })
    const { status, body } = await envoyer(who, fichier)
    expect(status).toBe(200)
    const { lignes, bilan, feuille: lue, simulation }: ResultatImport = body
    expect([bilan, lue, simulation]).toEqual([{ pretes: 1, aCompleter: 0, aCorriger: 0 }, 'Contrats', false])
    const [ligne] = lignes
    expect(ligne).toMatchObject({ n: 2, repere: 'agence 7', apprenti: 'Élise Nguyễn-Lefèvre', etat: 'prete' })
    const id = ligne?.dossierId ?? ''
    const { contrat, version, etat } = (await who.call('GET', `/dossiers/${id}`)).body
    expect([version, etat]).toEqual([1, 'brouillon'])
    const { nir, ...apprenti } = CONTRAT_EXEMPLE.apprenti
    expect(contrat.apprenti).toMatchObject({
      ...apprenti,
      nir: '21002********',
      adresse: { ...apprenti.adresse, codeInsee: null },
      representantLegal: { nom: 'Lefèvre', adresse: { codePostal: '93200' } },
    })
    expect(contrat.contrat).toEqual(CONTRAT_EXEMPLE.contrat)
    // The demo enterprise knows this maître.
    const { maitre1, ...maitres } = CONTRAT_EXEMPLE.maitres
    expect(contrat.maitres).toEqual({ ...maitres, maitre1: { ...maitre1, salarieId: expect.any(String) } })
    expect(contrat.employeur).toMatchObject({
      denomination: 'INTERIM DEMO AGENCE DE PARIS',
      codeIdcc: '2378',
    })
    expect((await who.call('POST', `/dossiers/${id}/nir`)).body.nir).toBe(nir)
    const { elements } = (await who.call('GET', `/dossiers/${id}/historique`)).body
    expect(elements[0]).toMatchObject({
      action: 'dossier_cree',
      details: { import: { ligne: 2, fichier: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    })
    expect((await verifyJournal(deps.db)).ruptures).toEqual([])
    expect((await who.call('POST', '/dossiers/recherche', { q: 'nguyen' })).body.elements).toHaveLength(1)
  })

  it('keeps for the screen what is missing or cannot be read, and makes nothing of a line that is nobody’s', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const lignes = [
      TITRES,
      ligneComplete(),
      ligneComplete({ ...autre, 'apprenti.telephone': '', 'formation.intitule': '' }),
      ligneComplete({
        'apprenti.nomNaissance': 'Faux',
        'contrat.dateFin': '31/02/2028',
        'contrat.dateConclusion': '24/08/2026 ou plus tard',
        'apprenti.rqth': 'bof',
      }),
      ligneComplete({ 'apprenti.nomNaissance': 'Ailleurs', 'employeur.siret': SIRET_AUTRE }),
      ligneComplete({ 'apprenti.nomNaissance': 'Inconnu', 'employeur.siret': '99933322200019' }),
      ligneComplete({ 'apprenti.nomNaissance': 'Sans', 'employeur.siret': '' }),
      ligneComplete({ 'apprenti.nomNaissance': '#REF!' }),
    ]
    const { body }: { body: ResultatImport } = await envoyer(who, csv(lignes))
    expect(body.bilan).toEqual({ pretes: 1, aCompleter: 2, aCorriger: 4 })
    expect(body.lignes.map(({ n, etat, dossierId }) => [n, etat, dossierId !== undefined])).toEqual([
      [2, 'prete', true],
      [3, 'a_completer', true],
      [4, 'a_completer', true],
      [5, 'a_corriger', false],
      [6, 'a_corriger', false],
      [7, 'a_corriger', false],
      [8, 'a_corriger', false],
    ])
    const said = (rang: number) =>
      (body.lignes[rang]?.problemes ?? [])
        .filter(({ gravite }) => gravite === 'bloquant')
        .map(({ code, chemin, colonne }) => [code, chemin, colonne?.titre])
    expect(said(1)).toEqual([
      ['champ_requis', 'apprenti.telephone', 'Apprenti – téléphone'],
      ['champ_requis', 'formation.intitule', 'Formation – intitulé précis'],
    ])
    expect(said(2)).toEqual([
      ['oui_non_attendu', 'apprenti.rqth', 'Apprenti – travailleur handicapé (RQTH)'],
      ['date_attendue', 'contrat.dateConclusion', 'Contrat – date de conclusion'],
      ['date_invalide', 'contrat.dateFin', 'Contrat – date de fin'],
    ])
    // Left empty where nothing can be read; kept as it was typed where the screen tells it at its field.
    const { contrat } = (await who.call('GET', `/dossiers/${body.lignes[2]?.dossierId}`)).body
    expect([contrat.apprenti.rqth, contrat.contrat.dateConclusion, contrat.contrat.dateFin]).toEqual([
      null,
      null,
      '31/02/2028',
    ])
    // Another enterprise's SIRET is told as one that does not exist.
    expect(said(3)).toEqual(said(4))
    expect(said(3)).toEqual([
      ['siret_hors_entreprise', 'employeur.siret', 'Employeur – SIRET de l’établissement'],
    ])
    expect(said(5).map(([code]) => code)).toEqual(['champ_requis'])
    const [illisibles] = body.problemes
    expect([illisibles?.code, illisibles?.message]).toEqual([
      'cases_illisibles',
      expect.stringContaining('(ligne 4)'),
    ])
    expect(said(6).map(([code]) => code)).toEqual(['identite_illisible'])
    expect(await drafts(who)).toBe(3)
  })

  it('takes the pay typed by hand, and tells a rate under the floor at its column', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const paie = (periodes: readonly (readonly [rang: number, debut: string, fin: string, taux: string])[]) =>
      Object.fromEntries(
        periodes.flatMap(([rang, debut, fin, taux]) =>
          Object.entries({ debut, fin, taux, base: 'SMIC' }).map(([champ, texte]) => [
            `contrat.remuneration.${rang}.${champ}`,
            texte,
          ]),
        ),
      )
    const annees = (premier: string) =>
      paie([
        [0, '01/09/2026', '31/08/2027', premier],
        [2, '01/09/2027', '31/08/2028', '80 %'],
      ])
    const lignes = [
      TITRES,
      ligneComplete(annees('60 %')),
      ligneComplete({ ...autre, ...annees('2 %') }),
      ligneComplete({ ...autre, 'apprenti.prenom': 'Ana', 'contrat.remuneration.4.fin': '31/02/2029' }),
    ]
    const { body }: { body: ResultatImport } = await envoyer(who, csv(lignes))
    expect(body.lignes.map(({ etat }) => etat)).toEqual(['prete', 'a_completer', 'a_completer'])
    const { contrat } = (await who.call('GET', `/dossiers/${body.lignes[0]?.dossierId}`)).body
    expect(contrat.contrat.remuneration).toEqual([
      { annee: 1, debut: '2026-09-01', fin: '2027-08-31', taux: 60, base: 'SMIC' },
      { annee: 2, debut: '2027-09-01', fin: '2028-08-31', taux: 80, base: 'SMIC' },
    ])
    const said = (rang: number) =>
      (body.lignes[rang]?.problemes ?? [])
        .filter(({ gravite }) => gravite === 'bloquant')
        .map(({ code, colonne }) => [code, colonne?.titre])
    expect(said(1)).toEqual([['taux_sous_minimum', 'Rémunération 1re année – période 1, pourcentage']])
    expect(said(2)).toContainEqual(['date_attendue', 'Rémunération 3e année – période 1, au'])
  })

  it('knows again an employee of the enterprise and a known CFA, and replaces nothing that was typed', async () => {
    const { signIn, deps } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const salarie = await deps.db.selectFrom('salarie').selectAll().orderBy('id').executeTakeFirstOrThrow()
    const sans = Object.fromEntries(
      COLONNES.filter(({ chemin }) => /^formation\.cfa\.|^maitres\.maitre1/.test(chemin)).map(
        ({ chemin }) => [chemin, ''],
      ),
    )
    const contenu = csv([
      TITRES,
      ligneComplete({
        ...sans,
        'formation.cfa.siret': '99955443900011',
        'maitres.maitre1.nomNaissance': salarie.nom_naissance.toUpperCase(),
        'maitres.maitre1.prenom': salarie.prenom,
        'maitres.maitre1.dateNaissance': salarie.date_naissance,
        'maitres.maitre1.emploi': 'Directrice',
      }),
    ])
    const { body } = await envoyer(who, contenu)
    const { contrat } = (await who.call('GET', `/dossiers/${body.lignes[0].dossierId}`)).body
    expect(contrat.maitres.maitre1).toMatchObject({
      salarieId: salarie.id,
      emploi: 'Directrice',
      courriel: salarie.courriel,
    })
    expect(contrat.formation.cfa).toMatchObject({
      denomination: 'CFA DEMO DES METIERS',
      uai: '0750001U',
      adresse: { codePostal: '75013', codeInsee: '75113' },
    })
  })

  it('in a simulation says the same and writes nothing', async () => {
    const { signIn, deps } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const contenu = csv([TITRES, ligneComplete(), ligneComplete({ ...autre, 'apprenti.prenom': '' })])
    const count = async () => (await deps.db.selectFrom('journal').select('rang').execute()).length
    const before = await count()
    const simule = (await envoyer(who, contenu, { simulation: true, cle: crypto.randomUUID() })).body
    expect([await drafts(who), await count()]).toEqual([0, before])
    const fait = (await envoyer(who, contenu)).body
    const without = ({ dossierId: _, ...ligne }: LigneImport) => ligne
    expect(simule).toEqual({ ...fait, simulation: true, lignes: fait.lignes.map(without) })
    expect(await drafts(who)).toBe(2)
  })

  it('is for the enterprises of the person only; a case officer has none', async () => {
    const { signIn } = await createHarness()
    const contenu = csv([TITRES, ligneComplete()])
    for (const email of [AUTRE, GESTIONNAIRE]) {
      const { body } = await envoyer(await signIn(email), contenu)
      expect([email, body.bilan.aCorriger, codes(body.lignes[0].problemes)]).toEqual([
        email,
        1,
        expect.arrayContaining(['siret_hors_entreprise']),
      ])
    }
  })

  it('tells the same apprentice twice: in the file, in a draft, and a file that comes again', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const contenu = csv([
      TITRES,
      ligneComplete(),
      ligneComplete({ 'apprenti.nomNaissance': 'NGUYEN-LEFEVRE' }),
    ])
    const first = (await envoyer(who, contenu, { cle: crypto.randomUUID() })).body
    expect(codes(first.lignes[0].problemes)).not.toContain('doublon_fichier')
    expect(codes(first.lignes[1].problemes)).toEqual(
      expect.arrayContaining(['doublon_fichier', 'doublon_dossier']),
    )
    const again = (await envoyer(who, contenu, { simulation: true })).body
    expect(codes(again.problemes)).toEqual(
      expect.arrayContaining(['fichier_deja_importe', 'contrats_en_double']),
    )
    expect(codes(again.lignes[0].problemes)).toContain('doublon_dossier')
    expect(again.lignes[0].etat).toBe('prete')
  })

  it('knows a double by who begins when: another end changes nothing, another birth date does', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { numero } = await validDossier(who)
    const contenu = csv([
      TITRES,
      ligneComplete(autre),
      ligneComplete({ ...autre, 'contrat.dateFin': '31/07/2028' }),
      ligneComplete({ ...autre, 'apprenti.dateNaissance': '03/03/2004' }),
      ligneComplete(),
    ])
    const { body } = await envoyer(who, contenu, { simulation: true })
    const doubles = body.lignes.map(({ problemes }: LigneImport) =>
      codes(problemes).filter((code) => code.startsWith('doublon_')),
    )
    expect(doubles).toEqual([[], ['doublon_fichier'], [], ['doublon_dossier']])
    expect(JSON.stringify(body.lignes[3].problemes)).toContain(numero)
    const [told] = body.problemes
    expect([told.code, told.message]).toEqual(['contrats_en_double', expect.stringContaining('(3, 5)')])
  })
})

describe('an Idempotency-Key', () => {
  it('replays the answer, refuses another file, and leaves one draft a line', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const cle = crypto.randomUUID()
    const contenu = csv([TITRES, ligneComplete(), ligneComplete(autre)])
    const first = await envoyer(who, contenu, { cle })
    const again = await envoyer(who, contenu, { cle })
    expect(again.body).toEqual(first.body)
    expect(await drafts(who)).toBe(2)
    const other = await envoyer(who, csv([TITRES, ligneComplete(autre)]), { cle })
    expect([other.status, other.body.code]).toEqual([422, 'cle_reutilisee'])
  })

  it('goes on where a fault cut the import short: whole drafts before it, each once after', async () => {
    let seals = 0
    const { signIn, deps } = await createHarness((base) => ({
      nirCipher: {
        ...base.nirCipher,
        seal: (nir, id) => {
          seals += 1
          if (seals === 3) throw Object.assign(new Error('x'), { code: 'SQLITE_FULL' })
          return base.nirCipher.seal(nir, id)
        },
      },
    }))
    const who = await signIn(EMPLOYEUR)
    const cle = crypto.randomUUID()
    const noms = ['Alba', 'Bruno', 'Chloé', 'Denis', 'Enzo']
    const contenu = csv([TITRES, ...noms.map((nom) => ligneComplete({ 'apprenti.nomNaissance': nom }))])
    const cut = await envoyer(who, contenu, { cle })
    expect([cut.status, cut.body.code]).toEqual([507, 'stockage_plein'])
    expect(await drafts(who)).toBe(2)
    const { body } = await envoyer(who, contenu, { cle })
    expect(body.bilan.pretes).toBe(5)
    expect(codes(body.lignes.flatMap(({ problemes }: LigneImport) => problemes))).not.toContain(
      'doublon_dossier',
    )
    expect(await drafts(who)).toBe(5)
    expect((await verifyJournal(deps.db)).ruptures).toEqual([])
  })
})

describe('a NIR', () => {
  it('right or wrong, is in no answer, no log and no table in clear', async () => {
    const logged: string[] = []
    const keep = (fields: unknown, message: string) => logged.push(JSON.stringify(fields) + message)
    const { signIn, deps } = await createHarness(() => ({ log: { info: keep, warn: keep, error: keep } }))
    const who = await signIn(EMPLOYEUR)
    const secrets = ['2100275112046', '2100275112999', '2,10028E+12', '21002751120']
    const contenu = csv([
      TITRES,
      ...secrets.map((nir, i) => ligneComplete({ 'apprenti.nir': nir, 'apprenti.nomNaissance': `Nom${i}` })),
    ])
    const said = [
      await envoyer(who, contenu, { simulation: true }),
      await envoyer(who, contenu, { cle: crypto.randomUUID() }),
    ].map(({ body }) => JSON.stringify(body))
    let stored = ''
    for (const table of ['dossier', 'journal', 'idempotence', 'dossier_mot'] as const)
      stored += JSON.stringify(await deps.db.selectFrom(table).selectAll().execute())
    for (const [where, text] of [
      ['answers', said.join()],
      ['logs', logged.join()],
      ['store', stored],
    ] as const)
      for (const secret of secrets) expect([where, text.includes(secret)]).toEqual([where, false])
    expect(said[1]).toContain('"aCompleter":2,"aCorriger":0')
  })
})

describe('a file of 1,000 lines', () => {
  it('is imported whole; of 1,001, not at all', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const lignes = Array.from({ length: 1001 }, (_, i) =>
      ligneComplete({ 'apprenti.nomNaissance': `Nom${i}` }),
    )
    const { body } = await envoyer(who, classeur({ Contrats: feuille([TITRES, ...lignes.slice(1)]) }))
    expect(body.bilan).toEqual({ pretes: 1000, aCompleter: 0, aCorriger: 0 })
    expect(new Set(body.lignes.map(({ dossierId }: LigneImport) => dossierId)).size).toBe(1000)
    const trop = await envoyer(who, csv([TITRES, ...lignes]))
    expect([trop.status, trop.body.erreurs[0].code]).toEqual([422, 'trop_de_lignes'])
  }, 120_000)
})

describe('the columns of the file', () => {
  it('may come in any order, few or many; what is not known is told with its letter', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    const { body } = await envoyer(
      who,
      csv(
        [
          ['Prénom', 'Prime', 'NOM', 'siret'],
          ['Zoé', '100', 'Durand', '999 123 458 00013'],
        ],
        ',',
      ),
      { simulation: true },
    )
    expect(body.problemes.map(({ code, colonne }: ProblemeImport) => [code, colonne])).toEqual([
      ['colonne_inconnue', { lettre: 'B', titre: 'Prime' }],
    ])
    expect(body.lignes[0]).toMatchObject({ apprenti: 'Zoé Durand', etat: 'a_completer' })
    expect(COLONNES.length).toBeGreaterThan(100)
  })
})
