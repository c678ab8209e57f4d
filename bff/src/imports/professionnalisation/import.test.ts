import { modeleImport } from '@mon-espace/domain'
import type { ProblemeImport, ResultatImport } from '@mon-espace/domain/api'
import { SECTIONS } from '@mon-espace/domain/professionnalisation'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, type Person } from '../../testing/harness.ts'
import { validProfessionnalisation } from '../../testing/parcours.ts'
import { readingClasseur } from '../lecture/open-classeur.ts'
import { collect } from '../lecture/tableau.ts'
import { classeur, csv, feuille, ligneComplete, lignePro, TITRES, TITRES_PRO } from '../testing/fichiers.ts'

const TYPE = 'professionnalisation'
const { colonnes: COLONNES, groupes: GROUPES } = modeleImport(SECTIONS)

let who: Person
let harness: Awaited<ReturnType<typeof createHarness>>
beforeEach(async () => {
  harness = await createHarness()
  who = await harness.signIn(EMPLOYEUR)
})

function envoyer(
  contenu: string | Uint8Array,
  { query = '', cle = '', path = '/imports' }: { query?: string; cle?: string; path?: string } = {},
) {
  const form = new FormData()
  form.set('fichier', new File([contenu as BlobPart], 'contrats.xlsx'))
  const headers: Record<string, string> = cle ? { 'idempotency-key': cle } : {}
  return who.call('POST', path + query, form, { headers })
}

const readContrat = async (id = '') => (await who.call('GET', `/dossiers/${id}`)).body.contrat
const modele = async (): Promise<Uint8Array> =>
  (await who.call('GET', `/imports/modele.xlsx?type=${TYPE}`)).body

/** What the establishment and the reference data bring beside the file, and what no column says. */
const CONTRAT_LU = {
  ...CONTRAT_EXEMPLE,
  salarie: {
    ...CONTRAT_EXEMPLE.salarie,
    nir: '20405********',
    adresse: { ...CONTRAT_EXEMPLE.salarie.adresse, codeInsee: null },
  },
}

