/** What a size is reckoned from. Each is measured, published or assumed: the page says which. */
export interface Hypotheses {
  /** Share of the contracts of a year that begin in September. */
  readonly septembre: number
  readonly joursOuvres: number
  /** The fullest day of the month, in days like the others. */
  readonly jourPlein: number
  /** Share of a day’s work in its fullest hour. */
  readonly heurePleine: number
  /** Of a contract, from its first page to its decision, on both sides. */
  readonly appels: number
  /** Addresses of the shell that a browser opens as a whole page, over the same. */
  readonly pages: number
  readonly courriels: number
  /** Processor of a call, in ms: of the BFF, of PostgreSQL. */
  readonly bffMs: number
  readonly baseMs: number
  /** Processor of the shell, in ms: of a call that it passes on, of a page with all that it loads. */
  readonly relaisMs: number
  readonly pageMs: number
  /** How busy processors may be in the fullest hour. */
  readonly occupation: number
  /** Bytes that a BFF at work holds; there is one for each of its processors. */
  readonly memoire: number
  /** The same of a shell. */
  readonly memoireShell: number
  /** Bytes of the store of a contract, on SQLite and on PostgreSQL, and of its files. */
  readonly octetsBase: number
  readonly octetsPostgres: number
  readonly octetsFichiers: number
  /** Bytes of PostgreSQL’s log, not compressed. */
  readonly octetsArchive: number
  /** Bytes that pages, lists and documents of a contract are sent as, both ways. */
  readonly octetsReseau: number
  readonly anneesGardees: number
}

export const HYPOTHESES: Hypotheses = {
  septembre: 0.515,
  joursOuvres: 21,
  jourPlein: 2,
  heurePleine: 0.2,
  appels: 200,
  pages: 20,
  courriels: 6,
  bffMs: 14,
  baseMs: 7,
  relaisMs: 0.5,
  pageMs: 9,
  occupation: 0.5,
  memoire: 400_000_000,
  memoireShell: 450_000_000,
  octetsBase: 10_900,
  octetsPostgres: 23_300,
  octetsFichiers: 1_500_000,
  octetsArchive: 1_000_000,
  octetsReseau: 5_000_000,
  anneesGardees: 5,
}

/** Contracts a year: an agency network, an OPCO, a country. */
export const TAILLES = [5_000, 100_000, 1_000_000] as const

/** One line of the reckoning: what it is, how it comes from those above, and its value for each size. */
type Ligne = readonly [quoi: string, comment: string, valeur: (contrats: number) => string]

const entier = (n: number) => Math.round(n).toLocaleString('en').replaceAll(',', ' ')
/** Two digits that count. */
const court = (n: number) => (n >= 100 ? entier(n) : String(Number(n.toPrecision(2))))

