import { expect, it } from 'vitest'
import { motsDuControle } from './mots.ts'

it('tells a case officer what was found, with what the rule computed', () => {
  const retard =
    'Transmettez le dossier sans attendre : il devait l’être au plus tard le 09/09/2026 (5 jours ouvrables après le début du contrat).'
  expect(motsDuControle('apprentissage', { code: 'transmission_tardive', message: retard })).toBe(
    'Dossier à recevoir au plus tard le 09/09/2026 (5 jours ouvrables après le début du contrat).',
  )
  const maitre =
    'Avec ce contrat, Ada Okafor suivrait 3 apprentis, pour 2 au plus (art. R6223-6) : choisissez un autre maître, ou vérifiez que ses autres contrats sont toujours en cours.'
  expect(motsDuControle('apprentissage', { code: 'apprentis_par_maitre', message: maitre })).toBe(
    'Avec ce contrat, Ada Okafor suivrait 3 apprentis, pour 2 au plus (art. R6223-6). Ses autres contrats sont peut-être terminés.',
  )
})

it('gives an order that has no such words as one given to the enterprise, and the rest as it is', () => {
  expect(motsDuControle('apprentissage', { code: 'autre', message: 'Indiquez une date.' })).toMatch(
    /^Consigne donnée à l’entreprise/,
  )
  const message = 'Vérifiez le NIR : il ne correspond pas au département de naissance.'
  expect(motsDuControle('apprentissage', { code: 'nir_departement', message })).toBe(message)
})
