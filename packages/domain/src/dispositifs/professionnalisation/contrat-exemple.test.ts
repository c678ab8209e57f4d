import { describe, expect, test } from 'vitest'
import { bloquants, judgeContrat } from '../../controles/judge.ts'
import { PACK_DEMO } from '../../referentiels/pack-demo.ts'
import { APPRENTISSAGE } from '../apprentissage/apprentissage.ts'
import type { Dispositif } from '../dispositif.ts'
import { emptyContrat } from './champs/sections.ts'
import { CONTRAT_EXEMPLE } from './contrat-exemple.ts'
import { PROFESSIONNALISATION } from './professionnalisation.ts'

describe('the complete example', () => {
  const etablissements = ['99912345800013', '99912345800021']
  test.each([
    ['2026-09-07', []],
    ['2026-09-19', []],
    ['2026-09-20', ['transmission_tardive']],
  ])('on %s it passes with warnings only', (aujourdhui, attendus) => {
    const controles = judgeContrat(PROFESSIONNALISATION, CONTRAT_EXEMPLE, {
      aujourdhui,
      etablissements,
      pack: PACK_DEMO,
    })
    expect(bloquants(controles)).toEqual([])
    expect(controles.map((c) => c.code)).toEqual(attendus)
  })
})

test('it stands beside the other kind, under names, numbers and lists of its own', () => {
  const [un, autre]: readonly Dispositif[] = [APPRENTISSAGE, PROFESSIONNALISATION]
  for (const cle of ['code', 'prefixe', 'formulaire', 'libelle'] as const)
    expect(autre?.[cle]).not.toBe(un?.[cle])
  const communes = Object.keys(un?.listes.codes ?? {}).filter((nom) => autre?.listes.codes[nom])
  expect(communes).toEqual(['idcc-particuliers', 'sexes'])
  for (const nom of communes) expect(autre?.listes.codes[nom]).toBe(un?.listes.codes[nom])
})

test('the portal’s public fills in what it decides', () => {
  const choix = (voulu: 'interimaire' | 'permanent') => {
    const contrat = emptyContrat()
    PROFESSIONNALISATION.prefillPublic(contrat, voulu)
    return [contrat.contrat.nature, contrat.employeur.codeIdcc]
  }
  expect(choix('interimaire')).toEqual(['travail_temporaire', '2378'])
  expect(choix('permanent')).toEqual([null, '1413'])
})

test('a minor’s representative, named or still to be', () => {
  const contrat = structuredClone(CONTRAT_EXEMPLE)
  expect(PROFESSIONNALISATION.representant(contrat)).toBeNull()
  contrat.salarie.dateNaissance = '2010-05-20'
  expect(PROFESSIONNALISATION.representant(contrat)).toEqual({ prenom: null, nom: null })
})

test('letters mention the training', () => {
  const { faitA, formation, subrogation } = PROFESSIONNALISATION.mentions(CONTRAT_EXEMPLE)
  expect([faitA, subrogation]).toEqual(['Paris', true])
  expect(formation.map(([label]) => label)).toEqual([
    'Qualification visée',
    'Cycle de formation',
    'Durée de la formation',
  ])
  expect(formation[2]?.[1]).toBe('400\u00a0heures, dont 370 d’enseignements')
  expect(PROFESSIONNALISATION.mentions(emptyContrat()).formation.map(([, texte]) => texte)).toEqual([
    '',
    '',
    '',
  ])
})
