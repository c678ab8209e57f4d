import type { ResultatImport } from '@mon-espace/domain/api'
import { beforeEach, expect, it } from 'vitest'
import { AUTRE, createHarness, EMPLOYEUR, type Person } from '../testing/harness.ts'
import { fillDraft } from '../testing/parcours.ts'
import { csv, ligneComplete, TITRES } from './testing/fichiers.ts'

/** The columns of the person: what a table copied for several people holds. */
const DE_LA_PERSONNE = TITRES.flatMap((titre, rang) =>
  /^(Apprenti|Représentant légal) – /.test(titre) ? [rang] : [],
)
const pick = (cellules: readonly string[]) => DE_LA_PERSONNE.map((rang) => cellules[rang] ?? '')
const personne = (nom: string, prenom: string) =>
  pick(ligneComplete({ 'apprenti.nomNaissance': nom, 'apprenti.prenom': prenom }))

type Harness = Awaited<ReturnType<typeof createHarness>>

let signIn: Harness['signIn']
let deps: Harness['deps']
let who: Person
let source: string

beforeEach(async () => {
  ;({ signIn, deps } = await createHarness())
  who = await signIn(EMPLOYEUR)
  source = (await fillDraft(who)).id
})

function copier(lignes: string[][], { query = '', cle = '', by = who } = {}) {
  const form = new FormData()
  // What a spreadsheet puts on the clipboard.
  form.set('fichier', new File([csv(lignes, '\t')], 'personnes.csv'))
  const headers: Record<string, string> = cle ? { 'idempotency-key': cle } : {}
  return by.call('POST', `/dossiers/${source}/copies${query}`, form, { headers })
}

const readContrat = async (id = '') => (await who.call('GET', `/dossiers/${id}`)).body.contrat
const drafts = async (): Promise<number> =>
  (await who.call('GET', '/dossiers?etat=brouillon&limite=100')).body.elements.length

it('makes of each line the contract of the model for another person, ready once it is sworn', async () => {
  const lignes = [pick(TITRES), personne('Durand', 'Zoé'), personne('Petit', 'Omar')]
  const { status, body }: { status: number; body: ResultatImport } = await copier(lignes, {
    query: '?attestations=true',
  })
  expect(status).toBe(200)
  expect(body.bilan).toEqual({ pretes: 2, aCompleter: 0, aCorriger: 0 })
  const modele = await readContrat(source)
  for (const [rang, nom] of ['Durand', 'Petit'].entries()) {
    const id = body.lignes[rang]?.dossierId
    const copie = await readContrat(id)
    expect(copie.apprenti).toMatchObject({ nomNaissance: nom, nir: '21002********' })
    expect([copie.employeur, copie.formation]).toEqual([modele.employeur, modele.formation])
    expect(copie.contrat).toEqual({ ...modele.contrat, anneesDejaEffectuees: null })
    expect(copie.maitres.maitre2).toMatchObject({ nomNaissance: modele.maitres.maitre2.nomNaissance })
    const { body: dossier } = await who.call('POST', `/dossiers/${id}/validation`, undefined, {
      headers: { 'if-match': '"v1"' },
    })
    expect(dossier.numero).toMatch(/^AP2026-/)
  }
  const { elements } = (await who.call('GET', `/dossiers/${body.lignes[0]?.dossierId}/historique`)).body
  expect(elements[0].details).toMatchObject({ copieDe: source, import: { ligne: 2 } })
})

it('swears nothing by itself, and keeps nothing of the model’s own person', async () => {
  const { body }: { body: ResultatImport } = await copier([
    ['Nom', 'Prénom', 'NIR'],
    ['Durand', 'Zoé', ''],
  ])
  expect(body.bilan).toEqual({ pretes: 0, aCompleter: 1, aCorriger: 0 })
  const { apprenti, maitres, formation } = await readContrat(body.lignes[0]?.dossierId)
  expect([apprenti.nomNaissance, apprenti.nir, apprenti.courriel, apprenti.representantLegal]).toEqual([
    'Durand',
    null,
    null,
    null,
  ])
  expect([maitres.attestationEligibilite, formation.attestationPieces]).toEqual([null, null])
})

