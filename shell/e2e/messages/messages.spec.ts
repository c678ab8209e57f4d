import type { Locator, Page } from '@playwright/test'
import { dossierComplet } from '../instruction/dossiers.ts'
import { expect, test } from '../monde.ts'
import { appeler, GESTIONNAIRE, ouvrirSession } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

const QUESTION = 'Le tampon du CFA suffit-il sur la convention\u00a0?'
const REPONSE = /Il manque une signature sur ce document\..*Indiquez aussi la date\./s

const bloc = (page: Page) => page.getByRole('region', { name: 'Messages' })
const fil = (page: Page) => bloc(page).getByRole('log')
/** The row of a dossier, looked for: other journeys leave more than a page of them. */
async function ligne(page: Page, numero: string): Promise<Locator> {
  await page.getByRole('searchbox').fill(numero)
  return page.getByRole('listitem').filter({ hasText: numero })
}

test('an enterprise asks, its case officer answers about a document, and each sees what the other has read', async ({
  page,
  monde,
  somebodyElse,
}, info) => {
  const id = await dossierComplet(page, monde)
  const { numero } = await (await appeler(page, monde, 'GET', `/dossiers/${id}`)).json()

  await test.step('the enterprise asks', async () => {
    await page.goto(`/mes-contrats/dossiers/${id}`)
    await bloc(page).getByLabel('Votre message').fill(QUESTION)
    await page.keyboard.press('Control+Enter')
    await expect(fil(page)).toContainText(QUESTION)
    await expect(fil(page)).toContainText('Pas encore lu')
    await expect(bloc(page).getByLabel('Votre message')).toBeFocused()
    await verifier(page, 'a question asked')
    await page.screenshot({ path: info.outputPath('question.png'), fullPage: true })
  })

  const officer = await somebodyElse()
  await test.step('the case officer sees it in the queue, and answers from a ready-made one', async () => {
    await ouvrirSession(officer, monde, GESTIONNAIRE)
    await officer.goto('/mes-contrats/instruction')
    await expect(await ligne(officer, numero)).toContainText('1\u00a0message non lu')
    await officer.goto(`/mes-contrats/instruction?dossier=${id}`)
    await officer.getByRole('link', { name: '1\u00a0message non lu' }).click()
    await expect(fil(officer)).toContainText(QUESTION)
    await expect(officer.getByRole('link', { name: '1\u00a0message non lu' })).toHaveCount(0)
    await bloc(officer).getByRole('button', { name: 'Signature manquante' }).click()
    await officer.keyboard.press('Control+End')
    await officer.keyboard.type(' Indiquez aussi la date.')
    await bloc(officer).getByText('Joindre un document, préciser le sujet').click()
    await bloc(officer)
      .getByLabel(/^À propos de/)
      .selectOption('convention_formation')
    await bloc(officer).getByRole('checkbox', { name: 'Convention de formation' }).check()
    await verifier(officer, 'an answer being written on the desk')
    await officer.screenshot({ path: info.outputPath('bureau.png'), fullPage: true })
    await bloc(officer).getByRole('button', { name: 'Envoyer le message' }).click()
    await expect(fil(officer)).toContainText(REPONSE)
  })

  await test.step('the enterprise sees it unread, goes to the document, and it is read', async () => {
    await page.goto('/mes-contrats')
    await expect(await ligne(page, numero)).toContainText('1\u00a0message non lu')
    await page.goto(`/mes-contrats/dossiers/${id}`)
    const compte = page.getByRole('link', { name: '1\u00a0message non lu' })
    await expect(compte).toBeVisible()
    await compte.click()
    await expect(fil(page)).toContainText(REPONSE)
    await expect(compte).toHaveCount(0)
    await expect(fil(page).getByText('Nouveau', { exact: true })).toBeVisible()
    await verifier(page, 'an answer read')
    await fil(page).getByRole('button', { name: 'Convention de formation' }).first().click()
    await expect(page.locator('#piece-convention_formation')).toBeFocused()
    await page.goto('/mes-contrats')
    await expect(await ligne(page, numero)).toBeVisible()
    await expect(await ligne(page, numero)).not.toContainText('non lu')
  })

  await officer.reload()
  await expect(fil(officer)).toContainText(/Lu le /)
})
