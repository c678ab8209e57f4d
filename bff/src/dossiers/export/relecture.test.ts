import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { Uint8ArrayReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { csv, ligneComplete, TITRES } from '../../imports/testing/fichiers.ts'
import { readClasseur } from '../../tableur/lecture/classeur.ts'
import { createHarness, EMPLOYEUR, type Person } from '../../testing/harness.ts'
import { fillDraft, putSection } from '../../testing/parcours.ts'
import { colonnes } from './textes.ts'

const LIMITES = { octets: 1e7, caracteres: 1e7, elements: 1e5, entrees: 100, feuilles: 10 }

/** Names that a writer of XML, of HTML, of a formula, or Excel's own escapes, would change, and what XML says of each. */
const NOMS: readonly (readonly [nom: string, enXml: string])[] = [
  ['R&D <3', 'R&amp;D &lt;3'],
  ['&nbsp;', '&amp;nbsp;'],
  ['&amp;lt;', '&amp;amp;lt;'],
  ['<![CDATA[x]]>', '&lt;![CDATA[x]]&gt;'],
  ['<b>"é"</b>', '&lt;b&gt;&quot;é&quot;&lt;/b&gt;'],
  ['_x0041_', '_x005F_x0041_'],
  ['=1+1', '=1+1'],
  ['-- ; "L’Été" ; O\'Neill', "-- ; &quot;L’Été&quot; ; O'Neill"],
  ['Ольга 😀', 'Ольга 😀'],
]

/** Cells of a row that are the name and nothing else. */
const NOMS_PAR_LIGNE = 5

/** A draft in which everybody is called so. */
async function draftOf(who: Person, nom: string): Promise<void> {
  const { id, version } = await fillDraft(who)
  const { apprenti, maitres, formation, contrat } = CONTRAT_EXEMPLE
  const { travailTemporaire } = contrat
  const parts = {
    apprenti: { ...apprenti, nomNaissance: nom, prenom: nom },
    maitres: { ...maitres, maitre1: { ...maitres.maitre1, nomNaissance: nom } },
    formation: { ...formation, intitule: nom, cfa: { ...formation.cfa, denomination: nom } },
    contrat: {
      ...contrat,
      travailTemporaire: travailTemporaire && {
        ...travailTemporaire,
        entrepriseUtilisatrice: { ...travailTemporaire.entrepriseUtilisatrice, denomination: nom },
      },
    },
  }
  let seen = version
  for (const [section, part] of Object.entries(parts)) {
    const saved = await putSection(who, id, section as keyof typeof parts, part, seen)
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
    seen = saved.body.version
  }
}

/** The export, as its bytes and as our own reader reads it. */
async function readExport(who: Person) {
  const octets: Uint8Array = (await who.call('GET', '/dossiers/export.xlsx?tri=-maj')).body
  const lu = await readClasseur(new Uint8ArrayReader(octets), LIMITES)
  const rows: string[][] = []
  for await (const { cellules } of lu.rows(lu.feuilles[0] ?? '')) rows.push([...cellules])
  const [titres = [], ...lignes] = rows
  return { octets, titres, lignes }
}

it('says names as they were typed, to another program by its bytes and to our own reader', async () => {
  const { signIn } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  for (const [nom] of NOMS) await draftOf(who, nom)
  const { octets, titres, lignes } = await readExport(who)
  for (const titre of [
    colonnes.nom,
    colonnes.prenom,
    colonnes.diplome,
    colonnes.cfa,
    colonnes.utilisatrice,
  ]) {
    const colonne = titres.indexOf(titre)
    expect([titre, lignes.map((ligne) => ligne[colonne])].flat().toSorted()).toEqual(
      [titre, ...NOMS.map(([nom]) => nom)].toSorted(),
    )
  }
  const maitres = lignes.map((ligne) => ligne[titres.indexOf(colonnes.suivi)])
  expect(maitres.toSorted()).toEqual(
    NOMS.map(([nom]) => `${CONTRAT_EXEMPLE.maitres.maitre1.prenom} ${nom}`).toSorted(),
  )

  const sheet = strFromU8(unzipSync(octets)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet).not.toContain('<f>')
  for (const [, enXml] of NOMS) expect(sheet.split(`>${enXml}</t>`)).toHaveLength(NOMS_PAR_LIGNE + 1)
})

it('names what a file brought in as that file wrote it', async () => {
  const { signIn } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const form = new FormData()
  const lignes = NOMS.map(([nom]) =>
    ligneComplete({
      'apprenti.nomNaissance': nom,
      'contrat.travailTemporaire.entrepriseUtilisatrice.denomination': nom,
    }),
  )
  form.set('fichier', new File([csv([TITRES, ...lignes])], 'contrats.csv'))
  expect((await who.call('POST', '/imports', form)).status).toBe(200)
  const { titres, lignes: exportees } = await readExport(who)
  for (const titre of [colonnes.nom, colonnes.utilisatrice]) {
    const colonne = titres.indexOf(titre)
    expect(exportees.map((ligne) => ligne[colonne]).toSorted()).toEqual(NOMS.map(([nom]) => nom).toSorted())
  }
})
