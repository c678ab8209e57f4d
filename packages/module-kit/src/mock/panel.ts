import './panel.css'
import type { Scenario } from './scenarios.ts'
import { textes } from './textes.ts'

/** What the panel shows and who is told of a choice. */
export interface PanelOptions {
  accounts: readonly string[]
  account: string | null
  onAccount(email: string | null): void
  onScenario(scenario: Scenario): void
  onMailbox(): void
}

function field(label: string, options: readonly (readonly [value: string, words: string])[], value: string) {
  const select = document.createElement('select')
  select.append(...options.map(([one, words]) => new Option(words, one, one === value, one === value)))
  const box = document.createElement('label')
  box.append(`${label} `, select)
  return { box, select }
}

/** The bar above the module: who is signed in, and what the network does. */
export function createPanel({
  accounts,
  account,
  onAccount,
  onScenario,
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
  panel.append(title, people.box, scenarios.box, mails)
  return panel
}
