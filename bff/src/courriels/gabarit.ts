/** What a mail says, before it is laid out. */
export interface Lettre {
  readonly sujet: string
  readonly titre: string
  readonly paragraphes: readonly string[]
  /** Facts laid out as a list of label and value. */
  readonly faits?: readonly (readonly [string, string])[]
  readonly action?: { readonly libelle: string; readonly url: string }
  /** Last lines, in small. */
  readonly note?: string
}

export interface Message {
  readonly sujet: string
  readonly texte: string
  readonly html: string
}

const SIGNATURE = 'Le service Mon espace'
const AUTOMATIQUE = 'Ce message est envoyé automatiquement : merci de ne pas y répondre.'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)

function toText({ titre, paragraphes, faits = [], action, note }: Lettre): string {
  return [
    titre,
    ...paragraphes,
    ...(faits.length > 0 ? [faits.map(([nom, valeur]) => `- ${nom} : ${valeur}`).join('\n')] : []),
    ...(action ? [`${action.libelle} :\n${action.url}`] : []),
    ...(note ? [note] : []),
    `${SIGNATURE}\n${AUTOMATIQUE}`,
  ].join('\n\n')
}

function toHtml({ sujet, titre, paragraphes, faits = [], action, note }: Lettre): string {
  const p = (text: string, style = '') => `<p style="margin:0 0 16px${style}">${escapeHtml(text)}</p>`
  const rows = faits
    .map(
      ([nom, valeur]) =>
        `<tr><th scope="row" style="text-align:left;padding:4px 16px 4px 0;font-weight:normal;color:#4a5568">${escapeHtml(nom)}</th><td style="padding:4px 0">${escapeHtml(valeur)}</td></tr>`,
    )
    .join('')
  return [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(sujet)}</title></head>`,
    '<body style="margin:0;background:#f4f6fa;font:16px/1.5 system-ui,Arial,sans-serif;color:#1a202c">',
    '<div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#ffffff">',
    `<h1 style="margin:0 0 24px;font-size:22px;line-height:1.3">${escapeHtml(titre)}</h1>`,
    ...paragraphes.map((text) => p(text)),
    rows && `<table style="margin:0 0 16px;border-collapse:collapse">${rows}</table>`,
    action &&
      `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="display:inline-block;padding:12px 24px;background:#1f3a8a;color:#ffffff;border-radius:4px;text-decoration:none">${escapeHtml(action.libelle)}</a></p>`,
    action &&
      `<p style="margin:0 0 16px;font-size:14px;color:#4a5568">Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :<br>${escapeHtml(action.url)}</p>`,
    note && p(note, ';font-size:14px;color:#4a5568'),
    p(SIGNATURE, ';padding-top:16px;border-top:1px solid #d9dfe8'),
    p(AUTOMATIQUE, ';font-size:14px;color:#4a5568'),
    '</div></body></html>',
  ]
    .filter(Boolean)
    .join('\n')
}

/** Lays a letter out, as text and as HTML without images or scripts. */
export const composeMessage = (lettre: Lettre): Message => ({
  sujet: lettre.sujet,
  texte: toText(lettre),
  html: toHtml(lettre),
})
