import { APPRENTISSAGE, type Champ, type Dispositif, SECTIONS, type Sections } from '@mon-espace/domain'
import { describe, expect, it } from 'vitest'
import { createInlineDocumentMaker } from './documents/inline-document-maker.ts'
import { readFonts } from './documents/node/read-fonts.ts'
import { inspectPdf } from './documents/testing/inspect-pdf.ts'
import { readFichier } from './imports/lecture/lire-fichier.ts'
import { readingClasseur } from './imports/lecture/ouvrir-classeur.ts'
import { collect } from './imports/lecture/tableau.ts'
import { csv } from './imports/testing/fichiers.ts'
import { createHarness, EMPLOYEUR, type Person, SIRET_LYON, SIRET_PARIS } from './testing/harness.ts'

const champ = (genre: Champ['genre'], court: string, precisions: Partial<Champ> = {}): Champ => ({
  genre,
  court,
  ...precisions,
})

const STAGIAIRE = { titre: 'Stagiaire', qui: 'Stagiaire' }
const SECTIONS_STAGE: Sections = {
  accueil: {
    groupe: { titre: 'Accueil', qui: 'Accueil' },
    champs: {
      siret: champ('siret', 'SIRET', { requis: 'Indiquez le SIRET.', indispensable: true }),
    },
  },
  stagiaire: {
    groupe: STAGIAIRE,
    champs: {
      prenom: champ('texte', 'Prénom', { requis: 'Indiquez le prénom.' }),
      nom: champ('texte', 'Nom', { requis: 'Indiquez le nom.' }),
      nir: champ('nir', 'NIR', { requis: 'Indiquez le NIR.' }),
      debut: champ('date', 'Premier jour', { requis: 'Indiquez le premier jour.' }),
    },
  },
}

const constat = (gravite: 'bloquant' | 'avertissement', code: string, message: string) => [
  { code, gravite, chemin: 'stagiaire.debut', message },
]

/** A kind of contract of five fields and two rules, known to nobody but this file. */
const STAGE: Dispositif = {
  code: 'stage',
  libelle: 'convention de stage',
  mots: {
    un: 'une convention de stage',
    du: 'de la convention de stage',
    plusieurs: 'conventions de stage',
    feminin: true,
    unePersonne: 'un stagiaire',
    laPersonne: 'Le ou la stagiaire',
  },
  prefixe: 'ST',
  formulaire: 'sans',
  sections: SECTIONS_STAGE,
  listes: { version: 'sans', codes: {} },
  reperes: {
    prenom: 'stagiaire.prenom',
    nomNaissance: 'stagiaire.nom',
    nomUsage: 'stagiaire.nom',
    dateNaissance: 'stagiaire.naissance',
    siret: 'accueil.siret',
    denomination: 'accueil.denomination',
    dateConclusion: 'stagiaire.debut',
    dateDebut: 'stagiaire.debut',
    dateFin: 'stagiaire.fin',
  },
  centre: null,
  suivis: [],
  secrets: ['stagiaire.nir'],
  attestations: [],
  suivi: ['stagiaire.debut'],
  regles: [
    ({ stagiaire }, { aujourdhui }) =>
      String(stagiaire?.debut ?? '9') < aujourdhui ? constat('bloquant', 'commence', 'Trop tôt.') : [],
    ({ stagiaire }) =>
      String(stagiaire?.debut ?? '').endsWith('-01') ? [] : constat('avertissement', 'premier', 'Le 1er ?'),
  ],
  documents: ['recapitulatif'],
  prefillPublic: () => {},
  piecesAttendues: () => [],
  representant: () => null,
  remuneration: () => null,
  salaireEmbauche: () => null,
  financement: () => null,
  echeances: ({ contrat }) => [
    {
      code: 'stage',
      libelle: 'Début du stage',
      date: String(contrat.stagiaire?.debut ?? ''),
      depassee: false,
    },
  ],
}

