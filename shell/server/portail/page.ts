import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { PortalData } from './data.ts'
import { textes } from './textes.ts'

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Where the emulated portal lives. */
export const portalPath = '/espace-entreprise'

/** Where the procedures are. */
export const demarchesPath = `${portalPath}?page=demarches`

function frame({ nom, personne }: PortalData, title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${nom}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${portalPath}/portail.css">
</head>
<body>
<aside class="emulation" aria-label="${textes.demonstration}">${textes.emulation}</aside>
<header><div><a href="${portalPath}">${nom}</a><span>${personne}</span></div></header>
<main>${content}</main>
</body>
</html>`
}

const alert = (message: string): Html | '' =>
  message ? html`<p class="echec" role="alert">${message}</p>` : ''

/** The portal's home: the link to the procedures, or whom to ask for it. */
export function homePage(data: PortalData, allowed: boolean): Html {
  const services = allowed
    ? html`<p>${textes.presentation}</p>
<ul class="services"><li><a class="service" href="${demarchesPath}">${textes.demarches}</a><p>${textes.demarchesAide}</p></li></ul>`
    : html`<p>${textes.aucunService}</p>`
  const other = allowed
    ? html`<a href="${portalPath}?droit=sans">${textes.voirSansDroit}</a>`
    : html`<a href="${portalPath}">${textes.voirAvecDroit}</a>`
  return frame(
    data,
    textes.accueil,
    html`<h1>${textes.bonjour}</h1>${services}
<p class="note">${textes.sansDroit}.</p>
<p class="bascule">${other}</p>`,
  )
}

/** The procedures: whose, and for which public. */
export function demarchesPage(data: PortalData, message = ''): Html {
  return frame(
    data,
    textes.demarches,
    html`<h1>${textes.demarches}</h1>${alert(message)}<p>${textes.choix}</p>
<form method="post" action="${portalPath}/nouvelle-demande">
<p><label for="siret">${textes.entreprise}</label>
<select id="siret" name="siret" required>${data.entreprises.map(
      ({ siret, denomination }) => html`<option value="${siret}">${denomination} (${siret})</option>`,
    )}</select></p>
<p><label for="public">${textes.public}</label>
<select id="public" name="public" required>${Object.entries(textes.publics).map(
      ([code, libelle]) => html`<option value="${code}">${libelle}</option>`,
    )}</select></p>
<p><button type="submit">${textes.nouvelleDemande}</button></p>
</form>`,
  )
}

/** What the demand is about: the last page before ours. */
export function naturePage(
  data: PortalData,
  choice: { siret: string; public: keyof typeof textes.publics },
  message = '',
): Html {
  const enterprise = data.entreprises.find(({ siret }) => siret === choice.siret)?.denomination
  return frame(
    data,
    textes.nature,
    html`<h1>${textes.nature}</h1>${alert(message)}
<p><strong>${enterprise}</strong>, ${textes.publics[choice.public].toLowerCase()}.</p><p>${textes.natureAide}</p>
<form method="post" action="${portalPath}/demandes">
<input type="hidden" name="siret" value="${choice.siret}"><input type="hidden" name="public" value="${choice.public}">
<p><button type="submit" name="type" value="apprentissage">${textes.contratApprentissage}</button></p>
<p><button type="submit" name="type" value="professionnalisation">${textes.contratProfessionnalisation}</button></p>
</form>
<p class="bascule"><a href="${demarchesPath}">${textes.changer}</a></p>`,
  )
}

/** An address of the portal that leads nowhere. */
export const notFoundPage = (data: PortalData): Html =>
  frame(
    data,
    textes.introuvable,
    html`<h1>${textes.introuvable}</h1><p>${textes.introuvableAide}</p>
<p><a href="${portalPath}">${textes.retour}</a></p>`,
  )
