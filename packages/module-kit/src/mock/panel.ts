import './panel.css'
import { LIBELLES_ETATS } from '@mon-espace/domain'
import { EtatDossier } from '@mon-espace/domain/api'
import type { Scenario } from './scenarios.ts'
import { textes } from './textes.ts'

/** What the panel shows and who is told of a choice. */
export interface PanelOptions {
  accounts: readonly string[]
  account: string | null
  onAccount(email: string | null): void
  onScenario(scenario: Scenario): void
  /** Opens a dossier in this state; false when there is none. Left out where a module shows no dossier. */
  onDossier?: (etat: EtatDossier) => Promise<boolean>
  onMailbox(): void
}

function field(label: string, options: readonly (readonly [value: string, words: string])[], value: string) {
  const select = document.createElement('select')
  select.append(...options.map(([one, words]) => new Option(words, one, one === value, one === value)))
  const box = document.createElement('label')
  box.append(`${label} `, select)
  return { box, select }
}

/** Opens a dossier in the state chosen, and says where there is none. */
function dossierField(open: (etat: EtatDossier) => Promise<boolean>): HTMLElement {
  const states = EtatDossier.options.map((etat) => [etat, LIBELLES_ETATS[etat]] as const)
  const { box, select } = field(textes.dossier, [['', textes.choisirEtat], ...states], '')
  const none = document.createElement('span')
  none.setAttribute('role', 'status')
  select.addEventListener('change', async () => {
    const found = await open(select.value as EtatDossier).catch(() => false)
    none.textContent = found ? '' : textes.aucunDossier
    // So that the same state can be asked for again.
    select.value = ''
  })
  box.append(' ', none)
  return box
}

/** The bar above the module: who is signed in, which dossier is open, and what the network does. */
export function createPanel({
  accounts,
  account,
  onAccount,
  onScenario,
  onDossier,
  onMailbox,
}: PanelOptions): HTMLElement {
  const panel = document.createElement('aside')
  panel.className = 'maquette'
  panel.setAttribute('aria-label', textes.titre)
  const title = document.createElement('strong')
  title.textContent = textes.titre

  const people = field(
    textes.compte,
    [...accounts.map((email) => [email, email] as const), ['', textes.personne]],
    account ?? '',
  )
  people.select.addEventListener('change', () => onAccount(people.select.value || null))

  const scenarios = field(textes.scenario, Object.entries(textes.scenarios), 'normal')
  scenarios.select.addEventListener('change', () => onScenario(scenarios.select.value as Scenario))

  const mails = document.createElement('button')
  mails.type = 'button'
  mails.textContent = textes.courriels
  mails.addEventListener('click', onMailbox)
  panel.append(title, people.box, ...(onDossier ? [dossierField(onDossier)] : []), scenarios.box, mails)
  return panel
}
