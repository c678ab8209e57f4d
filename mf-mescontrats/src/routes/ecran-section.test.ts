import { expect, it } from 'vitest'
import { ETAPES } from '../saisie/dispositifs/apprentissage/etapes.ts'
import { ETAPES as ETAPES_PRO } from '../saisie/dispositifs/professionnalisation/etapes.ts'
import { cheminChamp } from './ecran-section.ts'

it('leads each section of each kind to the screen that writes it', () => {
  for (const { liste } of [ETAPES, ETAPES_PRO])
    for (const { nom, sections = [] } of liste)
      for (const section of sections)
        expect(cheminChamp('d-1', section)).toBe(`/mes-contrats/dossiers/d-1/saisie/${nom}`)
})

it('puts the cursor in the field', () => {
  expect(cheminChamp('d-1', 'tuteurs.tuteurEmployeur.nom')).toBe(
    '/mes-contrats/dossiers/d-1/saisie/salarie#champ-tuteurs.tuteurEmployeur.nom',
  )
})
