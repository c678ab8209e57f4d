/** « de Claire », « d’INTERIM DEMO »: a name after « de ». An initial h is left as it is, since only usage tells which is mute. */
export function de(nom: string): string {
  const initiale = nom.trim().normalize('NFD').charAt(0)
  return /[aeiouyœæ]/i.test(initiale) ? `d’${nom}` : `de ${nom}`
}
