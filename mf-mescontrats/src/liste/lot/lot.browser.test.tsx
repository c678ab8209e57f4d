import { CALLS, type Dossier, type LigneDossier } from '@mon-espace/domain/api'
import { answerFile, hold, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { useSelection } from '../../socle/selection/use-selection.ts'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { uneLigne } from '../../testing/exemples.ts'
import { serveDraft, service } from '../../testing/monde.ts'
import { monter, screen } from '../../testing/monter.tsx'
import Barre from './barre.tsx'

const { validateDossier, printCerfas, exportRecherche } = CALLS
const dialog = screen.getByRole('dialog')

/** Drafts of people of these names; one whose name is « Vide » lacks all the rest. */
async function serveDrafts(...noms: string[]): Promise<LigneDossier[]> {
  const ids: string[] = []
  for (const prenom of noms) {
    const contrat = contratComplet()
    contrat.apprenti.prenom = prenom
    const { id, write } = await serveDraft(prenom === 'Vide' ? undefined : contrat)
    if (prenom === 'Vide') await write('apprenti', { prenom })
    ids.push(id)
  }
  const { elements } = await service.ask<{ elements: LigneDossier[] }>('GET', '/dossiers?tri=maj')
  return ids.flatMap((id) => elements.find((ligne) => ligne.id === id) ?? [])
}

/** Ticks all of these rows. */
async function tick(lignes: readonly LigneDossier[]) {
  const Banc = () => {
    const selection = useSelection(() => true)
    return (
      <>
        <button type="button" onClick={() => selection.put(lignes, true)}>
          Tout cocher
        </button>
        {selection.choisis.size > 0 ? <Barre selection={selection} /> : null}
      </>
    )
  }
  await monter(<Banc />)
  await screen.getByRole('button', { name: 'Tout cocher' }).click()
}

/** Opens the batch of these rows. */
async function open(lignes: readonly LigneDossier[]) {
  await tick(lignes)
  await screen.getByRole('button', { name: 'Valider et imprimer' }).click()
}

const start = () => dialog.getByRole('button', { name: 'Valider et imprimer' }).click()
const stored = (id: string) => service.ask<Dossier>('GET', `/dossiers/${id}`)

test('each is judged and validated by its own rules, and what was validated is printed in one file', async () => {
  const lignes = await serveDrafts('Ada', 'Vide', 'Bo')
  answerFile(printCerfas, new Blob(['%PDF'], { type: 'application/pdf' }))
  await open(lignes)
  expect(received(validateDossier)).toEqual([])
  await start()
  await expect.element(dialog.getByText('2 contrats validés, 1 à compléter.')).toHaveFocus()
  const [ada, vide, bo] = await Promise.all(lignes.map(({ id }) => stored(id)))
  expect([ada?.etat, vide?.etat, bo?.etat]).toEqual(['en_attente_pieces', 'brouillon', 'en_attente_pieces'])
  await expect
    .element(dialog.getByRole('listitem').filter({ hasText: 'Ada' }).first())
    .toHaveTextContent(`Ada Ørsted · validé, dossier ${ada?.numero}`)
  await expect
    .element(dialog.getByRole('link', { name: 'Compléter Vide' }))
    .toHaveAttribute('href', `/mes-contrats/dossiers/${vide?.id}/saisie/recapitulatif`)
  await expect.element(dialog.getByText(/^et \d+ autres points$/)).toBeVisible()
  expect(new Set(received(validateDossier).map((one) => one.headers.get('idempotency-key'))).size).toBe(3)
  await expect.poll(() => received(printCerfas).map(({ body }) => body)).toEqual([{ ids: [ada?.id, bo?.id] }])
  expect(await accessibilityFaults()).toEqual([])
  await dialog.getByRole('button', { name: 'Imprimer les 2 Cerfas' }).click()
  await expect.poll(() => received(printCerfas).length).toBe(2)
  await dialog.getByRole('button', { name: 'Fermer', exact: true }).last().click()
  await expect.element(screen.getByText('1\u00a0contrat sélectionné.')).toBeVisible()
})

test('stopped, it leaves what is done; cut off, it goes on under the same key', async () => {
  const lignes = await serveDrafts('Ada', 'Bo')
  answerFile(printCerfas, new Blob(['%PDF'], { type: 'application/pdf' }))
  await open(lignes)
  const go = hold(validateDossier)
  await start()
  await dialog.getByRole('button', { name: 'Arrêter après le contrat en cours' }).click()
  go()
  await expect.element(dialog.getByText('1 contrat validé, 1 non traité.')).toBeVisible()
  expect(received(validateDossier)).toHaveLength(1)
  refuse(validateDossier, 'service_occupe')
  await dialog.getByRole('button', { name: 'Valider celui qui reste' }).click()
  await expect.poll(() => received(validateDossier).length).toBe(2)
  await expect.element(dialog.getByText(/pas encore validé/)).toBeVisible()
  hold(validateDossier)()
  await dialog.getByRole('button', { name: 'Valider celui qui reste' }).click()
  await expect.element(dialog.getByText('2 contrats validés.')).toBeVisible()
  const [, cut, again] = received(validateDossier).map(({ headers }) => headers.get('idempotency-key'))
  expect(again).toBe(cut)
  await expect.poll(() => received(printCerfas).at(-1)?.body).toEqual({ ids: lignes.map(({ id }) => id) })
})

test('a colleague’s change is not validated unseen', async () => {
  const lignes = await serveDrafts('Ada')
  const [ligne] = lignes
  await service.ask('PUT', `/dossiers/${ligne?.id}/sections/formation`, { faitA: 'Lyon' }, ligne?.version)
  await open(lignes)
  await start()
  await expect.element(dialog.getByText('0 contrat validé, 1 à compléter.')).toBeVisible()
  expect((await stored(ligne?.id ?? '')).etat).toBe('brouillon')
  expect(received(printCerfas)).toEqual([])
})

test('the forms of many come in files of fifty, one after the other; the selection as a workbook in one', async () => {
  const lignes = Array.from({ length: 120 }, (_, n) =>
    uneLigne({ id: `d-${n}`, apprenti: `Personne ${n}`, etat: 'en_attente_pieces' }),
  )
  answerFile(printCerfas, new Blob(['%PDF'], { type: 'application/pdf' }))
  answerFile(exportRecherche, new Blob(['PK']))
  await tick(lignes)
  await screen.getByRole('button', { name: 'Imprimer les 120 Cerfas' }).click()
  await expect.poll(() => received(printCerfas).length).toBe(3)
  const sent = received(printCerfas).map(({ body }) => (body as { ids: string[] }).ids)
  expect(sent.map(({ length }) => length)).toEqual([50, 50, 20])
  expect(sent.flat()).toEqual(lignes.map(({ id }) => id))
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Exporter la sélection' }).click()
  await expect
    .poll(() => received(exportRecherche).map(({ body }) => body))
    .toEqual([{ q: '', ids: lignes.map(({ id }) => id) }])
  expect(screen.getByRole('button', { name: /^Valider/ }).elements()).toEqual([])
})
