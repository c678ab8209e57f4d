import { beforeAll, describe, expect, it } from 'vitest'
import { type LigneLue, ordreDeLecture } from '../../cerfa/lecture.ts'
import { parseTypefaces } from '../../fonts/typefaces.ts'
import { readFonts } from '../../node/read-fonts.ts'
import { FA13 } from '../fa13.ts'
import { CHAMPS } from './champs.ts'

let lecture: LigneLue[]
beforeAll(async () => {
  lecture = ordreDeLecture(parseTypefaces(await readFonts()), FA13.edition)
})

const named = () =>
  new Map(
    lecture.flatMap(({ morceaux }) => morceaux.flatMap((m) => ('champ' in m ? [[m.champ, m.libelle]] : []))),
  )

describe('the reading order', () => {
  it('names every box once', () => {
    const boxes = lecture.flatMap(({ morceaux }) => morceaux.flatMap((m) => ('champ' in m ? [m.champ] : [])))
    expect(boxes.sort()).toEqual(Object.keys(CHAMPS).sort())
  })

  it.each([
    [/\.codePostal$/, 'Code postal'],
    [/adresse(Cfa)?\.numero$/, 'N°'],
    [/\.voie$/, 'Voie'],
    [/\.complement$/, 'Complément'],
    [/\.commune$/, 'Commune'],
    [/\.telephone$/, 'Téléphone'],
    [/\.courriel$/, 'Courriel'],
    [/\.oui$/, 'Oui'],
    [/\.non$/, 'Non'],
    [/^maitre.\.diplome$/, 'Diplôme ou titre le plus élevé obtenu'],
    [/^maitre.\.emploi$/, 'Emploi occupé'],
    [/pourcentage$/, ':'],
    [/\.base$/, '% du'],
  ])('names boxes %s « %s »', (boxes, label) => {
    const names = [...named()].filter(([champ]) => boxes.test(champ ?? ''))
    expect(names.length).toBeGreaterThan(0)
    for (const [champ, libelle] of names) expect(libelle, champ).toBe(label.replace(/^:$/, ''))
  })

  it('names the boxes that stand under, before or far from their label', () => {
    expect(Object.fromEntries(named())).toMatchObject({
      'employeur.denomination': 'Nom et prénom ou dénomination',
      'employeur.effectif': 'Effectif total salariés de l’entreprise',
      'employeur.codeIdcc': 'Code IDCC de la convention collective applicable',
      'employeur.prive': 'employeur privé',
      'apprenti.nir': 'NIR de l’apprenti(e)',
      'apprenti.sexeF': 'F',
      'representantLegal.nomPrenom': 'Nom de naissance et prénom',
      'contrat.caisseRetraite': 'Caisse de retraite complémentaire',
      'contrat.salaireBrut.euros': 'Salaire brut mensuel à l’embauche',
      'formation.denominationCfa': 'Dénomination du CFA responsable',
      'formation.lieu.denomination': 'Dénomination du lieu de formation principal',
      'formation.heuresDistance': 'Dont',
      'organisme.nom': 'Nom de l’organisme',
    })
  })

  it('has one title and a heading for each part', () => {
    expect(lecture.filter(({ type }) => type === 'H1')).toHaveLength(1)
    expect(lecture.filter(({ type }) => type === 'H2')).toHaveLength(6)
  })
})
