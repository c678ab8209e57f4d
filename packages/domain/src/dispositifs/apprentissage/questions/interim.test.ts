import { expect, test } from 'vitest'
import { emptyContrat } from '../champs/sections.ts'
import { enTravailTemporaire, isAgence, prefillPublic } from './interim.ts'

test('what the portal asked for fills the contract in', () => {
  const choix = (voulu: 'interimaire' | 'permanent') => {
    const contrat = emptyContrat()
    prefillPublic(contrat, voulu)
    return [
      contrat.contrat.modeContractuel,
      contrat.employeur.employeurSpecifique,
      contrat.employeur.codeIdcc,
    ]
  }
  expect(choix('interimaire')).toEqual(['3', '1', '2378'])
  expect(choix('permanent')).toEqual(['1', null, '1413'])
})

test('an agency, and temporary work', () => {
  expect([isAgence('1'), isAgence('0'), isAgence(null)]).toEqual([true, false, false])
  expect([enTravailTemporaire('3'), enTravailTemporaire('1'), enTravailTemporaire(null)]).toEqual([
    true,
    false,
    false,
  ])
})