async function installed(...dispositifs: readonly Dispositif[]) {
  const kinds = new Map(dispositifs.map((dispositif) => [dispositif.code, dispositif]))
  const { signIn, deps } = await createHarness((base) => ({
    ...base,
    dispositifs: kinds,
    readFichierImport: (content) => readFichier(content, kinds),
    documents: createInlineDocumentMaker(readFonts),
  }))
  return { who: await signIn(EMPLOYEUR), deps }
}

const TITRES = [
  'Accueil – SIRET',
  'Stagiaire – prénom',
  'Stagiaire – nom',
  'Stagiaire – NIR',
  'Stagiaire – premier jour',
]
const STAGIAIRE_SAISI = { prenom: 'Léa', nom: 'Sørensen', nir: '2100275112046', debut: '2026-10-01' }

const save = (who: Person, id: string, section: string, part: object, version: number) =>
  who.call('PUT', `/dossiers/${id}/sections/${section}`, part, { headers: { 'if-match': `"v${version}"` } })

const cells = (classeur: Uint8Array, feuille: string) =>
  readingClasseur(classeur, async ({ rows }) =>
    (await collect(rows(feuille))).map(({ cellules }) => cellules),
  )

const spoken = async (pdf: Uint8Array) => (await inspectPdf(pdf)).spoken.join(' ').replace(/\s/g, ' ')

