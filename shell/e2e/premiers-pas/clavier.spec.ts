import type { Page } from '@playwright/test'
import { expect, MOT_DE_PASSE, test } from '../monde.ts'
import { SIRET } from '../parcours/compte.ts'
import { demandeActivation, jetonDe, nouvelleAdresse, titre } from './gens.ts'

/** Presses Tab until the focus is on what bears this name; each stop shows where one is. */
async function allerA(page: Page, nom: RegExp): Promise<void> {
  for (let pas = 0; pas < 40; pas++) {
    await page.keyboard.press('Tab')
    const ici = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement
      const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : []
      // A tile shows the focus of its link around itself, a radio on its label.
      const around = [one, one.parentElement, one.parentElement?.parentElement].filter((node) => node != null)
      return {
        nom: one.getAttribute('aria-label') ?? (labels.map((l) => l.innerText).join(' ') || one.innerText),
        visible: around.some((node) => getComputedStyle(node).outlineStyle !== 'none'),
      }
    })
    if (nom.test(ici.nom.trim())) {
      expect(ici.visible, `the focus shows on « ${ici.nom} »`).toBe(true)
      return
    }
  }
  throw new Error(`Tab never reaches ${nom}`)
}

async function taper(page: Page, nom: RegExp, valeur: string): Promise<void> {
  await allerA(page, nom)
  await page.keyboard.type(valeur)
}

async function valider(page: Page, nom: RegExp): Promise<void> {
  await allerA(page, nom)
  await page.keyboard.press('Enter')
}

test('from sign-up to the home page with the keyboard alone', async ({ page, monde }) => {
  const email = nouvelleAdresse('nora')
  await page.goto('/connexion')
  await titre(page, 'Connexion')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
  await page.keyboard.press('Enter')
  await valider(page, /^S’inscrire/)
  await titre(page, 'Inscription')
  await taper(page, /^SIRET/, SIRET)
  await allerA(page, /^(Madame|Monsieur)/)
  await page.keyboard.press('Space')
  await taper(page, /^Prénom/, 'Nora')
  await taper(page, /^Nom/, 'Klein')
  await taper(page, /^Téléphone/, '0140000004')
  await taper(page, /^Adresse e-mail/, email)
  await taper(page, /^Mot de passe/, 'trop court')
  await valider(page, /^Créer mon compte/)

  // The summary takes the focus; its line leads to the field.
  await expect(page.getByRole('region', { name: /Il reste 1 point/ })).toBeFocused()
  await valider(page, /12 caractères/)
  await expect(page.getByLabel('Mot de passe', { exact: true })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(MOT_DE_PASSE)
  await page.keyboard.press('Enter')
  await titre(page, 'Confirmation d’inscription')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  const personne = { email, prenom: 'Nora', nom: 'Klein' }
  await page.goto(`/confirmation?jeton=${jetonDe(await monde.courriel(email, /^Confirmation/))}`)
  await titre(page, 'Confirmation d’inscription')
  await taper(page, /^Mot de passe/, MOT_DE_PASSE)
  await valider(page, /^Confirmer mon adresse/)
  await titre(page, 'Adresse confirmée')
  await page.goto(`/activation?jeton=${jetonDe(await demandeActivation(monde, personne))}`)
  await titre(page, 'Validation d’inscription')
  await valider(page, /^Activer/)
  await titre(page, 'Compte activé')

  await page.goto('/connexion')
  await titre(page, 'Connexion')
  await taper(page, /^Adresse e-mail/, email)
  await taper(page, /^Mot de passe/, MOT_DE_PASSE)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/accueil$/)
  await valider(page, /^mesContrats en alternance/)
  await page.waitForURL(/\/mes-contrats$/)
})

test('nothing moves for who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const chemin of ['/connexion', '/inscription', '/coordonnees']) {
    await page.goto(chemin)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(one)
          const lasts = (durations: string) =>
            durations.split(',').some((one) => Number.parseFloat(one) > 0.01)
          return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
        })
        .map((one) => one.className),
    )
    expect(moving, chemin).toEqual([])
  }
})
