import { expect, MOT_DE_PASSE, test } from '../monde.ts'
import { brouillon, champ, enregistre, ouvrirEcran, stored } from './gestes.ts'

/** The code of a screen. */
const FICHIER_ECRAN = /\/ecran\d*\.js$/

test('a reload right after typing in two sections of a screen loses neither', async ({ page, monde }) => {
  const id = await brouillon(page, monde, 'exemple')
  await ouvrirEcran(page, id, 'contrat')
  await champ(page, 'contrat.caisseRetraite').fill('AUTRE CAISSE')
  await champ(page, 'formation.faitA').fill('Lyon')
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await expect(champ(page, 'formation.faitA')).toHaveValue('Lyon')
  await expect(champ(page, 'contrat.caisseRetraite')).toHaveValue('AUTRE CAISSE')
})

test('the network cut for a minute while one types loses nothing', async ({ page, monde, context }) => {
  const id = await brouillon(page, monde, 'exemple')
  await page.clock.install({ time: new Date('2026-08-25T07:00:00.000Z') })
  const ecrans = new Set<string>()
  page.on('requestfinished', (request) => {
    if (FICHIER_ECRAN.test(request.url())) ecrans.add(request.url())
  })
  await ouvrirEcran(page, id, 'apprenti')
  await expect.poll(() => ecrans.size, { message: 'the code of the six screens' }).toBe(6)
  // With all that each of them stands on.
  await page.evaluate(
    (urls) => Promise.all(urls.map((url) => import(url))).then(() => undefined),
    [...ecrans],
  )
  await context.setOffline(true)
  await champ(page, 'apprenti.communeNaissance').fill('Villeurbanne')
  await champ(page, 'apprenti.telephone').fill('0699887766')
  await page.clock.fastForward(20_000)
  await expect(page.getByText(/^Hors ligne\s:\sgardez cet onglet ouvert/)).toBeVisible()
  // One goes on, to another screen too: nothing of it needs the network but the saves.
  await champ(page, 'maitres.maitre1.emploi').fill('Directrice d’agence')
  await page.getByRole('button', { name: 'Précédent' }).click()
  await expect(champ(page, 'employeur.telephone')).toBeVisible()
  await champ(page, 'employeur.telephone').fill('0145454545')
  await page.clock.fastForward(40_000)
  await context.setOffline(false)
  await page.clock.fastForward(30_000)
  await enregistre(page)
  await expect
    .poll(async () => {
      const { employeur, apprenti, maitres } = await stored(page, monde, id)
      return [employeur.telephone, apprenti.communeNaissance, apprenti.telephone, maitres.maitre1.emploi]
    })
    .toEqual(['0145454545', 'Villeurbanne', '0699887766', 'Directrice d’agence'])
})

test('two tabs that write the same field: both values are shown, one is chosen, the rest is joined', async ({
  page,
  monde,
  context,
}) => {
  const id = await brouillon(page, monde, 'exemple')
  await ouvrirEcran(page, id, 'employeur')
  const autre = await context.newPage()
  await autre.clock.setSystemTime('2026-08-25T07:00:00.000Z')
  await ouvrirEcran(autre, id, 'employeur')
  await champ(autre, 'employeur.denomination').fill('NOM DE L’AUTRE ONGLET')
  await champ(autre, 'employeur.telephone').fill('0199999999')
  await champ(autre, 'employeur.telephone').blur()
  await enregistre(autre)

  await champ(page, 'employeur.denomination').fill('NOM D’ICI')
  await champ(page, 'employeur.courriel').fill('ici@interim-demo.example')
  await champ(page, 'employeur.courriel').blur()
  await page.getByRole('button', { name: 'Comparer et choisir' }).click()
  const dialogue = page.getByRole('dialog', { name: 'Deux saisies différentes' })
  await expect(dialogue.getByRole('radio', { name: 'NOM D’ICI' })).toBeChecked()
  await dialogue.getByRole('radio', { name: 'NOM DE L’AUTRE ONGLET' }).check()
  await dialogue.getByRole('button', { name: 'Garder ces valeurs' }).click()
  await enregistre(page)
  await expect(champ(page, 'employeur.denomination')).toHaveValue('NOM DE L’AUTRE ONGLET')
  await expect(champ(page, 'employeur.telephone')).toHaveValue(/^01\s99\s99\s99\s99$/)
  const { employeur } = await stored(page, monde, id)
  expect(employeur).toMatchObject({
    denomination: 'NOM DE L’AUTRE ONGLET',
    telephone: '0199999999',
    courriel: 'ici@interim-demo.example',
  })
})

test('a session that expires in the middle is opened again in place, and what was typed is stored', async ({
  page,
  monde,
  context,
}) => {
  const id = await brouillon(page, monde, 'exemple')
  await ouvrirEcran(page, id, 'contrat')
  // A call of the opening still on its way would ask to sign in while the field is being filled.
  await page.waitForLoadState('networkidle')
  await context.clearCookies()
  await champ(page, 'contrat.caisseRetraite').fill('CAISSE TAPÉE SANS SESSION')
  await champ(page, 'contrat.caisseRetraite').blur()
  const dialogue = page.getByRole('dialog', { name: 'Reconnectez-vous pour continuer' })
  await expect(dialogue.getByLabel('Mot de passe', { exact: true })).toBeFocused()
  await page.keyboard.type(MOT_DE_PASSE)
  await page.keyboard.press('Enter')
  await expect(dialogue).toBeHidden()
  await enregistre(page)
  await expect(champ(page, 'contrat.caisseRetraite')).toHaveValue('CAISSE TAPÉE SANS SESSION')
  expect((await stored(page, monde, id)).contrat.caisseRetraite).toBe('CAISSE TAPÉE SANS SESSION')
})

test('a screen whose code does not come is told in its place, and comes once it can', async ({
  page,
  monde,
}) => {
  const id = await brouillon(page, monde, 'exemple')
  let premier: string | undefined
  let coupe = true
  await page.route(FICHIER_ECRAN, (route) => {
    premier ??= route.request().url()
    // As the network does: no answer at all, but for the screen that is open.
    return coupe && route.request().url() !== premier ? route.abort('internetdisconnected') : route.continue()
  })
  await ouvrirEcran(page, id, 'employeur')
  await champ(page, 'employeur.denomination').fill('NOM TAPÉ AVANT')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByText('Cet écran n’a pas pu être affiché.')).toBeVisible()
  coupe = false
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(champ(page, 'apprenti.nomNaissance')).toBeVisible()
  await expect.poll(async () => (await stored(page, monde, id)).employeur.denomination).toBe('NOM TAPÉ AVANT')
})
