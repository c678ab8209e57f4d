import { APPRENTISSAGE, type Champ, type Dispositif, SECTIONS, type Sections } from '@mon-espace/domain'
import { describe, expect, it } from 'vitest'
import { createFlow } from './documents/flow/flow.ts'
import { FORMULAIRES, type Formulaire } from './documents/formulaires.ts'
import { createInlineDocumentMaker } from './documents/inline-document-maker.ts'
import { readFonts } from './documents/node/read-fonts.ts'
import { inspectPdf } from './documents/testing/inspect-pdf.ts'
import { readingClasseur } from './imports/lecture/open-classeur.ts'
import { readFichier } from './imports/lecture/read-fichier.ts'
import { collect } from './imports/lecture/tableau.ts'
import { csv } from './imports/testing/fichiers.ts'
import {
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_LYON,
  SIRET_PARIS,
} from './testing/harness.ts'
import { deposit } from './testing/parcours.ts'

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
    deLaPersonne: 'du ou de la stagiaire',
    personne: 'Stagiaire',
    leFormulaire: 'le formulaire ST 1',
    centre: null,
  },
  prefixe: 'ST',
  formulaire: 'ST1',
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
  personnels: [],
  suivi: ['stagiaire.debut'],
  regles: [
    ({ stagiaire }, { aujourdhui }) =>
      String(stagiaire?.debut ?? '9') < aujourdhui ? constat('bloquant', 'commence', 'Trop tôt.') : [],
    ({ stagiaire }) =>
      String(stagiaire?.debut ?? '').endsWith('-01') ? [] : constat('avertissement', 'premier', 'Le 1er ?'),
  ],
  documents: ['courrier', 'liasse', 'recapitulatif', 'accord'],
  pieceSignee: 'identite',
  documentsJoints: [],
  refus: { article: 'L1', notifieA: 'aux parties', notifies: [] },
  avenants: null,
  joursLibres: null,
  demarchesRupture: () => [],
  echeancierRompu: (_, { echeancier }) => ({ echeancier, explications: [] }),
  conditions: ['Rendez votre rapport.'],
  prefillPublic: () => {},
  piecesAttendues: () => [
    { type: 'identite', libelle: 'Carte d’étudiant', raison: 'Pour vous connaître.', obligatoire: true },
  ],
  mentions: ({ stagiaire }) => ({
    faitA: 'Nantes',
    formation: [['Premier rendez-vous', String(stagiaire?.debut ?? '')]],
    subrogation: null,
  }),
  representant: () => null,
  signataires: () => [],
  remuneration: () => null,
  salaireEmbauche: () => null,
  financement: (_contrat, _pack, npecAnnuelCentimes = 0) => ({
    npecAnnuelCentimes,
    origine: 'carence',
    versionReferentiel: 'essai',
    montantTotalCentimes: npecAnnuelCentimes,
    participationEmployeurCentimes: null,
    echeancier: [],
    explications: [],
  }),
  silence: () => null,
  echeances: ({ contrat }) => [
    {
      code: 'stage',
      libelle: 'Début du stage',
      date: String(contrat.stagiaire?.debut ?? ''),
      depassee: false,
      pour: 'entreprise',
    },
  ],
}

/** Its form, of two sentences. */
const FORMULAIRE_ST1: Formulaire = {
  titre: 'Convention de stage',
  signet: 'Formulaire ST 1',
  titreNotice: 'Notice',
  noticeOfficielle: null,
  drawCerfa: (file, { contrat }) =>
    createFlow(file, 'ST 1').paragraph(`Convention avec ${(contrat as Entree).stagiaire?.nom}.`),
  drawNotice: (file) => createFlow(file, 'ST 1').paragraph('À lire avant de signer.'),
}
type Entree = { readonly stagiaire?: { readonly nom?: unknown } }

