import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SECTIONS_PARTIELLES } from '../api/contrats.ts'
import { valueAt } from '../champs/chemins.ts'
import { placesOf } from '../champs/parcours.ts'
import { judgeContrat } from '../controles/judge.ts'
import { APPRENTISSAGE } from '../dispositifs/apprentissage/apprentissage.ts'
import { SECTIONS } from '../dispositifs/apprentissage/champs/sections.ts'
import { CONTRAT_EXEMPLE } from '../dispositifs/apprentissage/contrat-exemple.ts'
import { GuillemetOuvert, readCsvLignes } from './csv.ts'
import { countTitres, missingColonnes, readEntete } from './entete.ts'
import { normalizeTitre } from './lecture/titre.ts'
import { writeValeur } from './lecture/write-valeur.ts'
import { etatLigne, isExemple, readLigne, withColonne } from './ligne.ts'
import { modeleImport } from './modele.ts'

const MODELE = modeleImport(SECTIONS)
const { colonnes: COLONNES } = MODELE
const PERIODES = COLONNES.filter(({ case: place }) => place)

/** Fields that no column fills, and why nobody misses them. */
const SANS_COLONNE = [
  // Brought by the establishment.
  /^employeur\.(prive|denomination|adresse|typeEmployeur|codeApe|regimeAssuranceChomage)/,
  // Told to the « service collecte »: it is given on screen 1.
  /^employeur\.autreAdresse/,
  // Not on the form.
  /\.codeInsee$/,
  /\.salarieId$/,
  // Typed period by period, in columns of its own.
  /^contrat\.remuneration$/,
]

describe('the columns', () => {
  it.each([
    ['Téléphone', 'apprenti.telephone'],
    ['E-mail', 'apprenti.courriel'],
    ['Adresse e-mail', 'apprenti.courriel'],
    ['CODE POSTAL', 'apprenti.adresse.codePostal'],
    ['Ville', 'apprenti.adresse.commune'],
    ['Commune', 'apprenti.adresse.commune'],
  ])('take « %s » for the person’s, where nothing says whose it is', (titre, chemin) => {
    expect(MODELE.find(titre)?.chemin).toBe(chemin)
  })

  it('cover every field of a contract but those told', () => {
    const chemins = new Set(
      COLONNES.map(({ chemin }) => chemin).filter((chemin) => !chemin.startsWith('contrat.remuneration.')),
    )
    const attendus = placesOf(SECTIONS)
      .filter(({ noeud }) => noeud.genre !== 'bloc')
      .map(({ chemin }) => chemin)
      .filter((chemin) => !SANS_COLONNE.some((motif) => motif.test(chemin)))
    expect([...chemins].sort()).toEqual(attendus.sort())
  })

  it('have titles that no two share, whatever their case and accents', () => {
    const titres = COLONNES.map(({ titre }) => normalizeTitre(titre))
    expect(new Set(titres).size).toBe(titres.length)
  })
})

const titres = COLONNES.map(({ titre }) => titre)
const cellules = COLONNES.map((colonne) => writeValeur(colonne, valueAt(CONTRAT_EXEMPLE, colonne.chemin)))

