import { emptyContrat } from '@mon-espace/domain'
import { PROFESSIONNALISATION } from '@mon-espace/domain/professionnalisation'
import { CONTRAT_EXEMPLE as CONTRAT_PRO } from '@mon-espace/domain/professionnalisation/exemple'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawRecap, type Press } from '../draw.ts'
import { codeOn } from '../testing/code-on.ts'
import { CONTRAT, recapInput } from '../testing/example.ts'
import { inspectPdf } from '../testing/inspect-pdf.ts'
import { testPress } from '../testing/press.ts'
import { rasterize } from '../testing/rasterize.ts'
import { recapOf } from './contenu.ts'
import type { RecapInput } from './recap.ts'

let press: Press
beforeAll(async () => {
  press = await testPress()
})

const spoken = async (input: RecapInput) =>
  (await inspectPdf(await drawRecap(press, input))).spoken.join(' ').replace(/\s/g, ' ')

/** What cannot be read in the recap, or is not meant to be. */
const ELSEWHERE = /codeInsee|salarieId|taux|dureeHebdo/

function* leavesOf(node: unknown, path: string): Generator<[path: string, value: string | number]> {
  if (typeof node === 'string' || typeof node === 'number') yield [path, node]
  else if (node && typeof node === 'object')
    for (const [key, child] of Object.entries(node)) yield* leavesOf(child, `${path}.${key}`)
}

describe('the recap for signature', () => {
  it('writes the words of the notice as French does', async () => {
    const apprenti = { ...CONTRAT.apprenti, nationalite: '3', situationAvantContrat: '3' }
    const text = await spoken(recapInput({ ...CONTRAT, apprenti }))
    expect(text).toContain('3 – Étranger hors Union européenne')
    expect(text).toContain('3 – Étudiant')
    expect(text).not.toMatch(/Etranger|Etudiant/)
  })

  it('has every value entered in every section', async () => {
    const contrat = {
      ...CONTRAT,
      employeur: {
        ...CONTRAT.employeur,
        autreAdresse: { ...CONTRAT.employeur.adresse, voie: 'boulevard du Courrier', commune: 'Lyon' },
      },
      contrat: {
        ...CONTRAT.contrat,
        smcMensuelCentimes: 190_000,
        precedent: {
          memeEmployeur: false,
          diplomeObtenu: true,
          niveau: '26',
          dateFin: '2026-06-30',
          dernierTaux: 43,
          dernierSalaireCentimes: 77_700,
        },
      },
    }
    const text = (await spoken(recapInput(contrat))).replace(/ /g, '')
    const missing = [...leavesOf(contrat, 'contrat')].filter(([path, value]) => {
      if (ELSEWHERE.test(path)) return false
      return !written(path, value).some((form) => text.includes(form))
    })
    expect(missing).toEqual([])
  })

  it('says the weekly hours in one line', async () => {
    const contrat = { ...CONTRAT.contrat, dureeHebdoHeures: 35, dureeHebdoMinutes: 30 }
    expect(await spoken(recapInput({ ...CONTRAT, contrat }))).toMatch(
      /Durée hebdomadaire du travail 35 h 30 /,
    )
  })

  it('says the code and its meaning, and the pay period after period', async () => {
    const text = await spoken(recapInput())
    expect(text).toContain('2 – URSSAF')
    expect(text).toContain('2e année 01/09/2027 29/02/2028 39 % du SMIC')
    expect(text).toContain('504,10 €')
  })

  it('says a box to tick in the words of the form, the country of an address, and where nobody else signs', () => {
    const contrat = structuredClone(CONTRAT_PRO)
    Object.assign(contrat.salarie.adresse, { codePostal: '1000', commune: 'Bruxelles', pays: 'BE' })
    const { rubriques, signataires } = recapOf(PROFESSIONNALISATION, contrat, null)
    const dit = new Map(rubriques.flatMap(({ groupes }) => groupes.flatMap(({ faits }) => faits)))
    expect(dit.get('Nature du contrat')).toBe('Travail temporaire')
    expect(dit.get('Type de contrat')).toBe('11 – Contrat initial (cas général)')
    expect(dit.get('Adresse du salarié')).toBe('8 rue du Beffroi, 1000 Bruxelles, Belgique')
    expect(signataires.map(({ role }) => role)).toEqual(['employeur', 'personne'])
  })

  it('has a place to sign for each party, the legal representative when asked', async () => {
    const minor = await spoken(recapInput())
    for (const party of ['L’employeur', 'L’apprenti(e)', 'Le représentant légal', 'Le CFA'])
      expect(minor.slice(minor.lastIndexOf('Signatures'))).toContain(party)
    const adult = recapInput({
      ...CONTRAT,
      apprenti: { ...CONTRAT.apprenti, dateNaissance: '2001-02-14', representantLegal: null },
    })
    expect(await spoken(adult)).not.toContain('Le représentant légal')
    const unnamed = recapInput({ ...CONTRAT, apprenti: { ...CONTRAT.apprenti, representantLegal: null } })
    expect(await spoken(unnamed)).toContain('Le représentant légal')
  })

  it('opens the dossier from paper: the code is read off the page', async () => {
    const input = recapInput()
    const [page] = await rasterize(await drawRecap(press, input))
    expect(codeOn(page)).toBe(input.lien)
  })

  it('takes an empty draft, and says PROJET across it', async () => {
    const empty = { ...recapInput(emptyContrat()), numero: null, projet: true }
    const { stamps, pages } = await inspectPdf(await drawRecap(press, empty))
    expect(stamps).toHaveLength(pages)
  })
})

/** How a leaf may be written: as it is, as a day, as an amount, as a number with a comma. */
function written(path: string, value: string | number): string[] {
  const text = String(value)
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (day) return [`${day[3]}/${day[2]}/${day[1]}`]
  if (path.endsWith('Centimes')) return [`${(Number(value) / 100).toFixed(2).replace('.', ',')}€`]
  if (path.endsWith('Minutes')) return ['35heures']
  return [(typeof value === 'number' ? text.replace('.', ',') : text).replace(/\s/g, '')]
}
