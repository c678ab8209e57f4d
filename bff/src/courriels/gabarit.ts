import { escapeHtml } from '@mon-espace/domain'
import { COULEURS } from './couleurs.ts'
import { onOneLine } from './en-tetes.ts'

/** What a mail says, before it is laid out. */
export interface Lettre {
  /** Never holds anything of a person: it is read on locked screens and in lists. */
  readonly sujet: string
  readonly titre: string
  readonly paragraphes: readonly string[]
  /** Facts laid out as a list of label and value. */
  readonly faits?: readonly (readonly [string, string])[]
  readonly action?: { readonly libelle: string; readonly url: string }
  /** Another way, less often wanted: a sentence, then a link. */
  readonly recours?: { readonly phrase: string; readonly libelle: string; readonly url: string }
  /** Last lines, in small. */
  readonly note?: string
}

export interface Message {
  readonly sujet: string
  readonly texte: string
  readonly html: string
}

const SIGNATURE = 'Le service Mon espace'
const AUTOMATIQUE = 'Ce message est envoyé automatiquement\u00a0: merci de ne pas y répondre.'

/** Guillemets and high punctuation stay with their word, as French sets them. */
const withNoBreakSpaces = (text: string) => text.replace(/(?<=«) | (?=[»:;!?])/g, '\u00a0')

/** A text of a letter, fit to be laid out: the layout alone breaks lines. */
const set = (text: string) => withNoBreakSpaces(onOneLine(text))

function setLettre({ sujet, titre, paragraphes, faits = [], action, recours, note }: Lettre) {
  return {
    sujet: set(sujet),
    titre: set(titre),
    paragraphes: paragraphes.map(set),
    faits: faits.map(([nom, valeur]) => [set(nom), set(valeur)] as const),
    action: action && { ...action, libelle: set(action.libelle) },
    recours: recours && { ...recours, phrase: set(recours.phrase), libelle: set(recours.libelle) },
    note: note && set(note),
  }
}

type Composee = ReturnType<typeof setLettre>

function toText({ titre, paragraphes, faits, action, recours, note }: Composee): string {
  return [
    titre,
    ...paragraphes,
    ...(faits.length > 0 ? [faits.map(([nom, valeur]) => `- ${nom}\u00a0: ${valeur}`).join('\n')] : []),
    ...(action ? [`${action.libelle}\u00a0:\n${action.url}`] : []),
    ...(recours ? [`${recours.phrase}\n${recours.libelle}\u00a0:\n${recours.url}`] : []),
    ...(note ? [note] : []),
    `${SIGNATURE}\n${AUTOMATIQUE}`,
  ].join('\n\n')
}

const QUIET = `font-size:14px;color:${COULEURS['ink-quiet']}`

const p = (html: string, style = '') => `<p style="margin:0 0 16px;${style}">${html}</p>`
const link = (url: string, html: string, style: string) =>
  `<a href="${escapeHtml(url)}" style="${style}">${html}</a>`

function toHtml({ sujet, titre, paragraphes, faits, action, recours, note }: Composee): string {
  const rows = faits
    .map(
      ([nom, valeur]) =>
        `<tr><th scope="row" style="text-align:left;padding:4px 16px 4px 0;font-weight:normal;color:${COULEURS['ink-quiet']}">${escapeHtml(nom)}</th><td style="padding:4px 0">${escapeHtml(valeur)}</td></tr>`,
    )
    .join('')
  const button = `display:inline-block;padding:12px 24px;background:${COULEURS['accent-fill']};color:${COULEURS['on-accent']};border-radius:6px;text-decoration:none`
  return [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(sujet)}</title></head>`,
    `<body style="margin:0;background:${COULEURS['paper-sunk']};font:16px/1.5 system-ui,Arial,sans-serif;color:${COULEURS.ink}">`,
    `<div style="max-width:560px;margin:0 auto;padding:32px 24px;background:${COULEURS.paper}">`,
    `<h1 style="margin:0 0 24px;font-size:22px;line-height:1.3">${escapeHtml(titre)}</h1>`,
    ...paragraphes.map((text) => p(escapeHtml(text))),
    rows && `<table style="margin:0 0 16px;border-collapse:collapse">${rows}</table>`,
    action && `<p style="margin:24px 0">${link(action.url, escapeHtml(action.libelle), button)}</p>`,
    action &&
      p(
        `Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u00a0:<br>${escapeHtml(action.url)}`,
        QUIET,
      ),
    recours &&
      p(
        `${escapeHtml(recours.phrase)} ${link(recours.url, escapeHtml(recours.libelle), `color:${COULEURS['accent-fill']}`)}`,
      ),
    note && p(escapeHtml(note), QUIET),
    p(SIGNATURE, `padding-top:16px;border-top:1px solid ${COULEURS.line}`),
    p(AUTOMATIQUE, QUIET),
    '</div></body></html>',
  ]
    .filter(Boolean)
    .join('\n')
}

/** Lays a letter out, as text and as HTML without images or scripts. */
export function composeMessage(lettre: Lettre): Message {
  const composee = setLettre(lettre)
  return { sujet: composee.sujet, texte: toText(composee), html: toHtml(composee) }
}