describe('a line', () => {
  it('gives the contract it was written from, in any order of its columns', () => {
    const indices = COLONNES.map((_, i) => i)
    fc.assert(
      fc.property(fc.shuffledSubarray(indices, { minLength: indices.length }), (ordre) => {
        const entete = readEntete(MODELE, {
          n: 1,
          cellules: ordre.map((i) => (i % 2 ? titres[i] : titres[i]?.toUpperCase()) ?? ''),
        })
        expect(entete.problemes).toEqual([])
        const { contrat, fautes } = readLigne(entete, { n: 2, cellules: ordre.map((i) => cellules[i] ?? '') })
        expect(fautes).toEqual([])
        for (const { chemin } of COLONNES)
          expect(valueAt(contrat, chemin)).toEqual(valueAt(CONTRAT_EXEMPLE, chemin))
        for (const [section, valeur] of Object.entries(contrat))
          expect(
            SECTIONS_PARTIELLES[section as keyof typeof SECTIONS_PARTIELLES].safeParse(valeur).success,
          ).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('tells where a cell that cannot be read stands, and never what it holds', () => {
    const entete = readEntete(MODELE, {
      n: 3,
      cellules: ['Repère', 'Apprenti – NIR', 'Contrat – durée hebdomadaire (heures)'],
    })
    const { fautes, repere } = readLigne(entete, { n: 4, cellules: ['agence 7', '2,10028E+12', '35 ou 39'] })
    expect(repere).toBe('agence 7')
    expect(fautes.map(({ chemin, code, colonne }) => [chemin, code, colonne?.lettre])).toEqual([
      ['apprenti.nir', 'notation_scientifique', 'B'],
      ['contrat.dureeHebdoHeures', 'duree_attendue', 'C'],
    ])
    expect(JSON.stringify(fautes)).not.toMatch(/2,10028|35 ou 39/)
  })

  it('is for the file where what names it cannot be read, for the screen where another cell cannot', () => {
    const cellules = ['Apprenti – premier prénom', 'Contrat – durée hebdomadaire (heures)']
    const entete = readEntete(MODELE, { n: 1, cellules })
    const read = (...textes: string[]) => {
      const { contrat, fautes } = readLigne(entete, { n: 2, cellules: textes })
      return [contrat, fautes.map(({ code }) => code), etatLigne(fautes)]
    }
    expect(read('Zoé', 'trente')).toEqual([
      { apprenti: { prenom: 'Zoé' } },
      ['duree_attendue'],
      'a_completer',
    ])
    expect(read('#REF!', '35')).toEqual([
      { contrat: { dureeHebdoHeures: 35 } },
      ['identite_illisible'],
      'a_corriger',
    ])
  })

  it('takes a weekly duration written in one go: its minutes go to their own field', () => {
    const titres = ['Contrat – durée hebdomadaire (heures)', 'Contrat – durée hebdomadaire (minutes)']
    const read = (...textes: string[]) => {
      const entete = readEntete(MODELE, { n: 1, cellules: titres.slice(0, textes.length) })
      const { contrat, fautes } = readLigne(entete, { n: 2, cellules: textes })
      const { dureeHebdoHeures, dureeHebdoMinutes } = contrat.contrat ?? {}
      return [
        dureeHebdoHeures,
        dureeHebdoMinutes,
        ...fautes.map(({ code, colonne }) => [code, colonne?.lettre]),
      ]
    }
    for (const texte of ['35h30', '35:30', '35,5', '35.5'])
      for (const minutes of ['', '0', '30']) expect(read(texte, minutes)).toEqual([35, 30])
    expect(read('35 h 30')).toEqual([35, 30])
    expect(read('24:00', '')).toEqual([24, undefined])
    expect(read('35', '30')).toEqual([35, 30])
    expect(read('35h30', '15')).toEqual([35, undefined, ['minutes_en_double', 'B']])
    expect(read('35,33')).toEqual([35, 20])
    expect(read('35 ou 39')).toEqual([undefined, undefined, ['duree_attendue', 'A']])
  })

  it('is an example when its mark says so', () => {
    const entete = readEntete(MODELE, { n: 1, cellules: ['REPERE', 'Apprenti – premier prénom'] })
    expect(isExemple(entete, { n: 2, cellules: ['EXEMPLE – ligne non importée', 'Élise'] })).toBe(true)
    expect(isExemple(entete, { n: 3, cellules: ['agence', 'Exemple'] })).toBe(false)
  })

  it('stands where the gravest of its verdicts puts it', () => {
    const contexte = { aujourdhui: '2026-08-24', etablissements: ['99912345800013'] }
    const etat = (part: object) =>
      etatLigne(judgeContrat(APPRENTISSAGE, { ...CONTRAT_EXEMPLE, ...part }, contexte))
    expect(etat({})).toBe('prete')
    expect(etat({ formation: {} })).toBe('a_completer')
    const { apprenti, employeur } = CONTRAT_EXEMPLE
    expect(etat({ apprenti: { ...apprenti, telephone: '12' } })).toBe('a_completer')
    expect(etat({ apprenti: { ...apprenti, sexe: 'X' } })).toBe('a_completer')
    expect(etat({ apprenti: { ...apprenti, nir: '1' } })).toBe('a_completer')
    expect(etat({ employeur: { ...employeur, siret: null } })).toBe('a_corriger')
    expect(etat({ employeur: { ...employeur, siret: '99967890700018' } })).toBe('a_corriger')
  })

  it('has its verdicts beside their columns', () => {
    const entete = readEntete(MODELE, {
      n: 1,
      cellules: ['x', 'Représentant légal – nom', 'Formation – code RNCP'],
    })
    const said = (chemin: string) =>
      withColonne(entete, [{ code: 'c', gravite: 'bloquant', chemin, message: 'm' }])[0]?.colonne
    expect(said('formation.codeRncp')).toEqual({ lettre: 'C', titre: 'Formation – code RNCP' })
    expect(said('apprenti.representantLegal')?.lettre).toBe('B')
    expect(said('apprenti.nir')).toBeNull()
  })
})

const BASE = 'Rémunération – base (SMIC ou SMC)'

describe('the pay typed by hand', () => {
  const [debut = '', fin = '', taux = '', base = ''] = PERIODES.map(({ titre }) => titre)
  const titreOf = (rang: number, champ: string) =>
    PERIODES.find(({ chemin }) => chemin === `contrat.remuneration.${rang}.${champ}`)?.titre ?? ''
  const read = (cellules: Record<string, string>) => {
    const entete = readEntete(MODELE, { n: 1, cellules: Object.keys(cellules) })
    expect(entete.problemes).toEqual([])
    return { entete, ...readLigne(entete, { n: 2, cellules: Object.values(cellules) }) }
  }
  const annee2 = {
    [titreOf(2, 'debut')]: '01/09/2027',
    [titreOf(2, 'fin')]: '31/08/2028',
    [titreOf(2, 'taux')]: '65 %',
  }

  it('has the eight periods of the Cerfa, four boxes each', () => {
    expect(PERIODES).toHaveLength(32)
    expect([debut, fin, taux, base]).toEqual([
      'Rémunération 1re année – période 1, du',
      'Rémunération 1re année – période 1, au',
      'Rémunération 1re année – période 1, pourcentage',
      'Rémunération 1re année – période 1, SMIC ou SMC',
    ])
    expect(titreOf(7, 'taux')).toBe('Rémunération 4e année – période 2, pourcentage')
  })

  it('is computed while nothing is written in it', () => {
    const { contrat, cases } = read({ [debut]: '', [taux]: ' ', [BASE]: 'SMIC' })
    expect([contrat.contrat, cases]).toEqual([{ base: 'SMIC' }, {}])
  })

  it('leaves empty boxes out, and takes the year of the box and the base of the whole', () => {
    const { contrat, cases, fautes } = read({
      [debut]: '01/09/2026',
      [fin]: '31/08/2027',
      [taux]: '0,55',
      ...annee2,
      [BASE]: 'SMIC',
    })
    expect([fautes, cases]).toEqual([[], { 'contrat.remuneration': [0, 2] }])
    expect(contrat.contrat?.remuneration).toEqual([
      { annee: 1, debut: '2026-09-01', fin: '2027-08-31', taux: 55, base: 'SMIC' },
      { annee: 2, debut: '2027-09-01', fin: '2028-08-31', taux: 65, base: 'SMIC' },
    ])
    expect(SECTIONS_PARTIELLES.contrat.safeParse(contrat.contrat).success).toBe(true)
  })

  it('tells at its column a day that does not exist, a rate that is none, another base', () => {
    const { fautes } = read({
      ...annee2,
      [titreOf(2, 'fin')]: '31/02/2028',
      [titreOf(2, 'taux')]: 'à voir',
      [titreOf(2, 'base')]: 'SMC',
      [BASE]: 'SMIC',
    })
    expect(fautes.map(({ code, chemin, colonne }) => [code, chemin, colonne?.titre])).toEqual([
      ['date_attendue', 'contrat.remuneration.0.fin', titreOf(2, 'fin')],
      ['taux_attendu', 'contrat.remuneration.0.taux', titreOf(2, 'taux')],
      ['base_attendue', 'contrat.remuneration.0.base', titreOf(2, 'base')],
    ])
    expect(etatLigne(fautes)).toBe('a_completer')
  })

  it('has the verdicts of the rules at the box each period was written in', () => {
    const { entete, cases } = read({ [debut]: '', ...annee2 })
    const said = (chemin: string) =>
      withColonne(entete, [{ code: 'c', gravite: 'bloquant', chemin, message: 'm' }], cases)[0]?.colonne
        ?.titre
    expect(said('contrat.remuneration.0.taux')).toBe(titreOf(2, 'taux'))
    // No column of its own: the first of its period.
    expect(said('contrat.remuneration.0.annee')).toBe(titreOf(2, 'debut'))
    expect(said('contrat.remuneration')).toBe(debut)
  })
})

describe('a header', () => {
  it('is known by its usual names, and says what it does not know, what it has twice, what it lacks', () => {
    const ligne = {
      n: 1,
      cellules: ['siret', 'Nom *', 'Salaire 2027', 'Points à corriger', 'NOM DE NAISSANCE (obligatoire)'],
    }
    const entete = readEntete(MODELE, ligne)
    expect(countTitres(MODELE, ligne)).toBe(3)
    expect(entete.problemes.map(({ code, colonne }) => [code, colonne])).toEqual([
      ['colonne_inconnue', { lettre: 'C', titre: 'Salaire 2027' }],
      ['colonne_double', { lettre: 'E', titre: 'NOM DE NAISSANCE (obligatoire)' }],
    ])
    expect(missingColonnes(entete)).toEqual(['Apprenti – premier prénom'])
  })
})

describe('a CSV', () => {
  const write = (rows: string[][], separateur: string, fin: string) =>
    rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(separateur)).join(fin)

  it('is read as it was written, with any separator and line end', () => {
    const cellule = fc.string({ unit: fc.constantFrom(...'aé;,\t"\n\r 0') })
    fc.assert(
      fc.property(
        fc.array(fc.array(cellule, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, separateur, fin) => {
          const lu = [...readCsvLignes(write(rows, separateur, fin))]
          expect(lu.map(({ cellules }) => cellules)).toEqual(rows)
          expect(lu.map(({ n }) => n)).toEqual(rows.map((_, i) => i + 1))
        },
      ),
    )
  })

  it('takes plain cells, empty ones at the end, « sep= », and a quote inside a word', () => {
    const rows = (texte: string) => [...readCsvLignes(texte)].map(({ cellules }) => cellules)
    expect(rows('a;b;\n1;;\n')).toEqual([
      ['a', 'b', ''],
      ['1', '', ''],
    ])
    expect(rows('sep=,\r\na,b;c\r\n')).toEqual([['a', 'b;c']])
    expect(rows('a\tb 5" c\n')).toEqual([['a', 'b 5" c']])
  })

  it.each([
    [';'.repeat(1_000_000)],
    ['"a"b;'.repeat(200_000)],
    [`"${'""'.repeat(500_000)}"`],
    ['\n'.repeat(100_000)],
  ])('reads a monster in one go', (texte) => {
    for (const { cellules } of readCsvLignes(texte)) expect(cellules.length).toBeLessThanOrEqual(513)
  })

  it('refuses a quote that is never closed, with the row it begins in', () => {
    expect(() => [...readCsvLignes('a;b\n1;"2\n3;4')]).toThrow(GuillemetOuvert)
  })
})
