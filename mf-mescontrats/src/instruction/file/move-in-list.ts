/** Gives the focus to the next dossier of the list (`1`), or to the one before (`-1`); to the first when none has it. */
export function moveInList(page: HTMLElement, pas: 1 | -1): void {
  const liens = [...page.querySelectorAll<HTMLElement>('.mc-ligne__lien')]
  const here = liens.findIndex((lien) => lien.closest('.mc-ligne')?.contains(document.activeElement))
  const wanted = here === -1 ? 0 : Math.min(Math.max(here + pas, 0), liens.length - 1)
  liens[wanted]?.focus()
}