describe('a kind of contract that no other file knows', () => {
  it('is entered, judged, listed, searched, exported, printed and numbered', async () => {
    const { who, deps } = await installed(APPRENTISSAGE, STAGE)
    const made = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'stage' })
    expect([made.status, made.body.formulaire]).toEqual([201, 'sans'])
    expect(made.body.contrat).toEqual({
      accueil: { siret: SIRET_PARIS },
      stagiaire: { prenom: null, nom: null, nir: null, debut: null },
    })
    const { id } = made.body
    expect((await save(who, id, 'apprenti', {}, 1)).status).toBe(404)
    expect((await save(who, id, 'stagiaire', { autre: 1 }, 1)).status).toBe(422)
    const early = await save(who, id, 'stagiaire', { ...STAGIAIRE_SAISI, debut: '2026-01-02' }, 1)
    expect(early.body.problemes.map(({ code }: { code: string }) => code)).toEqual(['commence', 'premier'])
    expect((await save(who, id, 'stagiaire', { nir: '21002********', debut: '2026-10-01' }, 2)).body).toEqual(
      {
        version: 3,
        problemes: [],
      },
    )
    const read = (await who.call('GET', `/dossiers/${id}`)).body
    expect(read.contrat.stagiaire).toEqual({ ...STAGIAIRE_SAISI, nir: '21002********' })
    expect(read.echeances).toMatchObject([{ code: 'stage', date: '2026-10-01' }])
    expect((await who.call('POST', `/dossiers/${id}/nir`)).body).toEqual({ nir: STAGIAIRE_SAISI.nir })

    const recherche = { q: 'sorensen', type: 'stage' }
    const [line] = (await who.call('POST', '/dossiers/recherche', recherche)).body.elements
    expect(line).toMatchObject({ id, apprenti: 'Léa Sørensen', dateDebut: '2026-10-01', siret: SIRET_PARIS })

    const again = await who.call('POST', `/dossiers/${id}/copie`)
    const [double] = (await who.call('GET', `/dossiers/${again.body.id}/controle`)).body
    expect(double).toMatchObject({ code: 'contrat_en_double', chemin: 'stagiaire.nom' })

    const valide = await who.call('POST', `/dossiers/${id}/validation`, undefined, {
      headers: { 'if-match': '"v3"' },
    })
    expect(valide.body.numero).toBe('ST2026-000001')

    const exported = await who.call('GET', '/dossiers/export.xlsx?type=stage')
    const rows = await cells(exported.body, 'Contrats')
    expect(rows.flat().join('|')).toContain('ST2026-000001|convention de stage')
    expect(rows.flat()).not.toContain(STAGIAIRE_SAISI.nir)

    const recap = await who.call('GET', `/dossiers/${id}/documents/recapitulatif.pdf`)
    const text = await spoken(recap.body)
    for (const part of [
      'Convention de stage',
      'Premier jour 01/10/2026',
      'Nom Sørensen',
      'Le ou la stagiaire',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('apprenti')
    expect((await who.call('GET', `/dossiers/${id}/documents/cerfa.pdf`)).status).toBe(404)
    const row = await deps.db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain(STAGIAIRE_SAISI.nir)
  })

  it('is imported from a file that is known by its titles, beside the other kind', async () => {
    const { who } = await installed(APPRENTISSAGE, STAGE)
    const lignes = [
      [SIRET_LYON, 'Awa', 'Traoré', '2100275112046', '01/11/2026'],
      [SIRET_LYON, 'Awa', 'Traoré', '2100275112046', '01/11/2026'],
      [SIRET_LYON, 'Zoé', '', '', '31/02/2026'],
    ]
    const form = new FormData()
    form.set('fichier', new File([csv([TITRES, ...lignes])], 'stages.csv'))
    const { status, body } = await who.call('POST', '/imports', form)
    expect([status, body.bilan]).toEqual([200, { pretes: 2, aCompleter: 1, aCorriger: 0 }])
    expect(body.problemes[0].message).toContain('un stagiaire')
    const read = (await who.call('GET', `/dossiers/${body.lignes[0].dossierId}`)).body
    expect([read.type, read.contrat.stagiaire.nom]).toEqual(['stage', 'Traoré'])
  })

  it('has a model of its own, and seals its secrets together', async () => {
    const { stagiaire } = SECTIONS_STAGE
    const iban = champ('texte', 'IBAN')
    const { who, deps } = await installed({
      ...STAGE,
      sections: {
        ...SECTIONS_STAGE,
        stagiaire: { groupe: STAGIAIRE, champs: { ...stagiaire?.champs, iban } },
      },
      secrets: ['stagiaire.nir', 'stagiaire.iban'],
    })
    const modele = (await who.call('GET', '/imports/modele.xlsx')).body
    const [, titres] = await cells(modele, 'Contrats')
    expect(titres).toEqual(['Repère', ...TITRES, 'Stagiaire – IBAN'])
    const { id } = (await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'stage' })).body
    await save(who, id, 'stagiaire', { ...STAGIAIRE_SAISI, iban: 'FR76 0000' }, 1)
    await save(who, id, 'stagiaire', { nir: '21002********', iban: '********' }, 2)
    expect((await who.call('GET', `/dossiers/${id}`)).body.contrat.stagiaire).toMatchObject({
      nir: '21002********',
      iban: '********',
    })
    const { nir_scelle } = await deps.db
      .selectFrom('dossier')
      .select('nir_scelle')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(JSON.parse(await deps.nirCipher.open(nir_scelle ?? '', id))).toEqual({
      'stagiaire.nir': '2100275112046',
      'stagiaire.iban': 'FR760000',
    })
  })
})

it('a field added to a section is in the model of an import and on the recap', async () => {
  const permis = champ('texte', 'Permis de conduire')
  const apprenti = { ...SECTIONS.apprenti, champs: { ...SECTIONS.apprenti.champs, permis } }
  const { who } = await installed({ ...(APPRENTISSAGE as Dispositif), sections: { ...SECTIONS, apprenti } })
  const [, titres = []] = await cells((await who.call('GET', '/imports/modele.xlsx')).body, 'Contrats')
  expect(titres).toContain('Apprenti – permis de conduire')
  const { id } = (await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })).body
  expect((await save(who, id, 'apprenti', { permis: 'catégorie B' }, 1)).status).toBe(200)
  const recap = await who.call('GET', `/dossiers/${id}/documents/recapitulatif.pdf`)
  expect(await spoken(recap.body)).toContain('Permis de conduire catégorie B')
})
