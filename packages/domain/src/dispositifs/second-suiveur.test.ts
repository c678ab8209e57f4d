import { describe, expect, test } from 'vitest'
import { judgeContrat } from '../controles/judge.ts'
import type { ContexteControle } from '../controles/types.ts'
import { PACK_DEMO } from '../referentiels/pack-demo.ts'
import { APPRENTISSAGE } from './apprentissage/apprentissage.ts'
import { CONTRAT_EXEMPLE } from './apprentissage/contrat-exemple.ts'
import type { Dispositif } from './dispositif.ts'
import { CONTRAT_EXEMPLE as EXEMPLE_PRO } from './professionnalisation/contrat-exemple.ts'
import { PROFESSIONNALISATION } from './professionnalisation/professionnalisation.ts'

const contexte: ContexteControle = {
  aujourdhui: '2026-08-25',
  etablissements: ['99912345800013', '99912345800021'],
  pack: PACK_DEMO,
  apprentisEnCours: {},
  cfaConnus: [],
}

/** What people leave or write in a field of somebody who follows the person. */
const VALEURS = [
  null,
  '',
  'x',
  'x'.repeat(5000),
  '\u0001',
  '31/02/2026',
  '2015-01-01',
  '1881-01-01',
  'zz@',
  '99',
]

describe.each([
  ['maîtres d’apprentissage', APPRENTISSAGE, CONTRAT_EXEMPLE, ['maitres.maitre1', 'maitres.maitre2']],
  ['tuteurs', PROFESSIONNALISATION, EXEMPLE_PRO, ['tuteurs.tuteurEmployeur', 'tuteurs.tuteurUtilisatrice']],
] as const)('of two %s', (_, dispositif, exemple, [premier, second]) => {
  const [section = '', un = '', deux = ''] = [...premier.split('.'), second.split('.')[1]]
  const suiveurs = (exemple as unknown as Record<string, Record<string, object>>)[section] ?? {}

  test.each(Object.keys(suiveurs[un] ?? {}))('what is said of %s tells which one', (champ) => {
    for (const valeur of VALEURS) {
      const both = Object.fromEntries([un, deux].map((nom) => [nom, { ...suiveurs[un], [champ]: valeur }]))
      const contrat = { ...exemple, [section]: { ...suiveurs, ...both } }
      const constats = judgeContrat(dispositif as Dispositif, contrat as never, contexte)
      const messagesOf = (bloc: string) =>
        constats.flatMap(({ chemin, message }) => (chemin.startsWith(`${bloc}.`) ? [message] : []))
      const communs = messagesOf(premier).filter((message) => messagesOf(second).includes(message))
      expect(communs, String(valeur).slice(0, 20)).toEqual([])
    }
  })
})