describe('the model of the second kind', () => {
  it('has the columns of its own form, and two examples which sent back with another mark are ready', async () => {
    const { headers } = await who.call('GET', `/imports/modele.xlsx?type=${TYPE}`)
    expect(headers.get('content-disposition')).toContain('filename="modele-import-professionnalisation.xlsx"')
    const content = await modele()
    const [contrats, lisezMoi] = await readingClasseur(content, async ({ rows }) => [
      await collect(rows('Contrats')),
      (await collect(rows('Lisez-moi'))).map(({ cellules }) => cellules[0]),
    ])
    expect(contrats?.[0]?.cellules.filter(Boolean).slice(1)).toEqual(GROUPES.map(({ titre }) => titre))
    expect(contrats?.[1]?.cellules).toEqual(['Repère', ...COLONNES.map(({ titre }) => titre)])
    expect(contrats?.slice(2).map(({ cellules }) => cellules[0])).toEqual([
      'EXEMPLE (travail temporaire) – ligne non importée',
      'EXEMPLE (CDD) – ligne non importée',
    ])
    const dit = lisezMoi?.join('\n')
    expect(dit).toContain('Importer plusieurs contrats de professionnalisation')
    expect(dit).toContain('Les lignes 3 et 4 sont des exemples')
    expect(dit).not.toMatch(/apprenti|maître|CFA/)

    const parties = unzipSync(content)
    const nom = 'xl/worksheets/sheet1.xml'
    const xml = strFromU8(parties[nom] ?? new Uint8Array()).replaceAll('>EXEMPLE', '>Agence')
    const { body } = await envoyer(zipSync({ ...parties, [nom]: strToU8(xml) }), { query: `?type=${TYPE}` })
    expect(body.bilan).toEqual({ pretes: 2, aCompleter: 0, aCorriger: 0 })
    expect(body.lignes.map(({ problemes }: { problemes: ProblemeImport[] }) => problemes)).toEqual([[], []])
    expect(await readContrat(body.lignes[0].dossierId)).toEqual(CONTRAT_LU)
  })

  it('helps in the words of its kind, within what a spreadsheet shows', async () => {
    const xml = strFromU8(unzipSync(await modele())['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const prompts = [...xml.matchAll(/ prompt="([^"]*)"/g)].map(([, texte = '']) => texte)
    expect(prompts).toHaveLength(COLONNES.length)
    for (const prompt of prompts) expect(prompt.length).toBeLessThanOrEqual(255)
    expect(prompts.join('\n')).toContain('de l’heure en travail temporaire')
    expect(prompts.join('\n').replaceAll('du contrat d’apprentissage', '')).not.toMatch(/apprenti|maître|CFA/)
  })

  it('is of a kind that is installed', async () => {
    const { status, body } = await who.call('GET', '/imports/modele.xlsx?type=stage')
    expect([status, body.code]).toEqual([422, 'type_indisponible'])
    const long = await who.call('GET', `/imports/modele.xlsx?type=${'x'.repeat(41)}`)
    expect([long.status, long.body.code]).toEqual([400, 'requete_invalide'])
  })
})

describe('an import of the second kind', () => {
  it('gives the contract it was written from, whether its kind is said or read off its titles', async () => {
    const lignes = [TITRES_PRO, lignePro({}, 'agence 7')]
    for (const [contenu, query] of [
      [classeur({ Contrats: feuille(lignes) }), ''],
      [csv(lignes), `?type=${TYPE}`],
    ] as const) {
      const { status, body }: { status: number; body: ResultatImport } = await envoyer(contenu, { query })
      expect([status, body.type, body.bilan.pretes]).toEqual([200, TYPE, 1])
      const [ligne] = body.lignes
      expect(ligne).toMatchObject({ repere: 'agence 7', personne: 'Zoë Żeromska', apprenti: 'Zoë Żeromska' })
      const dossier = (await who.call('GET', `/dossiers/${ligne?.dossierId}`)).body
      expect([dossier.type, dossier.contrat]).toEqual([TYPE, CONTRAT_LU])
      expect((await who.call('POST', `/dossiers/${ligne?.dossierId}/nir`)).body.nir).toBe(
        CONTRAT_EXEMPLE.salarie.nir,
      )
    }
  })

  it('tells what is missing at its column, and a double, of the person it speaks of', async () => {
    const lignes = [
      TITRES_PRO,
      lignePro(),
      lignePro({ 'tuteurs.tuteurUtilisatrice.nom': '', 'formation.dureeHeures': '100' }),
    ]
    const { body }: { body: ResultatImport } = await envoyer(csv(lignes), { query: '?simulation=true' })
    expect(body.bilan).toEqual({ pretes: 1, aCompleter: 1, aCorriger: 0 })
    const said = (body.lignes[1]?.problemes ?? []).map(({ code, colonne }) => [code, colonne?.titre])
    expect(said).toEqual(
      expect.arrayContaining([
        ['champ_requis', 'Tuteur de l’entreprise utilisatrice – nom'],
        ['doublon_fichier', 'Salarié – nom de naissance'],
      ]),
    )
    const messages = [...body.problemes, ...body.lignes.flatMap(({ problemes }) => problemes)]
    expect(messages.map(({ message }) => message).join('\n')).not.toContain('apprenti')
    expect(body.problemes.map(({ message }) => message).join('\n')).toContain('un salarié')
  })

  it('knows again a tutor of the enterprise: what the form asks of them is brought, and nothing else', async () => {
    const { nom_naissance, prenom, date_naissance, emploi } = await harness.deps.db
      .selectFrom('salarie')
      .selectAll()
      .where('emploi', 'is not', null)
      .executeTakeFirstOrThrow()
    const { body } = await envoyer(
      csv([
        TITRES_PRO,
        lignePro({
          'tuteurs.tuteurEmployeur.nom': nom_naissance.toUpperCase(),
          'tuteurs.tuteurEmployeur.prenom': prenom,
          'tuteurs.tuteurEmployeur.dateNaissance': date_naissance,
          'tuteurs.tuteurEmployeur.emploi': '',
        }),
      ]),
    )
    expect((await readContrat(body.lignes[0].dossierId)).tuteurs.tuteurEmployeur).toEqual({
      nom: nom_naissance.toUpperCase(),
      prenom,
      dateNaissance: date_naissance,
      emploi,
    })
  })

  const SANS_ORGANISME = {
    'formation.organisme.denomination': '',
    'formation.organisme.numeroDeclarationActivite': '',
  }
  const organismeDe = async (siret: string) => {
    const ligne = lignePro({ ...SANS_ORGANISME, 'formation.organisme.siret': siret })
    const { body } = await envoyer(csv([TITRES_PRO, ligne]))
    return (await readContrat(body.lignes[0].dossierId)).formation.organisme
  }

  it('knows the body that trains by its SIRET, from the directory of centres', async () => {
    const { siret, denomination } = CONTRAT_EXEMPLE.formation.organisme
    expect(await organismeDe(siret ?? '')).toEqual({
      siret,
      denomination,
      numeroDeclarationActivite: null,
    })
  })

  it('knows it from the earlier contracts of the enterprise, and from no draft', async () => {
    const connu = {
      denomination: 'GRETA Exemple',
      siret: '99955443900029',
      numeroDeclarationActivite: '11750000199',
    }
    const inconnu = { siret: connu.siret, denomination: null, numeroDeclarationActivite: null }
    expect(await organismeDe(connu.siret)).toEqual(inconnu)
    const formation = { ...CONTRAT_EXEMPLE.formation, organisme: connu }
    await validProfessionnalisation(who, { formation })
    expect(await organismeDe(connu.siret)).toEqual(connu)
  })
})

describe('a file of another kind than the one asked', () => {
  const autre = csv([TITRES, ligneComplete()])

  it('is refused with what to do, either way', async () => {
    for (const [contenu, type, celui, voulu] of [
      [autre, TYPE, 'contrats d’apprentissage', 'contrats de professionnalisation'],
      [
        csv([TITRES_PRO, lignePro()]),
        'apprentissage',
        'contrats de professionnalisation',
        'contrats d’apprentissage',
      ],
    ]) {
      const { status, body } = await envoyer(contenu ?? '', { query: `?simulation=true&type=${type}` })
      expect([status, body.erreurs[0].code]).toEqual([422, 'autre_type'])
      expect(body.detail).toMatch(new RegExp(`celui des ${celui}.*choisissez.*modèle des ${voulu}`))
    }
  })

  it('does not hide a sheet that is of the kind asked', async () => {
    const fichier = classeur({
      Apprentis: feuille([TITRES, ligneComplete()]),
      Pro: feuille([TITRES_PRO, lignePro()]),
    })
    const { body } = await envoyer(fichier, { query: `?simulation=true&type=${TYPE}` })
    expect([body.feuille, body.bilan.pretes]).toEqual(['Pro', 1])
  })

  it('is not what titles of both kinds make: the kind asked decides', async () => {
    const commun = [
      ['SIRET', 'Nom', 'Prénom', 'Date de naissance', 'Code diplôme', 'Date de début'],
      ['99912345800013', 'Durand', 'Zoé', '01/02/2004', '50025524', '01/10/2026'],
    ]
    const types = await Promise.all(
      ['', '&type=apprentissage', `&type=${TYPE}`].map(
        async (type) => (await envoyer(csv(commun), { query: `?simulation=true${type}` })).body.type,
      ),
    )
    expect(types).toEqual(['apprentissage', 'apprentissage', TYPE])
  })

  it('is judged after the kind itself, which must be installed', async () => {
    const { status, body } = await envoyer(autre, { query: '?type=stage' })
    expect([status, body.code]).toEqual([422, 'type_indisponible'])
  })
})

describe('the key of an import', () => {
  const contenu = csv([
    ['SIRET', 'Nom', 'Prénom'],
    ['99912345800013', 'Durand', 'Zoé'],
  ])

  it('stands for the kind asked too, and a file imported so is known again', async () => {
    const cle = crypto.randomUUID()
    expect((await envoyer(contenu, { cle, query: `?type=${TYPE}` })).status).toBe(200)
    const autre = await envoyer(contenu, { cle, query: '?type=apprentissage' })
    expect([autre.status, autre.body.code]).toEqual([422, 'cle_reutilisee'])
    const { body } = await envoyer(contenu, { query: `?simulation=true&type=${TYPE}` })
    expect(body.problemes.map(({ code }: ProblemeImport) => code)).toContain('fichier_deja_importe')
  })
})

describe('copies for several people', () => {
  async function source(): Promise<string> {
    const { body } = await envoyer(csv([TITRES_PRO, lignePro()]))
    return `/dossiers/${body.lignes[0].dossierId}`
  }
  const personnes = [
    ['Nom', 'Prénom', 'NIR'],
    ['Durand', 'Zoé', ''],
  ]

  it('keep both tutors and the training, and swear what this contract asks to swear, no more', async () => {
    const path = await source()
    const { body }: { body: ResultatImport } = await envoyer(csv(personnes, '\t'), {
      path: `${path}/copies`,
      query: '?attestations=true',
    })
    expect([body.type, body.bilan.aCompleter]).toEqual([TYPE, 1])
    const { salarie, tuteurs, formation, contrat } = await readContrat(body.lignes[0]?.dossierId)
    expect([salarie.nomNaissance, salarie.nir, salarie.courriel]).toEqual(['Durand', null, null])
    expect([tuteurs, formation, contrat]).toEqual([
      CONTRAT_EXEMPLE.tuteurs,
      CONTRAT_EXEMPLE.formation,
      CONTRAT_EXEMPLE.contrat,
    ])
    const sans = await envoyer(csv(personnes, '\t'), { path: `${path}/copies` })
    expect((await readContrat(sans.body.lignes[0].dossierId)).tuteurs.attestationEligibilite).toBeNull()
  })

  it('refuse a table of apprentices with what to do', async () => {
    const colonnes = TITRES.flatMap((titre, rang) => (titre.startsWith('Apprenti – ') ? [rang] : []))
    const pick = (ligne: readonly string[]) => colonnes.map((rang) => ligne[rang] ?? '')
    const path = `${await source()}/copies`
    const { status, body } = await envoyer(csv([pick(TITRES), pick(ligneComplete())], '\t'), { path })
    expect([status, body.erreurs[0].code]).toEqual([422, 'autre_type'])
  })
})
