/** Labels of what letters and decisions mention. */
export const TEXTES_MENTIONS = {
  periode: 'Cycle de formation',
  duree: 'Durée de la formation',
  qualification: 'Qualification visée',
  heures: (heures: string, enseignements: string) =>
    enseignements === ''
      ? `${heures}\u00a0heures`
      : `${heures}\u00a0heures, dont ${enseignements} d’enseignements`,
} as const

/** Conditions of the funding. */
export const CONDITIONS: readonly string[] = [
  'Chaque versement est fait sur facture, accompagnée des justificatifs de réalisation de la formation.',
  'Le montant porte sur les heures réalisées. Si le contrat ou la formation prend fin plus tôt que prévu, le financement s’arrête à cette date.',
  'Prévenez-nous sans attendre de tout changement (dates, formation, tuteur, employeur) par un avenant, et de toute rupture dans les 30 jours.',
  'Conservez le contrat signé et ses justificatifs pendant 5 ans\u00a0: ils peuvent vous être demandés en cas de contrôle.',
]
