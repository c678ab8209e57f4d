import { describe, expect, expectTypeOf, test } from 'vitest'
import { section, texte } from '../champs/definition.ts'
import { type ContratPartielDe, completeContratOf, mergeSectionOf } from '../champs/fusion.ts'
import { champsOf, rankOf } from '../champs/parcours.ts'
import { contratSchemaOf, partialSchemaOf } from '../champs/schema.ts'
import type { CheminDe } from '../champs/valeurs.ts'
import { emptyAt, emptyContratOf } from '../champs/vide.ts'
import { bloquant } from '../controles/constat.ts'
import { judgeContrat } from '../controles/judge.ts'
import { missingColonnes, readEntete } from '../imports/entete.ts'
import { writeValeur } from '../imports/lecture/write-valeur.ts'
import { readLigne, withColonne } from '../imports/ligne.ts'
import { modeleImport } from '../imports/modele.ts'
import { PACK_DEMO } from '../referentiels/pack-demo.ts'
import { APPRENTISSAGE } from './apprentissage/apprentissage.ts'
import { SECTIONS } from './apprentissage/champs/sections.ts'
import { CONTRAT_EXEMPLE } from './apprentissage/contrat-exemple.ts'
import { type Dispositif, nomAffiche, resumeOf } from './dispositif.ts'
import { type ContratStage, SECTIONS_STAGE, STAGE } from './stage.fixture.ts'

const contexte = { aujourdhui: '2026-09-01', etablissements: [] }
const complet = {
  employeur: { siret: '99912345800013' },
  stagiaire: { nom: 'Sørensen', debut: '2026-10-01', duree: '1', gratification: null },
} satisfies ContratStage

const dits = (contrat: ContratPartielDe<typeof SECTIONS_STAGE>) =>
  judgeContrat(STAGE, contrat, contexte).map(({ code, chemin }) => `${code} ${chemin}`)