/** What each is, how its value is written, and where it comes from, as Markdown. */
const DITES: { readonly [K in keyof Hypotheses]: readonly [string, (valeur: number) => string, string] } = {
  septembre: [
    'share of a year’s contracts that begin in September',
    String,
    'published: 458 061 of 890 205 in 2024, of apprenticeship, private and public ([Dares](https://poem.travail-emploi.gouv.fr/donnee/contrat-dapprentissage-secteurs-prive-et-public-entrees))',
  ],
  joursOuvres: ['working days of the month', String, '2024'],
  jourPlein: ['the fullest day, in mean days', String, 'assumed'],
  heurePleine: ['share of a day in its fullest hour', String, 'assumed'],
  appels: [
    'calls of a contract, from first page to decision, both sides',
    String,
    'measured: 148, sign-up included, 50 of them saves (`shell/e2e/parcours.spec.ts`); the rest is for lists read again and corrections',
  ],
  pages: [
    'pages of a contract that a browser loads whole',
    String,
    'measured: 6 over the same path, walked in one go: screens follow one another within a page; the rest for the days when somebody comes back',
  ],
  courriels: [
    'mails of a contract',
    String,
    'measured: 3.4 up to its deposit (625 for 183 main paths, below); the rest assumed',
  ],
  bffMs: [
    'processor of a call, BFF, ms',
    String,
    'measured: 13.4 over the main path, sign-in and checks of files included (8.4 on SQLite; a list takes 1 to 3)',
  ],
  baseMs: ['processor of a call, PostgreSQL, ms', String, 'measured: 6.7 over the same'],
  relaisMs: [
    'processor of a call, shell that passes it on, ms',
    String,
    'measured: 0.3 for a read, 0.5 for a write ([mesures](mesures.md#shellbenchserveurbenchts))',
  ],
  pageMs: [
    'processor of a page, shell, ms',
    String,
    'measured: 5 to 9 opened for the first time, its scripts and styles with it, 2 to 3 again',
  ],
  occupation: ['how busy processors may be in that hour', String, 'chosen'],
  memoire: [
    'memory of a BFF at work, MB',
    (octets) => String(octets / 1e6),
    'measured: 120 at rest, 300 at work without the flags of the service; with threads that draw',
  ],
  memoireShell: [
    'memory of a shell at work, MB',
    (octets) => String(octets / 1e6),
    'measured: 200 at rest, 420 after thousands of pages and calls, and no more after as many again',
  ],
  octetsBase: [
    'store on SQLite, kB a contract',
    (octets) => String(octets / 1000),
    'measured ([0033](decisions/0033-what-a-dossier-takes.md))',
  ],
  octetsPostgres: [
    'store on PostgreSQL, kB a contract',
    (octets) => String(octets / 1000),
    'measured, of 1,000 dossiers ([mesures](mesures.md))',
  ],
  octetsFichiers: [
    'files, MB a contract',
    (octets) => String(octets / 1e6),
    'assumed: three scans of 500 kB',
  ],
  octetsArchive: [
    'log of PostgreSQL, MB a contract, before it is compressed',
    (octets) => String(octets / 1e6),
    'measured: 13 kB a write; of 75 writes',
  ],
  octetsReseau: [
    'sent and received, MB a contract',
    (octets) => String(octets / 1e6),
    'measured: 2.5 of pages and answers, nothing kept by the browsers; the scans, sent once and read once, assumed',
  ],
  anneesGardees: ['years kept', String, 'chosen'],
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** What it is reckoned from, as Markdown. */
export const hypothesesOf = (h: Hypotheses): string =>
  [
    row(['assumption', '', 'from']),
    row(['---', '---:', '---']),
    ...(Object.keys(DITES) as (keyof Hypotheses)[]).map((cle) => {
      const [quoi, ecrite, source] = DITES[cle]
      return row([quoi, ecrite(h[cle]), source])
    }),
  ].join('\n')

/** What comes of it, as Markdown. */
export function tableOf(h: Hypotheses): string {
  const septembre = (c: number) => c * h.septembre
  const jour = (c: number) => (septembre(c) / h.joursOuvres) * h.jourPlein
  const heure = (c: number) => jour(c) * h.heurePleine
  const parSeconde = (c: number) => (heure(c) * h.appels) / 3600
  const coeurs = (ms: number) => (c: number) => (parSeconde(c) * ms) / 1000
  /** Processor of a contract, in ms. */
  const [parBff, parShell] = [h.appels * h.bffMs, h.appels * h.relaisMs + h.pages * h.pageMs]
  const shell = (c: number) => (heure(c) * parShell) / 3_600_000
  const heures = (ms: number) => (c: number) => court((c * ms) / 3_600_000)
  const aPrevoir = (occupes: (c: number) => number) => (c: number) =>
    Math.max(1, Math.ceil(occupes(c) / h.occupation))
  const [bffs, shells] = [aPrevoir(coeurs(h.bffMs)), aPrevoir(shell)]
  const ans = `${h.anneesGardees} years, GB`
  const gardes = (octets: number) => (c: number) => court((c * h.anneesGardees * octets) / 1e9)
  const lignes: readonly Ligne[] = [
    ['contracts in September', `× ${h.septembre}`, (c) => entier(septembre(c))],
    ['on its fullest day', `÷ ${h.joursOuvres} × ${h.jourPlein}`, (c) => entier(jour(c))],
    ['in the fullest hour of it', `× ${h.heurePleine}`, (c) => entier(heure(c))],
    ['**calls a second**', `× ${h.appels} ÷ 3,600`, (c) => court(parSeconde(c))],
    ['processors busy, BFF', `calls a second × ${h.bffMs} ms`, (c) => court(coeurs(h.bffMs)(c))],
    ['processors busy, PostgreSQL', `calls a second × ${h.baseMs} ms`, (c) => court(coeurs(h.baseMs)(c))],
    [
      'processors busy, shell',
      `calls a second × ${h.relaisMs} ms + contracts an hour × ${h.pages} ÷ 3,600 × ${h.pageMs} ms`,
      (c) => court(shell(c)),
    ],
    ['hours of processor in a year, BFF', `contracts × ${h.appels} × ${h.bffMs} ms`, heures(parBff)],
    [
      'hours of processor in a year, shell',
      `contracts × (${h.appels} × ${h.relaisMs} ms + ${h.pages} × ${h.pageMs} ms)`,
      heures(parShell),
    ],
    ['**processors, BFF** (one each)', `÷ ${h.occupation}, rounded up`, (c) => entier(bffs(c))],
    [
      '**processors, PostgreSQL**',
      `÷ ${h.occupation}, rounded up`,
      (c) => entier(aPrevoir(coeurs(h.baseMs))(c)),
    ],
    ['**processors, shell** (one each)', `÷ ${h.occupation}, rounded up`, (c) => entier(shells(c))],
    ['**memory, BFF, GB**', `BFF × ${h.memoire / 1e6} MB`, (c) => court((bffs(c) * h.memoire) / 1e9)],
    [
      '**memory, shell, GB**',
      `shell × ${h.memoireShell / 1e6} MB`,
      (c) => court((shells(c) * h.memoireShell) / 1e9),
    ],
    ['**mails an hour**', `contracts an hour × ${h.courriels}`, (c) => entier(heure(c) * h.courriels)],
    [
      '**Mbit/s**, both ways',
      `contracts an hour × ${h.octetsReseau / 1e6} MB × 8 ÷ 3,600`,
      (c) => court((heure(c) * h.octetsReseau * 8) / 3600 / 1e6),
    ],
    [`**store** on SQLite, ${ans}`, `× ${h.anneesGardees} × ${h.octetsBase / 1000} kB`, gardes(h.octetsBase)],
    [
      `**store** on PostgreSQL, ${ans}`,
      `× ${h.anneesGardees} × ${h.octetsPostgres / 1000} kB`,
      gardes(h.octetsPostgres),
    ],
    [`**files**, ${ans}`, `× ${h.anneesGardees} × ${h.octetsFichiers / 1e6} MB`, gardes(h.octetsFichiers)],
    [
      '**archive of PostgreSQL**, the fullest week, GB',
      `contracts of the fullest day × 5 × ${h.octetsArchive / 1e6} MB`,
      (c) => court((jour(c) * 5 * h.octetsArchive) / 1e9),
    ],
  ]
  return [
    row(['', 'how', ...TAILLES.map((c) => `${entier(c)} a year`)]),
    row(['---', '---', ...TAILLES.map(() => '---:')]),
    ...lignes.map(([quoi, comment, valeur]) => row([quoi, comment, ...TAILLES.map(valeur)])),
  ].join('\n')
}