it('tells a cell that cannot be read at its column, keeps the rest of the line, and writes nothing in a simulation', async () => {
  const before = await drafts()
  const lignes = [
    ['Nom', 'Prénom', 'Date de naissance'],
    ['Durand', 'Zoé', 'à demander'],
  ]
  const { body }: { body: ResultatImport } = await copier(lignes, { query: '?simulation=true' })
  expect(body.lignes[0]?.problemes).toContainEqual(
    expect.objectContaining({
      chemin: 'apprenti.dateNaissance',
      colonne: { lettre: 'C', titre: 'Date de naissance' },
    }),
  )
  expect([body.simulation, await drafts()]).toEqual([true, before])
})

it('goes to the establishment that a line names, and to no other enterprise’s', async () => {
  const lignes = [
    ['Nom', 'Prénom', 'SIRET'],
    ['Durand', 'Zoé', '99912345800021'],
    ['Petit', 'Omar', '99967890700018'],
  ]
  const { body }: { body: ResultatImport } = await copier(lignes)
  expect(body.lignes.map(({ etat }) => etat)).toEqual(['a_completer', 'a_corriger'])
  const modele = await readContrat(source)
  const { employeur, formation } = await readContrat(body.lignes[0]?.dossierId)
  expect(employeur).toMatchObject({ siret: '99912345800021', denomination: 'INTERIM DEMO AGENCE DE LYON' })
  expect(formation.cfa).toEqual(modele.formation.cfa)
})

it('makes each draft once under one key, which stands for the statements too', async () => {
  const lignes = [pick(TITRES), personne('Durand', 'Zoé')]
  const before = await drafts()
  const cle = crypto.randomUUID()
  const first = await copier(lignes, { cle, query: '?attestations=true' })
  const again = await copier(lignes, { cle, query: '?attestations=true' })
  expect(again.body).toEqual(first.body)
  expect(await drafts()).toBe(before + 1)
  const other = await copier(lignes, { cle })
  expect([other.status, other.body.code]).toEqual([422, 'cle_reutilisee'])
})

it('needs the names, and nothing else', async () => {
  const { status, body } = await copier([
    ['NIR', 'Date de naissance'],
    ['', '14/02/2009'],
  ])
  expect([status, body.erreurs[0].code]).toEqual([422, 'colonnes_manquantes'])
  expect(body.detail).not.toContain('SIRET')
})

it('is nobody else’s dossier to copy', async () => {
  const { status } = await copier([pick(TITRES), personne('Durand', 'Zoé')], { by: await signIn(AUTRE) })
  expect(status).toBe(404)
})

it('makes 1,000 of them in calls of some lines, each with its number in the whole, and none twice when one is sent again', async () => {
  const [mille, parLot] = [1000, 25]
  const before = await drafts()
  const numeros = Array.from({ length: mille }, (_, i) => i + 2)
  const nommee = (n: number) => [`Nom${n}`, 'Zoé']
  const lignesDe = (gardees: readonly number[]) => numeros.map((n) => (gardees.includes(n) ? nommee(n) : []))
  const vue = await copier([['Nom', 'Prénom'], ...lignesDe(numeros)], { query: '?simulation=true' })
  expect(vue.body.bilan).toEqual({ pretes: 0, aCompleter: mille, aCorriger: 0 })
  const ids = new Map<number, string>()
  for (let i = 0; i < mille; i += parLot) {
    const lot = numeros.slice(i, i + parLot)
    const [lignes, cle] = [[['Nom', 'Prénom'], ...lignesDe(lot)], crypto.randomUUID()]
    const { body }: { body: ResultatImport } = await copier(lignes, { cle })
    expect(body.lignes.map(({ n }) => n)).toEqual(lot)
    if (i === parLot) expect((await copier(lignes, { cle })).body).toEqual(body)
    for (const { n, dossierId = '' } of body.lignes) ids.set(n, dossierId)
  }
  expect(new Set(ids.values()).size).toBe(mille)
  // The counts of lists stop at a thousand.
  const { n } = await deps.db
    .selectFrom('dossier')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('etat', '=', 'brouillon')
    .where('siren', '=', '999123458')
    .executeTakeFirstOrThrow()
  expect(Number(n)).toBe(before + mille)
}, 120_000)