describe('a kind of contract made up of its fields and rules', () => {
  test('has a type, a schema, an empty contract and a merge', () => {
    expectTypeOf<ContratStage['stagiaire']['gratification']>().toEqualTypeOf<{
      montantCentimes: number | null
    } | null>()
    expectTypeOf<'stagiaire.gratification.montantCentimes'>().toExtend<CheminDe<typeof SECTIONS_STAGE>>()
    const vide = emptyContratOf(SECTIONS_STAGE)
    expect(vide).toEqual({
      employeur: { siret: null },
      stagiaire: { nom: null, debut: null, duree: null, gratification: null },
    })
    const schema = contratSchemaOf(SECTIONS_STAGE)
    expect(schema.safeParse(vide).success).toBe(true)
    expect(schema.safeParse(complet).success).toBe(true)
    expect(schema.safeParse({ ...complet, autre: {} }).success).toBe(false)
    const partiel = partialSchemaOf(SECTIONS_STAGE.stagiaire)
    expect(partiel.safeParse({ gratification: { montantCentimes: 12.5 } }).success).toBe(false)
    const opened = mergeSectionOf(SECTIONS_STAGE, 'stagiaire', complet.stagiaire, {
      gratification: {},
      nom: null,
    })
    expect(opened).toEqual({
      ...complet.stagiaire,
      nom: null,
      gratification: emptyAt(SECTIONS_STAGE, 'stagiaire.gratification'),
    })
  })

  test('is judged field by field and by its own rules, in the order of its form', () => {
    expect(dits(complet)).toEqual([])
    expect(dits({})).toEqual([
      'champ_requis employeur.siret',
      'champ_requis stagiaire.nom',
      'champ_requis stagiaire.debut',
    ])
    const { stagiaire } = complet
    expect(dits({ ...complet, stagiaire: { ...stagiaire, debut: '2026-08-31', duree: '2' } })).toEqual([
      'commence stagiaire.debut',
      'gratification stagiaire.gratification',
    ])
    expect(
      dits({ employeur: { siret: '12' }, stagiaire: { ...stagiaire, duree: '3', gratification: {} } }),
    ).toEqual([
      'siret_invalide employeur.siret',
      'code_inconnu stagiaire.duree',
      'champ_requis stagiaire.gratification.montantCentimes',
    ])
  })

  test('is imported: columns, header, line, and verdicts beside their columns', () => {
    const modele = modeleImport(SECTIONS_STAGE)
    expect(modele.groupes.map(({ titre, colonnes }) => [titre, ...colonnes.map((c) => c.titre)])).toEqual([
      ['Accueil', 'Accueil – SIRET'],
      [
        'Stagiaire',
        'Stagiaire – nom',
        'Stagiaire – premier jour',
        'Stagiaire – durée',
        'Stagiaire – montant mensuel',
      ],
    ])
    const valeurs = ['99912345800013', 'Sørensen', '2026-10-01', '1', 60_000]
    const entete = readEntete(modele, {
      n: 1,
      cellules: ['SIRET', ...modele.colonnes.map(({ titre }) => titre)],
    })
    expect(missingColonnes(readEntete(modele, { n: 1, cellules: ['Étudiant'] }))).toEqual(['Accueil – SIRET'])
    const cellules = modele.colonnes.map((colonne, i) => writeValeur(colonne, valeurs[i]))
    const lue = readLigne(entete, { n: 2, cellules: ['', ...cellules] })
    expect(completeContratOf(SECTIONS_STAGE, lue.contrat)).toEqual({
      ...complet,
      stagiaire: { ...complet.stagiaire, gratification: { montantCentimes: 60_000 } },
    })
    const [probleme] = withColonne(entete, judgeContrat(STAGE, { ...complet, stagiaire: {} }, contexte))
    expect(probleme?.colonne).toEqual({ lettre: 'C', titre: 'Stagiaire – nom' })
  })

  test('stands in a table beside the others, and tells what lists show', () => {
    const table: readonly Dispositif[] = [APPRENTISSAGE, STAGE]
    const [apprentissage, stage] = table.map(({ sections }) => champsOf(sections).length)
    expect(stage).toBe(5)
    expect(apprentissage).toBeGreaterThan(90)
    expect(resumeOf(STAGE, complet)).toMatchObject({ siret: '99912345800013', dateDebut: '2026-10-01' })
    expect(nomAffiche(resumeOf(APPRENTISSAGE, CONTRAT_EXEMPLE))).toBe('Élise Nguyễn-Lefèvre')
  })
})

test('a field added to a section is in the schema, the verdicts, the order and the columns', () => {
  const { groupe, champs } = SECTIONS.apprenti
  const { emancipe, representantLegal, ...avant } = champs
  const permis = texte('Permis de conduire', { requis: 'Indiquez le permis de conduire.' })
  const sections = {
    ...SECTIONS,
    apprenti: section(groupe, { ...avant, permis, emancipe, representantLegal }),
  }
  const contrat = { ...CONTRAT_EXEMPLE, apprenti: { ...CONTRAT_EXEMPLE.apprenti, permis: null } }
  expect(contratSchemaOf(sections).safeParse(contrat).success).toBe(true)
  expect(contratSchemaOf(sections).safeParse(CONTRAT_EXEMPLE).success).toBe(false)
  const dit = judgeContrat({ ...APPRENTISSAGE, sections }, contrat, {
    ...contexte,
    etablissements: ['99912345800013'],
    pack: PACK_DEMO,
  }).find(({ gravite }) => gravite === 'bloquant')
  expect(dit).toEqual(bloquant('champ_requis', 'apprenti.permis', 'Indiquez le permis de conduire.'))
  expect(rankOf(sections, 'apprenti.permis')).toBe(rankOf(sections, 'apprenti.emancipe') - 1)
  expect(modeleImport(sections).find('apprenti – PERMIS DE CONDUIRE')?.chemin).toBe('apprenti.permis')
})
