import { emptyAt, emptyContrat, SECTIONS } from '@mon-espace/domain'
import { expect, it, vi } from 'vitest'
import { createFormulaire } from './formulaire.ts'

function start() {
  const formulaire = createFormulaire(emptyContrat(), SECTIONS)
  const { setValue } = formulaire.form
  return { formulaire, setValue, lu: () => formulaire.getState() }
}

it('reads null for what is empty, and for a number typed as words, whose text it keeps', () => {
  const { setValue, lu } = start()
  setValue('employeur.denomination', '')
  setValue('employeur.effectif', 'une dizaine' as never)
  setValue('contrat.dureeHebdoHeures', '20 h' as never)
  expect(lu().contrat).toEqual(emptyContrat())
  expect([...lu().illisibles]).toEqual([
    ['employeur.effectif', 'une dizaine'],
    ['contrat.dureeHebdoHeures', '20 h'],
  ])
  setValue('employeur.effectif', 12)
  expect(lu().contrat.employeur.effectif).toBe(12)
  expect([...lu().illisibles.keys()]).toEqual(['contrat.dureeHebdoHeures'])
})

it('keeps a date half typed, booleans, lists and closed blocks', () => {
  const { setValue, lu } = start()
  const periode = { annee: 1, debut: '2026-09-01', fin: '2027-08-31', taux: 'trente', base: 'SMC' }
  setValue('contrat.dateFin', '31/08/2')
  setValue('contrat.subrogation', false)
  setValue('contrat.remuneration', [periode] as never)
  expect(lu().contrat.contrat).toEqual({
    ...emptyContrat().contrat,
    dateFin: '31/08/2',
    subrogation: false,
    remuneration: [{ ...periode, taux: null }],
  })
  expect(lu().illisibles.get('contrat.remuneration.0.taux')).toBe('trente')
  setValue('contrat.remuneration', null)
  expect(lu().contrat.contrat.remuneration).toBeNull()
  expect(lu().illisibles.size).toBe(0)
})

it('gives a block that takes the place of another its keys, no more and no less', () => {
  const { setValue, lu } = start()
  setValue('employeur.adresse', { voie: 'rue A', pays: 'FR' } as never)
  expect(lu().contrat.employeur.adresse).toEqual({ ...emptyAt(SECTIONS, 'employeur.adresse'), voie: 'rue A' })
})

it('shares what did not change, and tells nobody of what changes nothing', () => {
  const { formulaire, setValue, lu } = start()
  const prevenu = vi.fn()
  formulaire.subscribe(prevenu)
  const avant = lu().contrat
  setValue('apprenti.prenom', '')
  expect(prevenu).not.toHaveBeenCalled()
  formulaire.take([['apprenti.prenom', 'Élise']])
  expect(prevenu).toHaveBeenCalledOnce()
  expect(lu().contrat.employeur).toBe(avant.employeur)
  expect(avant.apprenti.prenom).toBeNull()
})
