import { CALLS, type EtatDossier, type LigneDossier, type Session } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** Rows shown: what leaves the services in sight; the module's own list has the rest. */
const ROWS = 4

/** States where the next move is the person's. */
const waitingFor: Readonly<Record<NonNullable<Session['role']>, readonly EtatDossier[]>> = {
  employeur: ['en_attente_pieces_complementaires', 'en_attente_pieces', 'brouillon'],
  administrateur: ['en_attente_pieces_complementaires', 'en_attente_pieces', 'brouillon'],
  gestionnaire: ['en_cours_instruction'],
}

/** A document was refused: it waits for the person even where no date is known. */
const isRed = ({ etat }: LigneDossier) => etat === 'en_attente_pieces_complementaires'

/** Is it due, or to be mended? A draft without a date presses nobody. */
const presses = (row: LigneDossier) => isRed(row) || row.echeance !== null

/** What is due, soonest first whatever the state, a refused document first of one day. */
export function mostPressing(rows: readonly LigneDossier[], limit = ROWS): LigneDossier[] {
  const dateOf = ({ echeance }: LigneDossier) => echeance?.date ?? ''
  return rows
    .filter(presses)
    .sort(
      (one, other) => dateOf(one).localeCompare(dateOf(other)) || Number(isRed(other)) - Number(isRed(one)),
    )
    .slice(0, limit)
}

/** The draft written in last is always in sight, after what presses: it is where the person was. */
export function withDraft(
  pressing: readonly LigneDossier[],
  draft: LigneDossier | undefined,
): LigneDossier[] {
  if (!draft || pressing.some(({ id }) => id === draft.id)) return [...pressing]
  return [...pressing.slice(0, ROWS - 1), draft]
}

/** Drafts read at once: those without dates, which press nobody, stand among those that are due. */
const DRAFTS = 25

/** The first rows of a state, those that press most: as many as are shown do. */
async function readState(etat: EtatDossier, signal: AbortSignal): Promise<LigneDossier[]> {
  const query = { etat, tri: 'echeance', limite: etat === 'brouillon' ? DRAFTS : ROWS } as const
  let page = await call(CALLS.listDossiers, { query, signal })
  const rows = [...page.elements]
  while (page.suivant !== null && etat === 'brouillon' && rows.filter(presses).length < ROWS) {
    page = await call(CALLS.listDossiers, { query: { ...query, curseur: page.suivant }, signal })
    rows.push(...page.elements)
  }
  return rows
}

/** The dossiers that need this person, the most pressing first, then the draft that was left last. */
export async function readPressing(
  role: NonNullable<Session['role']>,
  signal: AbortSignal,
): Promise<LigneDossier[]> {
  const latest = { etat: 'brouillon', tri: 'maj', limite: 1 } as const
  const [draft, ...states] = await Promise.all([
    role === 'gestionnaire' ? undefined : call(CALLS.listDossiers, { query: latest, signal }),
    ...waitingFor[role].map((etat) => readState(etat, signal)),
  ])
  return withDraft(mostPressing(states.flat()), draft?.elements[0])
}
