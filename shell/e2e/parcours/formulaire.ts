import { expect, type Locator, type Page } from '@playwright/test'

/** A group of questions of a screen, by its heading. */
export const groupe = (page: Page, titre: string): Locator =>
  page.getByRole('region', { name: titre, exact: true })

/** Types into the fields of a group, by label; some of them propose what was already said. */
export async function remplir(dans: Locator, valeurs: Readonly<Record<string, string>>): Promise<void> {
  for (const [libelle, valeur] of Object.entries(valeurs)) {
    const nom = { name: libelle, exact: true }
    await dans.getByRole('textbox', nom).or(dans.getByRole('combobox', nom)).fill(valeur)
  }
}

/** Picks codes of lists, by label. */
export async function choisirDansListe(
  dans: Locator,
  valeurs: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [libelle, valeur] of Object.entries(valeurs))
    await dans.getByLabel(libelle, { exact: true }).selectOption(valeur)
}

/** Answers questions with boxes to pick from. */
export async function repondre(dans: Locator, reponses: Readonly<Record<string, string>>): Promise<void> {
  for (const [question, reponse] of Object.entries(reponses)) {
    const choix = dans
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: reponse, exact: true })
    // What was left just before may say something at this very instant, which moves the questions under it: one clicks again.
    await expect(() => choix.check()).toPass()
  }
}

/** Searches as one types, and takes the answer named. */
export async function chercher(
  dans: Locator,
  libelle: string,
  texte: string,
  reponse: RegExp,
): Promise<void> {
  const champ = dans.getByRole('combobox', { name: libelle, exact: true })
  await champ.fill(texte)
  await dans.getByRole('option', { name: reponse }).first().click()
}

/** A one-page PDF that holds a line of text: what a scanner would send. */
export function pdf(texte: string): Buffer {
  const contenu = `BT /F1 18 Tf 60 760 Td (${texte}) Tj ET`
  const objets = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${contenu.length} >>\nstream\n${contenu}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let fichier = '%PDF-1.4\n'
  const debuts = objets.map((objet, i) => {
    const debut = fichier.length
    fichier += `${i + 1} 0 obj\n${objet}\nendobj\n`
    return debut
  })
  const table = fichier.length
  const lignes = debuts.map((debut) => `${String(debut).padStart(10, '0')} 00000 n `)
  fichier += `xref\n0 ${objets.length + 1}\n0000000000 65535 f \n${lignes.join('\n')}\n`
  fichier += `trailer\n<< /Size ${objets.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(fichier, 'latin1')
}
