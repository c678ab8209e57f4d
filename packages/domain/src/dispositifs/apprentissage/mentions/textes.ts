/** Labels of what letters and decisions mention. */
export const TEXTES_MENTIONS = {
  periode: 'Formation au CFA',
  duree: 'Durée de la formation',
  heures: (heures: string, distance: string) =>
    distance === '' ? `${heures}\u00a0heures` : `${heures}\u00a0heures, dont ${distance} à distance`,
} as const

/** Conditions of the funding of an apprenticeship. */
export const CONDITIONS: readonly string[] = [
  'Chaque versement est fait sur facture du CFA, accompagnée des justificatifs de réalisation de la formation.',
  'Le montant est calculé au prorata des jours du contrat. S’il prend fin plus tôt que prévu, le financement s’arrête à la date de fin et le solde est recalculé.',
  'Prévenez-nous sans attendre de tout changement (dates, formation, maître d’apprentissage, employeur) par un avenant, et de toute rupture.',
  'Conservez le contrat signé et ses justificatifs\u00a0: ils peuvent vous être demandés en cas de contrôle.',
]