async function installed(...dispositifs: readonly Dispositif[]) {
  const kinds = new Map(dispositifs.map((dispositif) => [dispositif.code, dispositif]))
  const { signIn, deps } = await createHarness((base) => ({
    ...base,
    dispositifs: kinds,
    readFichierImport: (content, _, type) => readFichier(content, { type, dispositifs: kinds }),
    documents: createInlineDocumentMaker(
      readFonts,
      {},
      new Map([...FORMULAIRES, ['ST1', () => FORMULAIRE_ST1]]),
    ),
  }))
  return { who: await signIn(EMPLOYEUR), officer: await signIn(GESTIONNAIRE), deps }
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

/** Does something to a dossier as it is now. */
async function act(who: Person, id: string, suite: string, corps?: object) {
  const { version } = (await who.call('GET', `/dossiers/${id}`)).body
  return who.call('POST', `/dossiers/${id}/${suite}`, corps, { headers: { 'if-match': `"v${version}"` } })
}

const cells = (classeur: Uint8Array, feuille: string) =>
  readingClasseur(classeur, async ({ rows }) =>
    (await collect(rows(feuille))).map(({ cellules }) => cellules),
  )

const spoken = async (pdf: Uint8Array) => (await inspectPdf(pdf)).spoken.join(' ').replace(/\s/g, ' ')

describe('a kind of contract that no other file knows', () => {
  it('is entered, judged, listed, searched, exported, printed and numbered', async () => {
    const { who, deps } = await installed(APPRENTISSAGE, STAGE)
    const made = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'stage' })
    expect([made.status, made.body.formulaire]).toEqual([201, 'ST1'])
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

    const valide = await act(who, id, 'validation')
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

  it('has a letter, a pack and an agreement', async () => {
    const { who, officer } = await installed(APPRENTISSAGE, STAGE)
    const { id } = (await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'stage' })).body
    const path = `/dossiers/${id}`
    await save(who, id, 'stagiaire', STAGIAIRE_SAISI, 1)
    await act(who, id, 'validation')

    const letter = await spoken((await who.call('GET', `${path}/documents/courrier.pdf`)).body)
    for (const part of [
      'SIRET 999 123 458 00013',
      'Nantes, le 24 août 2026',
      'envoi de la convention de stage conclue avec Léa Sørensen',
      'le dossier de la convention de stage ci-dessous',
      'Stagiaire Léa Sørensen',
      'à partir du 1er octobre 2026',
      'Carte d’étudiant',
    ])
      expect(letter).toContain(part)
    const pack = await inspectPdf((await who.call('GET', `${path}/documents/liasse.pdf`)).body)
    expect(pack.bookmarks).toEqual(['Courrier d’accompagnement', 'Formulaire ST 1', 'Notice'])
    expect(pack.spoken.join(' ')).toContain('Convention avec Sørensen.')

    await deposit(who, id, 'identite')
    await act(officer, id, 'pieces/identite/conformite', { conforme: true })
    await act(officer, id, 'decision', { decision: 'accepter', npecAnnuelCentimes: 120_000 })
    const agreement = await spoken((await who.call('GET', `${path}/accord.pdf`)).body)
    for (const part of [
      'Convention de stage',
      'Stagiaire Léa Sørensen',
      'Premier rendez-vous 2026-10-01',
      '1 200,00 €',
      'Rendez votre rapport.',
    ])
      expect(agreement).toContain(part)
    for (const text of [letter, pack.spoken.join(' '), agreement])
      expect(text).not.toMatch(/apprenti|Cerfa|CFA|subrogation/i)
  })

  it('is signed again after a correction', async () => {
    const { who, officer } = await installed(APPRENTISSAGE, STAGE)
    const { id } = (await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'stage' })).body
    await save(who, id, 'stagiaire', STAGIAIRE_SAISI, 1)
    await act(who, id, 'validation')
    await deposit(who, id, 'identite')
    await act(officer, id, 'correction', { motif: 'Nom à corriger' })
    const [courriel] = (await who.call('GET', '/courriels')).body
    expect(courriel.texte).toContain('déposez le formulaire ST 1 signé à nouveau')
    const { pieces } = (await act(who, id, 'validation')).body
    expect(pieces).toMatchObject([{ type: 'identite', etat: 'attendue' }])
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
