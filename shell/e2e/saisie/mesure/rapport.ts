import type { Compte } from '../dactylo.ts'
import { type Duree, GESTES, LECTURE_PREMIERE_FOIS } from './modele.ts'
import type { Reactivite } from './reactivite.ts'

/** One run through the screens. */
export interface Parcours {
  titre: string
  compte: Compte
  duree: Duree
  /** Values of the contract once validated. */
  valeurs: number
  but: string
}

/** Contracts made of one, by a table of people. */
export interface Classe {
  personnes: number
  compte: Compte
  duree: Duree
}

const dixiemes = (n: number) => String(Math.round(n * 10) / 10)

const minutes = (secondes: number) =>
  `${Math.floor(Math.round(secondes) / 60)} min ${String(Math.round(secondes) % 60).padStart(2, '0')} s`

const ligne = (nom: string, parcours: readonly Parcours[], lire: (p: Parcours) => string | number) =>
  `| ${nom} | ${parcours.map(lire).join(' | ')} |`

/** docs/saisie-mesuree.md, whole. */
export const writeRapport = (
  parcours: readonly Parcours[],
  classe: Classe,
  reactivite: readonly Reactivite[],
): string => `# The entry, counted

The example contract (\`@mon-espace/domain/exemple\`: temporary work, a minor, two maîtres) played through the real screens
of the built product in Chromium, key by key. Written by \`npm run mesure-saisie\`, never by hand.

${ligne('', parcours, (p) => p.titre)}
|---|${parcours.map(() => '---:').join('|')}|
${ligne('Keys pressed (Tab and arrows too)', parcours, (p) => p.compte.touches)}
${ligne('Clicks', parcours, (p) => p.compte.clics)}
${ligne('Moves between keyboard and mouse', parcours, (p) => p.compte.trajets)}
${ligne('Questions answered by hand', parcours, (p) => p.compte.questions.size)}
${ligne('Values in the contract', parcours, (p) => p.valeurs)}
${ligne('of which filled in for her', parcours, (p) => p.valeurs - p.compte.questions.size)}
${ligne('Typing', parcours, (p) => minutes(p.duree.frappe))}
${ligne('Pointing', parcours, (p) => minutes(p.duree.pointage))}
${ligne('Thinking', parcours, (p) => minutes(p.duree.pensee))}
${ligne('Reading, and finding it in one’s papers', parcours, (p) => minutes(p.duree.lecture))}
${ligne('Waiting for the product (measured)', parcours, (p) => minutes(p.duree.attente))}
${ligne('**Time**', parcours, (p) => `**${minutes(p.duree.total)}**`)}
${ligne('Aim', parcours, (p) => p.but)}

From « Commencer la saisie » (or « Copier ») to the Cerfa on the page.

## A class of ${String(classe.personnes)}, from one contract

« Copier pour plusieurs personnes »: a table of people is pasted, the statements sworn once, each draft read again and validated
in a tab beside the list.

| | All ${String(classe.personnes)} | Each |
|---|---:|---:|
| Keys pressed | ${String(classe.compte.touches)} | ${dixiemes(classe.compte.touches / classe.personnes)} |
| Clicks | ${String(classe.compte.clics)} | ${dixiemes(classe.compte.clics / classe.personnes)} |
| Waiting for the product (measured) | ${minutes(classe.duree.attente)} | ${dixiemes(classe.duree.attente / classe.personnes)} s |
| **Time** | **${minutes(classe.duree.total)}** | **${dixiemes(classe.duree.total / classe.personnes)} s** |
| Aim | | 12 keys, 60 s |

What the table holds is not counted: the names, numbers and addresses of a class come in a spreadsheet from the school or the
recruiter. Selecting it there, copying, changing windows and pasting are. A line’s own typing, without such a table, is the
second column above.

## The model

Seconds per gesture, after the Keystroke-Level Model (Card, Moran, Newell, *The keystroke-level model for user performance
time with interactive systems*, CACM 23-7, 1980): ${String(GESTES.touche)} s a key (a typist of 40 words a minute), ${String(GESTES.clic)} s a click
(pointing and pressing), ${String(GESTES.trajet)} s a move of the hand, ${String(GESTES.pensee)} s of thought an answer. The first time, ${String(LECTURE_PREMIERE_FOIS)} s more for each
question, to read it and find its answer in one’s papers. A capital or an accented letter counts for one key. She uses
Tab for what is near and the mouse for the rest. What the product makes her wait for is measured in the run.

## From a key to its paint

On screen 3 with everything filled in and every rule alive, 40 keys in « Caisse de retraite complémentaire »:

| Processor | median | 95 % under |
|---|---:|---:|
${reactivite.map((r) => `| ${r.frein === 1 ? 'this machine' : `${r.frein} times slower`} | ${r.mediane} ms | ${r.p95} ms |`).join('\n')}

## What spares her keys

The enterprise’s record fills screen 1. The NIR tells the sex and the department of birth; the postal code its commune; the
diploma’s code its title, its RNCP code and its level; the CFA’s name its identifiers and its address; a known employee is
a maître in three letters. The start of the contract is also that of the practical training, of the CFA and of the mission;
its end, that of the mission; the place of signature is that of the establishment. Dates are typed as eight digits.
`
